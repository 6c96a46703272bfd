package io.qingce.chassis.representation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepresentationTest {

    @Test
    void refusesATagThatCannotBeRead() {
        given().header("If-None-Match", "no tag")
                .get("/figures")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("If-None-Match"));
    }

    @Test
    void answersNothingToAReaderWhoHasItAndEverythingOnceItChanged() {
        String tag = given().get("/figures").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/figures")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        int before = RepresentationResource.VALUE.getAndIncrement();
        given().header("If-None-Match", tag)
                .get("/figures")
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .header("Cache-Control", "private, no-cache")
                .body("items[0].value", equalTo(before + 1));
    }

    /** Each form has a tag of its own, and caches are told what it depends on, once. */
    @Test
    void hasATagOfItsOwnInEachLanguageAndForm() {
        Set<String> tags = Set.of("zh", "en").stream()
                .flatMap(language -> Set.of("application/json", "text/csv").stream()
                        .map(type -> given().header("Accept-Language", language)
                                .accept(type)
                                .get("/figures")
                                .then()
                                .statusCode(200)
                                .header("Content-Language", startsWith(language))
                                .extract()))
                .map(answer -> {
                    assertEquals(
                            Set.of("Accept", "Accept-Language"),
                            answer.headers().getValues("Vary").stream()
                                    .filter(name ->
                                            name.startsWith("Accept") && !name.equalsIgnoreCase("accept-encoding"))
                                    .collect(Collectors.toSet()));
                    return answer.header("ETag");
                })
                .collect(Collectors.toSet());
        assertEquals(4, tags.size(), tags::toString);
    }

    @Test
    void answersATableWhereThatIsPreferred() {
        given().accept("text/csv")
                .header("Accept-Language", "en")
                .get("/figures")
                .then()
                .contentType("text/csv")
                .body(startsWith("region,item,value,text\r\n安阳市,PM2.5,"))
                .body(endsWith(",annual mean\r\n"));
        given().accept("text/csv").get("/figures?bom=true").then().body(startsWith("\uFEFFregion"));
        given().accept("*/*").get("/figures").then().contentType("application/json");
        given().accept("text/csv;q=0.5, application/json")
                .get("/figures")
                .then()
                .contentType("application/json");
    }

    @Test
    void saysWhereWhatWasPutIsFound() {
        given().contentType("application/json")
                .body("{}")
                .put("/figures")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/figures"));
    }

    @Test
    void saysThatAResourceGoesAwayAndWhatTakesItsPlace() {
        given().get("/figures/old")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1796083200")
                .header("Sunset", "Tue, 01 Jun 2027 00:00:00 GMT")
                .header("Link", containsString("</figures>; rel=\"successor-version\""));
        given().get("/figures").then().header("Deprecation", equalTo(null));
    }
}
