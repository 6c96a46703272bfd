package io.qingce.chassis;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnkeepableTextTest {

    @Test
    void refusesAQueryWithANul() {
        given().urlEncodingEnabled(false)
                .get("/things?cursor=%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("cursor"));
    }

    @Test
    void refusesAPathWithANul() {
        given().urlEncodingEnabled(false)
                .get("/things/named/a%00b")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("name"));
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
