package io.qingce.chassis.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.value.StorableText;
import io.qingce.chassis.value.ValueRange;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StorableParametersTest {

    @Test
    void refusesAQueryWithANul() {
        given().urlEncodingEnabled(false)
                .get("/things?cursor=%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%FF", "%C0%80", "a%ED%B0%80b"})
    void refusesAnAddressThatIsNoUtf8(String value) {
        given().urlEncodingEnabled(false)
                .get("/things?cursor=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b", "\\u0000"})
    void refusesAMemberOfABodyThatCannotBeKept(String name) {
        given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("{\"name\": \"" + name + "\", \"value\": 1}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("name"))
                .body("violations[0].detail", is(Words.of(StorableText.RULE).en()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-400", "1e999999999", "-1e-999999999"})
    void refusesANumberThatCannotBeComputedWith(String value) {
        given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("{\"name\": \"a\", \"value\": " + value + "}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("value"))
                .body("violations[0].detail", is(Words.of(ValueRange.OF_NUMBERS).en()));
    }

    @Test
    void refusesAPathWithANul() {
        given().urlEncodingEnabled(false)
                .get("/things/named/a%00b")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("address"));
    }

    @Test
    void refusesACursorThatHidesANul() {
        given().get("/things?cursor=AAAA").then().statusCode(400).body("violations[0].reason", is("unknown-cursor"));
    }

    @Test
    void refusesAMemberOfABodyWithANul() {
        given().contentType("application/json")
                .body("{\"name\": \"a\\u0000b\", \"value\": 1}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("name"));
    }
}
