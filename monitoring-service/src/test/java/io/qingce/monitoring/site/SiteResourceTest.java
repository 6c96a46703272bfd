package io.qingce.monitoring.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SiteResourceTest {

    private static final String STATION = """
            {"name": "测试站", "kind": "AIR_STATION", "region": "试验市", "longitude": 113.50, "latitude": 35.2}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"AIR_STATION\", \"region\": \"试验市\"}                                     | name       | not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_SHIP\", \"region\": \"试验市\"}                       | kind       | unreadable-field",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \" \"}                        | region     | not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"latitude\": 91}      | latitude   | not-allowed",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"latitude\": \"35\"}  | latitude   | unreadable-number",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"colour\": 1}         | colour     | unknown-field",
                "{\"name\": \"x\", \"kind\": \"AIR_STATION\", \"region\": \"r\", \"code\": \"other\"}   | code       | other-code",
                "[]                                                                                     |            | unreadable-item",
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
                .body("violations[0].detail", containsString("column"));
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
                .body("detail", containsString("revision 1"));
    }

    @Test
    void createsChangesAndLeavesUnchanged() {
        put("site-life", STATION).statusCode(201).header("ETag", "\"1\"").body("controlPoint", equalTo(false));
        put("site-life", STATION.replace("113.50", "113.5")).statusCode(200).header("ETag", "\"1\"");
        put("site-life", STATION.replace("测试站", "改名站")).statusCode(200).header("ETag", "\"2\"");
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

    private static ValidatableResponse putCsv(String csv) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/api/sites")
                .then();
    }
}
