package io.qingce.monitoring.mapping;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MappingResourceTest {

    private static final String MAPPING = """
        {"site": {"column": "站"}, "time": {"columns": ["时"], "format": "yyyyMMddHH"},
         "columns": [{"column": "细颗粒物", "parameter": "PM2.5"}]}
        """;
    private static final String TABLE = "站;时;细颗粒物;备注\nmap-1;2026030108;35;x\nmap-x;2026030108;36;x\nmap-1;?;37;x\n";

    @BeforeEach
    void putSite() {
        TestFeed.putAirStation("map-1", "映射市", "甲");
    }

    @Test
    void refusesWhatIsNoMapping() {
        put("map-bad", "{}", null).statusCode(422).body("violations.field", hasItem("columns"));
        put("map-bad", MAPPING.replace("PM2.5", "SO3"), null)
                .statusCode(422)
                .body("violations[0].field", equalTo("columns[0].parameter"));
        put("a b", MAPPING, null).statusCode(422).body("violations[0].field", equalTo("code"));
    }

    @Test
    void refusesAMappingThatNobodyStored() {
        given().get("/api/mappings/map-none").then().statusCode(404);
        given().contentType("text/csv")
                .body("a")
                .post("/api/mappings/map-none/dry-run")
                .then()
                .statusCode(404);
        table("/api/observations?mapping=map-none").statusCode(422).body("violations[0].field", equalTo("mapping"));
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/api/observations?mapping=map-none")
                .then()
                .statusCode(400);
        given().delete("/api/mappings/map-none").then().statusCode(404);
    }

    @Test
    void replacesOnlyWhatWasSeen() {
        put("map-seen", MAPPING, null).statusCode(201).header("ETag", "\"1\"").body("revision", equalTo(1));
        put("map-seen", MAPPING, null).statusCode(200).body("revision", equalTo(1));
        String changed = MAPPING.replace("细颗粒物", "PM2.5");
        put("map-seen", changed, null).statusCode(428);
        put("map-seen", changed, "\"7\"").statusCode(412);
        put("map-seen", changed, "\"1\"").statusCode(200).header("ETag", "\"2\"");
        given().get("/api/mappings/map-seen").then().statusCode(200).body("columns[0].column", equalTo("PM2.5"));
        given().get("/api/mappings?limit=500").then().body("items.code", hasItem("map-seen"));
        given().delete("/api/mappings/map-seen").then().statusCode(204);
        given().get("/api/mappings/map-seen").then().statusCode(404);
    }

    @Test
    void saysWhatItWouldReadBeforeItReadsIt() {
        put("map-dry", MAPPING, null);
        table("/api/mappings/map-dry/dry-run")
                .statusCode(200)
                .body("lines", hasSize(3))
                .body("lines[0].site", equalTo("map-1"))
                .body("lines[0].values.'PM2.5'", equalTo(35))
                .body("lines[1].reason", equalTo("unknown-site"))
                .body("lines[2].reason", equalTo("unreadable-time"))
                .body("ignored.name", contains("备注"))
                .body("readAs.separator", equalTo(";"));
        table("/api/observations?mapping=map-dry")
                .statusCode(200)
                .body("items.outcome", contains("created", "rejected", "rejected"))
                .body("ignored.name", contains("备注"));
    }

    @Test
    void triesAMappingThatIsNotStored() {
        trial(MAPPING, "没有编码").statusCode(422).body("violations[0].reason", equalTo("not-base64"));
        trial("{}", "").statusCode(422).body("violations.field", hasItem("mapping.columns"));
        trial(MAPPING, Base64.getEncoder().encodeToString(TABLE.getBytes(StandardCharsets.UTF_8)))
                .statusCode(200)
                .body("lines[0].values.'PM2.5'", equalTo(35))
                .body("lines[1].reason", equalTo("unknown-site"));
        given().get("/api/mappings/map-untried").then().statusCode(404);
    }

    private static ValidatableResponse trial(String mapping, String table) {
        return given().contentType(ContentType.JSON)
                .body("{\"mapping\": " + mapping + ", \"table\": \"" + table + "\"}")
                .post("/api/mappings/map-untried/dry-run")
                .then();
    }

    private static ValidatableResponse table(String path) {
        return given().contentType("text/csv")
                .body(TABLE.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    private static ValidatableResponse put(String code, String mapping, String seen) {
        var request = given().contentType(ContentType.JSON).body(mapping);
        return (seen == null ? request : request.header("If-Match", seen))
                .put("/api/mappings/{code}", code)
                .then();
    }
}
