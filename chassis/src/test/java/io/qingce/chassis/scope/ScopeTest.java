package io.qingce.chassis.scope;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "region", "region=", "region=%00", "region=%zz", "station=1001A", "site=A,", "all"})
    void refusesAHeaderThatSaysNoScopeInsteadOfShowingEverything(String header) {
        assertEquals(
                400,
                assertThrows(ProblemException.class, () -> Scope.of(header)).status());
    }

    @Test
    void refusesToAnswerWhereNoScopeIsHeeded() {
        given().header(Scope.HEADER, "site=1001A")
                .get("/things")
                .then()
                .statusCode(403)
                .body("type", endsWith("no-scopes-here"));
    }

    @Test
    void refusesAScopeThatCannotBeReadWhereScopesAreHeeded() {
        given().header(Scope.HEADER, "everything").get("/things/scope").then().statusCode(400);
    }

    @Test
    void tellsTheResourceWhatIsInScopeOfOneRequestOnly() {
        given().header(Scope.HEADER, "region=%E7%84%A6%E4%BD%9C%E5%B8%82, site=A+1")
                .get("/things/scope")
                .then()
                .statusCode(200)
                .body("name", is("Scope[regions=[焦作市], sites=[A+1]]"));
        given().get("/things/scope").then().statusCode(200).body("name", is("everything"));
    }

    @Test
    void readsSeveralRegionsAndSites() {
        assertEquals(
                new Scope(Set.of("焦作市", "安阳市"), Set.of("1001A")),
                Scope.of("region=%E7%84%A6%E4%BD%9C%E5%B8%82,region=%E5%AE%89%E9%98%B3%E5%B8%82,site=1001A"));
    }
}
