package io.qingce.plan.target;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TargetsResourceTest {

    @BeforeEach
    void publishThePlans() {
        for (String plan : List.of("liaocheng-htz", "hebi-baoshan")) {
            Standing.seen(plan, given().contentType("application/yaml"))
                    .body(Documents.shipped(plan))
                    .put("/api/plans/" + plan)
                    .then()
                    .statusCode(oneOf(200, 201));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataClass=AIR",
                "comparator=>=",
                "nature=binding",
                "due=soon",
                "due=20255",
                "q=%00",
                "indicator=%00",
                "cursor=!",
                "cursor=YWJj"
            })
    void refusesAFilterThatCannotBe(String query) {
        list(query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void namesTheFilterAndTheValuesThatItTakes() {
        list("nature=binding")
                .then()
                .body("violations[0].field", equalTo("nature"))
                .body("violations[0].detail", equalTo("可选值：BINDING, EXPECTED, NOT_STATED。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/nowhere/targets",
                "/api/plans/nowhere/targets/T1",
                "/api/plans/liaocheng-htz/targets/T1"
            })
    void answersNotFoundForWhatDoesNotExist(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 106",
        "dataClass=MONITORED_AIR, 7",
        "dataClass=MONITORED_WATER, 3",
        "dataClass=REPORTED, 82",
        "comparator=AT_MOST, 3",
        "comparator=TREND, 9",
        "nature=BINDING, 12",
        "nature=NOT_STATED, 85",
        "due=2025, 79",
        "due=2024, 0",
        "indicator=pm25-annual-mean, 2",
        "q=优良天数, 1",
        "q=pm2.5, 2",
        "q=聊城, 4",
        "q=优良, 1",
        "q=%25, 19",
        "q=市下达, 26",
        "dataClass=MONITORED_AIR&nature=BINDING&q=42, 1"
    })
    void narrowsTheListByEachFilter(String query, int found) {
        list(query).then().statusCode(200).body("items", hasSize(found)).body("next", nullValue());
    }

    @Test
    void findsAnInheritedDateInItsYear() {
        given().get("/api/plans/hebi-baoshan/targets?due=2023").then().body("items", hasSize(30));
    }

    @Test
    void listsInTheOrderOfThePrintPageByPage() {
        List<String> whole = list("").path("items.id");
        List<String> pages = new ArrayList<>();
        String next = "/api/plans/liaocheng-htz/targets?limit=30";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            pages.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertEquals(whole, pages);
        assertEquals(106, pages.size());
    }

    @Test
    void showsATargetWithItsPrintedWordsAndPlace() {
        given().get("/api/plans/liaocheng-htz/targets/LC-T001")
                .then()
                .statusCode(200)
                .body("points[0].comparator", equalTo("AT_MOST"))
                .body("points[0].value", equalTo(42))
                .body("unit", equalTo("µg/m³"))
                .body("baseline.value", equalTo(52))
                .body("printed.words", containsString("细颗粒物(PM2.5)浓度"))
                .body("printed.cells", contains("52", "42", "约束性"))
                .body("superior.effect", equalTo("REPLACES"));
    }

    private static Response list(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/plans/liaocheng-htz/targets?limit=500" + (query.isEmpty() ? "" : "&") + encoded(query));
    }

    /** Percent-encodes what is not ASCII; the tests write the rest themselves. */
    private static String encoded(String query) {
        return query.replace(">", "%3E")
                .codePoints()
                .mapToObj(Character::toString)
                .map(c -> c.codePointAt(0) < 128 ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
