package io.qingce.chassis.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemMappersTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void answersARefusalWithItsTypeAndViolations() {
        given().get("/things/refused")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/thing-exists"))
                .body("instance", is("/things/refused"))
                .body("violations[0].field", is("name"))
                .body("violations[0].reason", is("taken"));
    }

    /** Where a statement of the resource fails, and where a filter of the answer reads. */
    @ParameterizedTest
    @ValueSource(strings = {"/things/disk-full", "/things/gone-afterwards"})
    void asksToComeLaterWhileTheDatabaseTakesNothing(String path) {
        given().get(path)
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", notNullValue())
                .body("type", is("https://qingce.io/problems/database-away"));
    }

    @Test
    void takesAWrongStatementForADefect() {
        given().get("/things/wrong-statement").then().statusCode(500).contentType(PROBLEM);
    }

    @Test
    void namesTheLineOfABodyThatIsNotJson() {
        given().contentType("application/json")
                .body("{\n \"name\": ,}")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/unreadable-body"))
                .body("violations[0].line", is(2));
    }

    @Test
    void namesTheFieldThatHasTheWrongType() {
        given().contentType("application/json")
                .body("{\"name\": \"a\", \"value\": \"much\"}")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", is("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e9999999999", "1e-99999999999", "1e999999999999999999999"})
    void refusesANumberWhoseExponentOverflows(String number) {
        given().contentType("application/json")
                .body("{\"name\": \"a\", \"value\": " + number + "}")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/unreadable-body"));
    }

    @Test
    void refusesAnUnknownMember() {
        given().contentType("application/json")
                .body("{\"name\": \"a\", \"vaule\": 1}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("vaule"));
    }

    @Test
    void namesTheFieldThatBreaksAConstraint() {
        given().contentType("application/json")
                .body("{\"name\": \" \"}")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/invalid-request"))
                .body("violations[0].field", containsString("name"));
    }

    @Test
    void answersAnUnknownPathAndMethodAndMediaTypeWithProblems() {
        given().get("/nothing").then().statusCode(404).contentType(PROBLEM);
        given().delete("/things").then().statusCode(405).contentType(PROBLEM);
        given().contentType("text/plain")
                .body("a")
                .post("/things")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void hidesTheInsideOfADefect() {
        given().get("/things/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("detail", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void keepsEveryDigitOfANumber() {
        given().contentType("application/json")
                .body("{\"name\": \"a\", \"value\": 66.50}")
                .post("/things")
                .then()
                .statusCode(200)
                .body(containsString("66.50"));
    }

    @Test
    void refusesAForeignCursorAndAnImpossibleLimit() {
        given().get("/things?cursor=%25%25").then().statusCode(400).contentType(PROBLEM);
        given().get("/things?limit=0").then().statusCode(400).body("violations[0].field", containsString("limit"));
    }

    @Test
    void refusesALimitThatIsNoNumberInsteadOfFindingNothing() {
        given().get("/things?limit=abc")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/unreadable-parameter"));
    }

    @Test
    void walksAListByItsCursor() {
        String next = given().get("/things?limit=2")
                .then()
                .statusCode(200)
                .body("items", is(java.util.List.of(1, 2)))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        String last = given().get("/things?limit=2&cursor=" + next)
                .then()
                .body("items", is(java.util.List.of(3, 4)))
                .extract()
                .path("next");
        given().get("/things?limit=2&cursor=" + last)
                .then()
                .body("items", is(java.util.List.of(5)))
                .body("next", is((Object) null));
    }
}
