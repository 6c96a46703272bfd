package io.qingce.chassis.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
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
    void letsItAskAgainByTheTagAndSeeTheHeadersThatMatter() {
        String seen = given().header("Origin", "https://portal.example")
                .get("/typed")
                .header("Access-Control-Expose-Headers");
        assertTrue(List.of(seen.split(",")).containsAll(List.of("ETag", "Link", "Location", "X-Total-Count")), seen);
        given().header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match,accept-language")
                .options("/typed")
                .then()
                .statusCode(200)
                .header(ALLOWED, "https://portal.example")
                .header("Access-Control-Allow-Headers", containsString("if-none-match"));
    }

    @Test
    void saysThatItsAnswersDependOnTheOrigin() {
        List<String> vary = given().header("Origin", "https://portal.example")
                .get("/typed")
                .headers()
                .getValues("Vary");
        assertTrue(vary.contains("Origin"), vary::toString);
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
