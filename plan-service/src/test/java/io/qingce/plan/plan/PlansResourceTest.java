package io.qingce.plan.plan;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static io.qingce.plan.plan.PlanRequests.YAML;
import static io.qingce.plan.plan.PlanRequests.json;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.qingce.plan.plan.PlanRequests.yaml;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlansResourceTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    @Test
    void refusesAnUnreadableDocument() {
        refused(400, "unreadable-document", put("broken", "{\"code\": "))
                .body("violations[0].reason", equalTo("unreadable"))
                .body("violations[0].line", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"某区\" | \"\\ud800\"", "\"某区\" | \"a\\u0000b\"", "44 | 1e999999999", "44 | 1e-400", "44 | 1e400"})
    void refusesADocumentWithAValueThatNothingCanHold(String said, String beyond) {
        refused(422, "invalid-document", put("beyond", small("beyond").replace(said, beyond)))
                .body("violations[0].reason", equalTo("out-of-range"));
        given().get("/api/plans/beyond").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "targets[9]", "targets[9].id", "[0]", ".", ""})
    void refusesAStrangerWhoseNameReadsLikeAPath(String name) {
        String document = small("stranger", tree -> tree.put(name, 1));
        refused(422, "invalid-document", put("stranger", document))
                .body("violations[0].reason", equalTo("additional-properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPPER", "a%00b", "a_b", "规划"})
    void refusesACodeThatNoPlanCanHave(String code) {
        json(small("small"))
                .urlEncodingEnabled(false)
                .put("/api/plans/" + code)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        String large = small("large", document -> document.put("note", "长".repeat(400_000)));
        refused(413, "document-too-large", put("large", large));
    }

    @Test
    void refusesADocumentWhoseEventWouldBeTooLarge() {
        String short12 = small("dense", document -> {
                    for (int i = 0; i < 100; i++) {
                        ArrayNode points = addTarget(document, "D" + i).putArray("points");
                        IntStream.range(0, 100)
                                .forEach(n -> points.addObject()
                                        .put("comparator", "EQUAL")
                                        .put("comparatorFrom", "READ")
                                        .put("value", 1)
                                        .putObject("due")
                                        .put("kind", "STANDING"));
                    }
                })
                .replace("\"value\":1,", "\"value\":1e12,");
        assertTrue(short12.length() < 900_000);
        refused(413, "document-too-large", put("dense", short12));
        given().get("/api/plans/dense").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/xml", "application/octet-stream"})
    void refusesOtherNotationsThanJsonAndYaml(String type) {
        Response answer = given().contentType(type)
                .body("a".getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/small");
        assertEquals(415, answer.statusCode());
        assertEquals("application/problem+json", answer.contentType());
    }

    @Test
    void refusesADocumentThatBreaksTheContractAndStoresNothing() {
        Response answer = put("invalid", small("invalid", document -> {
            point(document).remove("value");
            target(document).put("restates", "T9");
        }));
        refused(422, "invalid-document", answer)
                .body("violations.field", containsInAnyOrder("targets[0].points[0].value", "targets[0].restates"))
                .body("violations.reason", containsInAnyOrder("value-missing", "unknown-target"));
        given().get("/api/plans/invalid").then().statusCode(404);
    }

    @Test
    void refusesTheDocumentOfAnotherPlan() {
        refused(422, "invalid-document", put("mine", small("yours"))).body("violations.field", contains("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "cursor=!"})
    void refusesAPageThatCannotBe(String query) {
        given().get("/api/plans?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void answersNotFoundForAnUnknownPlan() {
        refused(404, "unknown-plan", given().get("/api/plans/nowhere"));
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void showsAShippedPlanInJsonAndYaml(String plan) {
        yaml(plan, Documents.shipped(plan));
        given().get("/api/plans/" + plan)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("ETag", notNullValue())
                .header("Vary", containsString("Accept"))
                .body("code", equalTo(plan));
        given().accept(YAML)
                .get("/api/plans/" + plan)
                .then()
                .statusCode(200)
                .contentType(YAML)
                .body(containsString("format: qingce.plan/v1"));
    }

    @Test
    void listsPlansPageByPage() {
        List.of("list-a", "list-b", "list-c").forEach(plan -> put(plan, small(plan)));
        String next = "/api/plans?limit=1";
        List<String> seen = new ArrayList<>();
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("items", hasSize(1)).body("items[0].revision", notNullValue());
            seen.add(page.path("items[0].plan"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertEquals(seen.stream().distinct().sorted().toList(), seen);
        List.of("list-a", "list-b", "list-c").forEach(plan -> assertThat(seen, hasItem(plan)));
    }
}
