package io.qingce.monitoring.quality;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.quality.rule.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules and their vocabulary, and the sites that are silent by them. */
@QuarkusTest
class QualityRulesResourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rules\": [], \"by\": \"省\", \"reason\": \"x\"}|rules",
                "{\"rules\": [{\"id\": \"A\", \"kind\": \"RANGE\", \"parameter\": \"SO2\"}], \"by\": \"a\", \"reason\": \"x\"}|rules[0].complete",
                "{\"rules\": [{\"id\": \"A\", \"kind\": \"GAP\", \"hours\": 97}], \"by\": \"a\", \"reason\": \"x\"}|rules[0].hours",
                "{\"rules\": [{\"id\": \"A\", \"kind\": \"FROZEN\", \"parameter\": \"SO2\", \"count\": 1}], \"by\": \"a\", \"reason\": \"x\"}|rules[0].count",
                "{\"rules\": [{\"id\": \"a b\", \"kind\": \"GAP\", \"hours\": 3}], \"by\": \"a\", \"reason\": \"x\"}|rules[0].id",
                "{\"rules\": [{\"id\": \"A\", \"kind\": \"GAP\", \"hours\": 3}, {\"id\": \"A\", \"kind\": \"GAP\", \"hours\": 4}], \"by\": \"a\", \"reason\": \"x\"}|distinct",
            })
    void refusesRulesThatCannotBe(String body, String field) {
        given().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/quality/rules")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void refusesRulesOfWhoeverHasNotSeenThoseInForce() {
        String rules = given().get("/api/quality/rules").asString();
        given().contentType("application/json")
                .body(rules)
                .put("/api/quality/rules")
                .then()
                .statusCode(428);
        given().contentType("application/json")
                .header("If-Match", "\"99\"")
                .body(rules)
                .put("/api/quality/rules")
                .then()
                .statusCode(412);
        given().get("/api/quality/rules/98").then().statusCode(404);
        given().get("/api/quality/rules/first").then().statusCode(404);
    }

    @Test
    void callsNoSectionSilentThatIsSampledOnceADay() {
        TestFeed.putSite("quality-daily", "RIVER_SECTION", "静河市", "子");
        TestFeed.putSite("quality-often", "RIVER_SECTION", "静河市", "丑");
        Instant last = Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS).minusSeconds(30 * 3600);
        for (int i = 0; i < 5; i++) {
            post("[" + sample("quality-daily", last.minusSeconds(86_400L * i)) + ","
                            + sample("quality-often", last.minusSeconds(4 * 3600L * i)) + "]")
                    .statusCode(200);
        }
        given().queryParam("region", "静河市")
                .get("/api/quality/silent-sites")
                .then()
                .body("items.site", contains("quality-often"));
    }

    @Test
    void namesTheRulesThatComeWithTheService() {
        given().get("/api/quality/rules/built-in")
                .then()
                .body("version", equalTo(2))
                .body("rules.find { it.id == 'FROZEN-SO2' }.low", equalTo(6));
        given().get("/api/quality/rules/1").then().body("rules.find { it.id == 'FROZEN-SO2' }.low", equalTo(null));
    }

    @Test
    void namesSilentSitesButNotThoseThatSpeakOrAreClosed() {
        TestFeed.putAirStation("quality-silent", "静市", "丙");
        TestFeed.putAirStation("quality-never", "静市", "丁");
        TestFeed.putAirStation("quality-speaks", "静市", "戊");
        given().contentType("application/json")
                .body("""
                        {"name": "己", "kind": "AIR_STATION", "region": "静市", "validTo": "2020-12-31"}
                        """)
                .put("/api/sites/quality-closed")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS);
        post("[" + hour("quality-speaks", now.minusSeconds(3600).toString(), 5) + ","
                        + hour("quality-silent", now.minusSeconds(4 * 3600).toString(), 5) + "]")
                .statusCode(200);
        given().queryParam("region", "静市")
                .get("/api/quality/silent-sites")
                .then()
                .statusCode(200)
                .body("items.site", contains("quality-never", "quality-silent"));
    }

    @Test
    void hasOneVocabularyForReadingsAndRules() {
        for (Rule.Kind kind : Rule.Kind.values()) {
            assertEquals(
                    QualityFlag.Origin.RULE, QualityFlag.valueOf(kind.name()).origin());
        }
    }

    @Test
    void explainsTheFlagsOfReadings() {
        given().get("/api/quality/qualifiers")
                .then()
                .body("items.flag", hasItems("VOID", "CORRECTED", "MAINTENANCE", "FROZEN"));
    }

    private static String sample(String site, Instant end) {
        return """
                {"site": "%s", "periodEnd": "%s", "averaging": "PT0S", "values": {"pH": 7.1}}
                """.formatted(site, end);
    }
}
