package io.qingce.chassis.parameter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnknownParametersTest {

    @Test
    void refusesAFilterWithATypingErrorInsteadOfAnsweringEverything() {
        given().get("/things?limt=2")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("https://qingce.io/problems/unknown-parameter"))
                .body("violations[0].field", is("limt"))
                .body("violations[0].detail", is("可用参数：count, cursor, fields, limit。"));
    }

    @Test
    void namesEveryUnknownParameterOnce() {
        given().queryParam("limit", 2)
                .queryParam("a", 1, 2)
                .queryParam("站", 3)
                .get("/things")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("a", "站"));
    }

    @Test
    void refusesAParameterWhereNoneIsTaken() {
        given().header("Accept-Language", "en")
                .get("/things/refused?x")
                .then()
                .statusCode(400)
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body("title", is("Unknown parameter"))
                .body("violations[0].detail", is("No parameter is taken here."));
    }

    @Test
    void takesWhatEveryResourceTakes() {
        given().get("/things?limit=2&everywhere=1").then().statusCode(200);
    }

    @Test
    void letsPagesForPeopleTakeWhatMessengersAppend() {
        given().get("/things/page?from=singlemessage").then().statusCode(200);
    }

    @Test
    void touchesNothingThatIsNoResource() {
        given().get("/q/openapi?x=1").then().statusCode(200);
        given().get("/nothing?x=1").then().statusCode(404);
    }

    @Test
    void knowsTheParametersOfMethodsBeansTheirParentsAndTheClass() throws NoSuchMethodException {
        assertEquals(
                Set.of("own", "named", "rest", "bean", "parent", "inner", "record", "class"),
                KnownParameters.of(
                        Asking.class, Asking.class.getDeclaredMethod("ask", String.class, int.class, Bean.class)));
    }

    static class Asking {
        @QueryParam("class")
        String ofTheClass;

        void ask(@QueryParam("own") String own, @RestQuery("named") int named, @BeanParam Bean bean) {}
    }

    static class Parent {
        @QueryParam("parent")
        String parent;

        String untouched;
    }

    static class Bean extends Parent {
        @QueryParam("bean")
        String bean;

        @RestQuery
        String rest;

        @BeanParam
        Inner inner;

        @BeanParam
        Recorded recorded;
    }

    static class Inner {
        @QueryParam("inner")
        String inner;
    }

    record Recorded(@QueryParam("record") String record) {}
}
