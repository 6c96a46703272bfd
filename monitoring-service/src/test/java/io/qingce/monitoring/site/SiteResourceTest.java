package io.qingce.monitoring.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SiteResourceTest {

    private static final String STATION = """
        {"name": "测试站", "kind": "AIR_STATION", "region": "试验市", "longitude": 113.50, "latitude": 35.2}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"AIR_STATION\", \"region\": \"试验市\"}                                     | name       |"
                        + " not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_SHIP\", \"region\": \"试验市\"}                       | kind       |"
                        + " unreadable-field",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \" \"}                        | region     |"
                        + " not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"latitude\": 91}      | latitude   |"
                        + " not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"latitude\": \"35\"}  | latitude   |"
                        + " unreadable-number",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"colour\": 1}         | colour     |"
                        + " unknown-field",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"code\": \"other\"}   | code       |"
                        + " other-code",
                "[]                                                                                     |            |"
                        + " unreadable-item",
            })
    void refusesASiteThatIsNotValidNamingTheField(String body, String field, String reason) {
        put("site-refused", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qingce.io/problems/rejected-site"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].reason", equalTo(reason));
    }

    @Test
    void refusesBrokenJsonNamingThePlace() {
        put("site-refused", "{\"name\": \n \"x\",,}")
                .statusCode(400)
                .body("violations[0].line", equalTo(2))
                .body("violations[0].detail", containsString("列"));
    }

    @Test
    void refusesOtherMediaTypes() {
        given().contentType("text/plain")
                .body("x")
                .put("/api/sites")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void saysThatASiteIsUnknown() {
        given().get("/api/sites/site-nowhere").then().statusCode(404).body("type", containsString("unknown-site"));
    }

    @Test
    void refusesAnUnknownKindInTheQuery() {
        given().get("/api/sites?kind=AIR_SHIP").then().statusCode(400).body("violations[0].field", equalTo("kind"));
    }

    @Test
    void refusesAChangeByWhoHasNotSeenWhatStands() {
        put("site-moved-on", STATION).statusCode(201);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body(STATION)
                .put("/api/sites/site-moved-on")
                .then()
                .statusCode(412)
                .body("detail", containsString("第1修订版"));
    }

    @Test
    void refusesToOverwriteASiteThatNobodySaysTheyHaveSeen() {
        put("site-unseen", STATION).statusCode(201);
        put("site-unseen", STATION).statusCode(200);
        String other = STATION.replace("测试站", "改名站");
        put("site-unseen", other).statusCode(428).body("type", containsString("precondition-required"));
        given().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(other)
                .put("/api/sites/site-unseen")
                .then()
                .statusCode(412)
                .body("type", containsString("precondition-failed"));
        given().get("/api/sites/site-unseen").then().header("ETag", "\"1\"").body("name", equalTo("测试站"));
    }

    @Test
    void takesOneOfTheCreatorsThatArriveAtOnce() {
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(creator -> given().contentType(ContentType.JSON)
                        .header("If-None-Match", "*")
                        .body(STATION.replace("测试站", "站" + creator))
                        .put("/api/sites/site-raced")
                        .statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 412, 412, 412, 412, 412, 412, 412), answers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "validFrom | \"+999999999-01-01\"",
                "validTo | \"-999999999-01-01\"",
                "effectiveFrom | \"0000-01-01\"",
                "longitude | 1e-400",
                "latitude | 1e999999999",
                "longitude | 1e-21",
                "name | \"\\ud800\"",
                "aliases | [null]",
                "aliases | [\"a\\u0000\"]"
            })
    void refusesTheItemOfABatchThatNothingCanHoldAndTakesTheRest(String field, String value) {
        String code = "site-range-" + field.toLowerCase(Locale.ROOT) + Integer.toHexString(value.hashCode());
        given().contentType(ContentType.JSON)
                .body("""
                    [{"code": "%s-bad", "kind": "AIR_STATION", "region": "界市"%s, "%s": %s},
                     {"code": "%s", "name": "好", "kind": "AIR_STATION", "region": "界市"}]
                    """.formatted(code, field.equals("name") ? "" : ", \"name\": \"坏\"", field, value, code))
                .put("/api/sites")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("rejected", "created"))
                .body("items[0].field", startsWith(field));
        given().get("/api/sites/" + code).then().statusCode(200);
        given().get("/api/sites/" + code + "-bad").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "-0001-01-01", "-999999999-01-01", "+10000-01-01"})
    void refusesADayThatNobodyMeans(String day) {
        put("site-days", STATION);
        given().urlEncodingEnabled(false)
                .get("/api/sites/site-days/history?asOf=" + day.replace("+", "%2B"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
    }

    @Test
    void createsChangesAndLeavesUnchanged() {
        put("site-life", STATION).statusCode(201).header("ETag", "\"1\"").body("controlPoint", equalTo(false));
        put("site-life", STATION.replace("113.50", "113.5")).statusCode(200).header("ETag", "\"1\"");
        putSeen("1", "site-life", STATION.replace("测试站", "改名站")).statusCode(200).header("ETag", "\"2\"");
        given().header("If-None-Match", "\"2\"")
                .get("/api/sites/site-life")
                .then()
                .statusCode(304);
        given().get("/api/sites/site-life")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("改名站"))
                .body("revision", equalTo(2));
    }

    @Test
    void takesTheGoodItemsOfABatch() {
        given().contentType(ContentType.JSON)
                .body("""
                    [{"code": "site-b1", "name": "一", "kind": "RIVER_SECTION", "region": "批市", "targetClass": "III"},
                     17,
                     {"code": "no spaces", "name": "二", "kind": "AIR_STATION", "region": "批市"},
                     {"code": "site-b2", "name": "二", "kind": "AIR_STATION", "region": "批市"},
                     {"code": "site-b2", "name": "二二", "kind": "AIR_STATION", "region": "批市"}]
                    """)
                .put("/api/sites")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(2))
                .body("counts.corrected", equalTo(1))
                .body("counts.rejected", equalTo(2))
                .body("items.outcome", contains("created", "rejected", "rejected", "created", "corrected"))
                .body("items[2].field", equalTo("code"));
        given().get("/api/sites?region=批市")
                .then()
                .body("items.code", contains("site-b1", "site-b2"))
                .body("items[1].revision", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    void pagesAlongTheCodes() {
        for (String code : new String[] {"page-1", "page-2", "page-3"}) {
            put(code, STATION.replace("试验市", "翻页市")).statusCode(201);
        }
        String next = given().get("/api/sites?region=翻页市&limit=2")
                .then()
                .body("items.code", contains("page-1", "page-2"))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        given().queryParam("region", "翻页市")
                .queryParam("cursor", next)
                .get("/api/sites")
                .then()
                .body("items.code", contains("page-3"));
    }

    @Test
    void readsAStationListAsCsv() {
        String csv = "\uFEFF" + """
            station_code,station_name,city,lon,lat,control_station,english_name,old_name
            list-1,甲站　,表市,113.1,35.1,,First,老甲
            list-2,乙站,表市,113.2,35.2,Y,,
            list-3,丙站,表市,east,35.2,,,
            list-4,丁站,表市
            """;
        putCsv(csv)
                .statusCode(200)
                .body("items.outcome", contains("created", "created", "rejected", "rejected"))
                .body("items[2].line", equalTo(4))
                .body("items[2].field", equalTo("lon"))
                .body("items[3].reason", equalTo("unreadable-line"));
        putCsv(csv).body("counts.unchanged", equalTo(2));
        given().get("/api/sites?region=表市&kind=AIR_STATION")
                .then()
                .body("items", hasSize(2))
                .body("items[0].name", equalTo("甲站"))
                .body("items[0].aliases", contains("First", "老甲"))
                .body("items[0].longitude", notNullValue())
                .body("items[1].controlPoint", equalTo(true));
    }

    @Test
    void refusesACsvThatIsNoStationList() {
        putCsv("a,b\n1,2\n").statusCode(422).body("type", containsString("unknown-layout"));
    }

    private static ValidatableResponse put(String code, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/sites/{code}", code)
                .then();
    }

    private static ValidatableResponse putSeen(String revision, String code, String body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put("/api/sites/{code}", code)
                .then();
    }

    private static ValidatableResponse putCsv(String csv) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/api/sites")
                .then();
    }
}
