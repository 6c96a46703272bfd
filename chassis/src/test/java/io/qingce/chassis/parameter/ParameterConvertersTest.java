package io.qingce.chassis.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParameterConvertersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /typed        | from         | 2026-02-30 | unreadable-day
        /typed        | from         | 0000-01-01 | unreadable-day
        /typed        | changedSince | 2026-01-01 | unreadable-time
        /typed        | dryRun       | yes        | unreadable-choice
        /typed        | colour       | red        | unknown-colour
        /typed/colour | colour       | GREEN      | unknown-colour
        """)
    void refusesWhatItCannotReadNamingTheParameter(String path, String name, String value, String reason) {
        given().queryParam(name, value)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("https://qingce.io/problems/invalid-request"))
                .body("violations[0].field", is(name))
                .body("violations[0].reason", is(reason));
    }

    @Test
    void saysWhichValuesThereAre() {
        given().get("/typed?colour=GREEN").then().body("violations[0].detail", is("Colours are RED and BLUE."));
    }

    @Test
    void readsEachKind() {
        given().urlEncodingEnabled(false)
                .get("/typed?from=2024-02-29&changedSince=2026-01-01T00:00:00%2B08:00&dryRun=true&colour=BLUE&name=RED")
                .then()
                .statusCode(200)
                .body(is("2024-02-29 2025-12-31T16:00:00Z true BLUE RED"));
    }

    @Test
    void leavesWhatIsNotSaid() {
        given().get("/typed").then().statusCode(200).body(is("null null null RED null"));
        given().get("/typed?from=&colour=").then().statusCode(200).body(is("null null null RED null"));
        given().get("/typed/colour").then().statusCode(200).body(is("null"));
    }
}
