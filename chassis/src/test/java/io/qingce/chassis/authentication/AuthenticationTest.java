package io.qingce.chassis.authentication;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.qingce.servers.Issuer;
import io.qingce.servers.TestIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TrustedIssuer.class)
class AuthenticationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/guarded", "/guarded/results", "/guarded/undeclared", "/things/named/a"})
    void refusesWhoShowsNothing(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"qingce\"")
                .body("type", endsWith("unauthenticated"), "title", equalTo("未认证"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic bGk6bGk=", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Digest x", "x"})
    void refusesWhatIsNoToken(String header) {
        refusedToken(header);
    }

    @Test
    void refusesATokenThatHasExpired() {
        refusedToken("Bearer " + token(Map.of("exp", 1_700_000_000)));
    }

    @Test
    void refusesATokenThatIsNotYetValid() {
        refusedToken("Bearer " + token(Map.of("nbf", 4_000_000_000L)));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refusedToken("Bearer " + token(Map.of("aud", "another")));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refusedToken("Bearer " + token(Map.of("iss", "https://other.example")));
    }

    @Test
    void refusesATokenOfNobody() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", null);
        refusedToken("Bearer " + token(claims));
    }

    @Test
    void refusesATokenThatAnotherKeySigned() {
        Issuer forger = new Issuer(TestIssuer.issuer().uri(), Issuer.newKey());
        refusedToken("Bearer " + forger.token(Map.of("sub", "7", "qingce_grants", List.of("reader"))));
    }

    /** The head says that nothing was signed, or that the public key is a shared secret. */
    @ParameterizedTest
    @ValueSource(strings = {"eyJhbGciOiJub25lIn0", "eyJhbGciOiJIUzI1NiJ9"})
    void refusesATokenThatSaysHowItIsToBeBelieved(String head) {
        String[] parts = token(Map.of()).split("\\.");
        refusedToken("Bearer " + head + "." + parts[1] + "." + parts[2]);
        refusedToken("Bearer " + head + "." + parts[1] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Qingce-Actor", "X-Qingce-Scope"})
    void refusesAnIdentityInAHeader(String header) {
        given().header("Authorization", "Bearer " + token(Map.of()))
                .header(header, "region=a")
                .get("/guarded")
                .then()
                .statusCode(400)
                .body("type", endsWith("identity-by-header"));
    }

    @Test
    void refusesWhoHasNoRoleForIt() {
        as("viewer", "feed").get("/guarded").then().statusCode(403).body("type", endsWith("role-missing"));
        as().get("/guarded/results").then().statusCode(403);
    }

    @Test
    void refusesEverybodyWhereNothingIsDeclared() {
        as("reader", "signer").get("/guarded/undeclared").then().statusCode(403).body("type", endsWith("role-missing"));
    }

    @Test
    void asksForASecondFactorToSign() {
        as("signer")
                .header("X-Requested-By", "test")
                .post("/guarded/signed")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"));
        given().header(
                        "Authorization",
                        "Bearer " + token(Map.of("qingce_grants", List.of("signer"), "amr", List.of("otp"))))
                .header("X-Requested-By", "test")
                .post("/guarded/signed")
                .then()
                .statusCode(200);
    }

    @Test
    void leavesARowOfWhoWasNotBelieved() {
        given().header("X-Requested-By", "test").post("/guarded/signed").then().statusCode(401);

        String auditor =
                "Bearer " + token(Map.of("qingce_grants", List.of("auditor"), "amr", List.of("otp"), "name", "审计员"));
        await().untilAsserted(() -> given().header("Authorization", auditor)
                .get("/audited?operation=postGuardedSigned&subject=nobody")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("401 unauthenticated")));
    }

    @Test
    void speaksTheLanguageOfWhoIsRefused() {
        given().header("Accept-Language", "en")
                .get("/guarded")
                .then()
                .statusCode(401)
                .body("detail", containsString("Show a token"));
    }

    @Test
    void letsInByATokenAndSaysWhoItIs() {
        String token = token(Map.of("name", "李工", "qingce_grants", List.of("verifier@河南省", "signer@安阳市", "uma_x")));
        given().header("Authorization", "Bearer " + token)
                .get("/guarded")
                .then()
                .statusCode(200)
                .body("subject", equalTo(TestIssuer.issuer().uri() + "#7"))
                .body("name", equalTo("李工"))
                .body("grants", contains("verifier@安阳市+河南省+焦作市", "signer@安阳市"))
                .body("regions", contains("安阳市", "河南省", "焦作市"));
    }

    @Test
    void keepsWhatIsOpenToAllOpen() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/nothing-there").then().statusCode(404);
    }

    private static ValidatableResponse refusedToken(String header) {
        return given().header("Authorization", header)
                .get("/guarded")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"qingce\", error=\"invalid_token\"")
                .body("type", endsWith("invalid-token"));
    }

    private static RequestSpecification as(String... grants) {
        return given().header("Authorization", "Bearer " + token(Map.of("qingce_grants", List.of(grants))));
    }

    private static String token(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of("sub", "7", "qingce_grants", List.of("reader")));
        all.putAll(claims);
        return TestIssuer.issuer().token(all);
    }
}
