package io.qingce.chassis.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of another site read what they may where that is configured, and write only what the door lets in. */
@QuarkusTest
@TestProfile(PagesElsewhereTest.OnePortal.class)
class PagesElsewhereTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    /** One origin may read. */
    public static class OnePortal implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "https://portal.example");
        }
    }

    @Test
    void letsNoOtherOriginRead() {
        given().header("Origin", "https://evil.example").get("/typed").then().header(ALLOWED, equalTo(null));
    }

    @Test
    void letsThatOriginRead() {
        given().header("Origin", "https://portal.example")
                .get("/typed")
                .then()
                .statusCode(200)
                .header(ALLOWED, "https://portal.example");
    }

    @Test
    void letsItWriteNothingUnlessTheDoorKnowsIt() {
        given().header("Origin", "https://portal.example")
                .contentType("application/json")
                .body("{}")
                .put("/figures")
                .then()
                .statusCode(403);
    }
}
