package io.qingce.monitoring.quality;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules find, where it is shown, and how it comes and goes. */
@QuarkusTest
class QualityResourceTest {

    @ParameterizedTest
    @CsvSource({
        "flags, site",
        "flags?site=a&from=2024, from",
        "flags?site=a&cursor=bm90b3Vycw, cursor",
        "flags/counts?to=x, to"
    })
    void refusesAParameterThatItCannotRead(String query, String field) {
        given().get("/api/quality/" + query).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void flagsWhatLooksWrongBesideTheReading() {
        TestFeed.putAirStation("quality-a", "质市", "甲");
        post(hours("quality-a", 7, 7, 7, 7, 7, 7)).statusCode(200);
        recheck("quality-a");
        await("quality-a", 6);
        given().get("/api/quality/flags?site=quality-a&limit=4")
                .then()
                .body("items.rule", everyItem(equalTo("FROZEN-PM2.5")))
                .body("items.ruleSet", everyItem(not(equalTo(0))))
                .body("items", hasSize(4));
        assertEquals(
                List.of(7, 7, 7, 7, 7, 7), TestFeed.observations("quality-a").getList("items.values.'PM2.5'"));
    }

    @Test
    void showsTheFindingsBesideTheValuesAndLeavesThemAsSent() {
        TestFeed.putAirStation("quality-c", "质市", "丙");
        post("""
                {"site": "quality-c", "periodEnd": "2024-05-01T01:00:00+08:00", "values": {"PM2.5": 31, "PM10": 30}}
                """).statusCode(200);
        await("quality-c", 1);
        var shown = TestFeed.observations("quality-c");
        assertEquals("ABOVE", shown.getString("items[0].findings[0].flag"));
        assertEquals("ABOVE-PM2.5-PM10", shown.getString("items[0].findings[0].rule"));
        assertEquals(31, shown.getInt("items[0].values.'PM2.5'"));
        assertEquals(1, shown.getInt("items[0].revision"));
        given().get("/api/observations?site=quality-c&parameter=PM10").then().body("items[0].findings", equalTo(null));
    }

    @Test
    void showsTheFindingsInStreamsAndChangesToo() {
        TestFeed.putAirStation("quality-g", "质市", "庚");
        String since =
                given().get("/api/observations/changes?changedSince=latest").path("next");
        post("""
                {"site": "quality-g", "periodEnd": "2024-05-01T01:00:00+08:00", "values": {"PM2.5": 31, "PM10": 30}}
                """).statusCode(200);
        await("quality-g", 1);
        long version = given().get("/api/quality/rules").jsonPath().getLong("version");
        String finding = "ABOVE-PM2.5-PM10@" + version;
        String csv = given().get("/api/observations?site=quality-g&format=csv").asString();
        assertEquals(
                List.of("findings", "PM10,30,,", "PM2.5,31,," + finding),
                csv.lines()
                        .map(line -> line.replaceFirst(".*(findings|PM2\\.5,.*|PM10,.*)$", "$1"))
                        .toList());
        given().get("/api/observations?site=quality-g&format=ndjson")
                .then()
                .body(containsString("\"rule\":\"ABOVE-PM2.5-PM10\",\"ruleSet\":" + version));
        given().queryParam("changedSince", since)
                .queryParam("limit", 5000)
                .get("/api/observations/changes")
                .then()
                .body("items.find { it.site == 'quality-g' }.findings[0].rule", equalTo("ABOVE-PM2.5-PM10"));
    }

    @Test
    void judgesMinutesAndNamesTheirAveraging() {
        TestFeed.putAirStation("quality-h", "质市", "辛");
        post("""
                [{"site": "quality-h", "periodEnd": "2024-05-01T01:05:00+08:00", "averaging": "PT5M",
                  "values": {"PM2.5": 31, "PM10": 30}},
                 {"site": "quality-h", "periodEnd": "2024-05-01T01:10:00+08:00", "averaging": "PT5M",
                  "values": {"PM2.5": 2000, "PM10": 3000}},
                 {"site": "quality-h", "periodEnd": "2024-05-01T01:00:00+08:00", "values": {"PM2.5": 8}}]
                """).statusCode(200);
        await("quality-h", 2);
        given().get("/api/quality/flags?site=quality-h")
                .then()
                .body("items.averaging", everyItem(equalTo("PT5M")))
                .body("items.rule", contains("ABOVE-PM2.5-PM10", "RANGE-PM2.5"));
        given().get("/api/observations?site=quality-h&averaging=PT5M")
                .then()
                .body("items.periodEnd", contains("2024-05-01T01:05:00+08:00", "2024-05-01T01:10:00+08:00"))
                .body("items.findings.rule", contains(List.of("ABOVE-PM2.5-PM10"), List.of("RANGE-PM2.5")));
        post("""
                {"site": "quality-h", "periodEnd": "2024-05-01T01:10:00+08:00", "averaging": "PT5M",
                 "values": {"PM2.5": 20, "PM10": 30}}
                """).statusCode(200);
        await("quality-h", 1);
    }

    @Test
    void knowsTheRhythmOfASectionInWhateverOrderItsSamplesCome() {
        TestFeed.putSite("quality-i", "RIVER_SECTION", "质市", "壬");
        List<String> days = new ArrayList<>(List.of("10", "04", "01", "06", "03", "02", "05"));
        for (String day : days) {
            post("""
                    {"site": "quality-i", "periodEnd": "2024-03-%sT09:00:00+08:00", "averaging": "PT0S",
                     "values": {"pH": 7.%s}}
                    """.formatted(day, day)).statusCode(200);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/quality/flags?site=quality-i")
                        .jsonPath()
                        .getString("items.periodEnd")
                        .replaceAll("2024-03-(..)T09:00:00\\+08:00", "$1")
                        .equals("[02, 03, 04, 10]"));
    }

    @Test
    void keepsItsFlagsWhenTheSameIsSentAgain() {
        TestFeed.putAirStation("quality-d", "质市", "丁");
        String body = hours("quality-d", 7, 7, 7, 7, 7, 7);
        post(body).statusCode(200);
        await("quality-d", 6);
        String before = given().get("/api/quality/flags?site=quality-d").asString();
        post(body).statusCode(200).body("counts.unchanged", equalTo(6));
        recheck("quality-d");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/quality/flags/counts").jsonPath().getInt("due") == 0);
        assertEquals(before, given().get("/api/quality/flags?site=quality-d").asString());
    }

    @Test
    void takesAGapBackWhenItIsFilledFromFarAway() {
        TestFeed.putAirStation("quality-e", "质市", "戊");
        post("[" + hour("quality-e", "2024-05-01T01:00:00+08:00", 5) + ","
                        + hour("quality-e", "2024-06-20T01:00:00+08:00", 6) + "]")
                .statusCode(200);
        await("quality-e", 1);
        post(hour("quality-e", "2024-06-19T22:00:00+08:00", 7)).statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/quality/flags?site=quality-e")
                        .jsonPath()
                        .getString("items.periodEnd")
                        .equals("[2024-06-19T22:00:00+08:00]"));
    }

    @Test
    void takesAFlagBackWhenTheReadingIsCorrected() {
        TestFeed.putAirStation("quality-b", "质市", "乙");
        post(hours("quality-b", 20, 25, 500, 25, 20)).statusCode(200);
        recheck("quality-b");
        await("quality-b", 1);
        post(hour("quality-b", TestFeed.onTheHour(java.time.LocalDate.of(2024, 5, 1), 3), 26))
                .statusCode(200);
        await("quality-b", 0);
    }

    @Test
    void judgesByTheRulesInForceAndKeepsTheOnesBefore() {
        TestFeed.putAirStation("quality-f", "质市", "己");
        post(hours("quality-f", 7, 7, 7, 7, 7, 7)).statusCode(200);
        await("quality-f", 6);
        var standing = given().get("/api/quality/rules");
        String tag = standing.header("ETag");
        int version = standing.path("version");
        given().contentType("application/json")
                .header("If-Match", tag)
                .body(standing.asString().replace("\"RANGE-SO2\"", "\"SO2-RANGE\""))
                .put("/api/quality/rules")
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1))
                .body("rules.id", hasItem("SO2-RANGE"));
        given().get("/api/quality/rules/" + version).then().body("rules.id", hasItem("RANGE-SO2"));
        recheck("quality-f");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/quality/flags?site=quality-f")
                        .jsonPath()
                        .getList("items.ruleSet", Integer.class)
                        .equals(Collections.nCopies(6, version + 1)));
        given().contentType("application/json")
                .header("If-Match", "\"" + (version + 1) + "\"")
                .body(standing.asString())
                .put("/api/quality/rules")
                .then()
                .statusCode(200);
    }

    private static String hours(String site, int... values) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            items.add(hour(site, TestFeed.onTheHour(java.time.LocalDate.of(2024, 5, 1), i + 1), values[i]));
        }
        return items.toString();
    }

    private static void recheck(String site) {
        given().contentType("application/json")
                .body("""
                        {"site": "%s", "from": "2024-05-01T00:00:00+08:00", "to": "2024-05-02T00:00:00+08:00"}
                        """.formatted(site))
                .post("/api/quality/rechecks")
                .then()
                .statusCode(202);
    }

    private static void await(String site, int flags) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> given().get("/api/quality/flags?site=" + site)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == flags);
    }
}
