package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.observations;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JsonIngestResourceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private static final String TIME = "2026-01-05T08:00:00+08:00";

    @BeforeEach
    void putSites() {
        TestFeed.putAirStation("json-1", "甲市", "一号");
        TestFeed.putAirStation("json-2", "甲市", "二号");
        TestFeed.putSite("json-river", "RIVER_SECTION", "甲市", "三号断面");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'site':'json-x','periodEnd':'T','values':{'PM2.5':1}}                             | site            | unknown-site",
                "{'periodEnd':'T','values':{'PM2.5':1}}                                             | site            | missing",
                "{'site':'json-1','values':{'PM2.5':1}}                                             | periodEnd       | missing",
                "{'site':'json-1','periodEnd':'T'}                                                  | values          | missing",
                "{'site':'json-1','periodEnd':'T','values':{}}                                      | values          | missing",
                "{'site':'json-1','periodEnd':'yesterday','values':{'PM2.5':1}}                     | periodEnd       | unreadable-time",
                "{'site':'json-1','periodEnd':'2026-01-05T08:00:00','values':{'PM2.5':1}}           | periodEnd       | unreadable-time",
                "{'site':'json-1','periodEnd':'2026-01-05T08:30:00+08:00','values':{'PM2.5':1}}     | periodEnd       | not-on-the-hour",
                "{'site':'json-1','periodEnd':'1970-01-01T08:00:00+08:00','values':{'PM2.5':1}}     | periodEnd       | too-old",
                "{'site':'json-1','periodEnd':'T','values':{'PM2.5':-12}}                           | values.PM2.5    | negative-concentration",
                "{'site':'json-1','periodEnd':'T','values':{'PM2.5':'x'}}                           | values.PM2.5    | unreadable-number",
                "{'site':'json-1','periodEnd':'T','values':{'PM2.5':[35]}}                          | values.PM2.5    | unreadable-number",
                "{'site':'json-1','periodEnd':'T','values':{'PM2.5':1e999999}}                      | values.PM2.5    | unreadable-number",
                "{'site':'json-1','periodEnd':'T','values':{'PM2.5_24h':35}}                        | values.PM2.5_24h | unknown-parameter",
                "{'site':'json-1','periodEnd':'T','values':{'TP':0.1}}                              | values.TP       | parameter-of-another-medium",
                "{'site':'json-river','periodEnd':'T','values':{'O3':1}}                            | values.O3       | parameter-of-another-medium",
                "{'site':'json-1','periodEnd':'T','averaging':'PT8H','values':{'O3':1}}             | averaging       | unknown-averaging",
                "{'site':'json-1','periodEnd':'T','version':'GUESSED','values':{'O3':1}}            | version         | unknown-version",
                "{'site':'json-1','periodEnd':'T','values':{'O3':1},'flags':{'O3':['bad flag']}}    | flags.O3        | unreadable-flag",
                "{'site':17,'periodEnd':'T','values':{'O3':1}}                                      | site            | unreadable-field",
            })
    void rejectsABadItemNamingTheField(String item, String field, String reason) {
        String json = item.replace('\'', '"').replace("\"T\"", "\"" + TIME + "\"");
        post("[" + json + "," + hour("json-1", "2026-01-06T08:00:00+08:00", 35) + "]")
                .statusCode(200)
                .body("counts.rejected", equalTo(1))
                .body("items[0].index", equalTo(0))
                .body("items[0].outcome", equalTo("rejected"))
                .body("items[0].field", equalTo(field))
                .body("items[0].reason", equalTo(reason))
                .body("items[1].outcome", org.hamcrest.Matchers.oneOf("created", "unchanged"));
        post(json)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].reason", equalTo(reason));
    }

    @Test
    void rejectsReadingFromTheFuture() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
        post("[" + hour("json-1", now.plusYears(1).toString(), 1) + "," + hour("json-1", now.toString(), 1) + "]")
                .body("items[0].reason", equalTo("future"))
                .body("items[1].outcome", equalTo("created"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "null", "\"text\"", "[[]]", "[]", "true"})
    void rejectsOnlyTheElementOfTheWrongType(String element) {
        post("[" + element + "," + hour("json-1", "2026-01-06T08:00:00+08:00", 35) + "]")
                .statusCode(200)
                .body("items[0].reason", equalTo("unreadable-item"))
                .body("counts.rejected", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "{",
                "[{\"site\":",
                "[{}{}]",
                "{\"site\":\"a\",\"site\":\"b\"}",
                "[] []",
                "[1,]",
                "{\"a\":NaN}"
            })
    void refusesWhatIsNoJsonNamingThePlace(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations[0].reason", equalTo("unreadable-json"))
                .body("violations[0].detail", containsString("第1行"));
    }

    @Test
    void refusesOtherMediaTypes() {
        given().contentType("application/xml")
                .body("<x/>")
                .post("/api/observations")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void refusesAnUnknownVersionOfTheRequest() {
        given().contentType("application/json")
                .body("[]")
                .post("/api/observations?version=BEST")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("version"));
    }

    @Test
    void takesNothingFromAnEmptyArray() {
        post("[]").statusCode(200).body("items", hasSize(0)).body("counts.created", equalTo(0));
    }

    @Test
    void survivesRedelivery() {
        String batch = "[" + hour("json-2", "2026-02-01T01:00:00+08:00", "35") + ","
                + hour("json-2", "2026-02-01T02:00:00+08:00", "0.5") + "]";
        post(batch).body("items.outcome", contains("created", "created"));
        post(batch).body("items.outcome", contains("unchanged", "unchanged"));
        post(batch.replace(": 35", ": 3.50e1").replace("0.5", "0.500")).body("counts.unchanged", equalTo(2));
        assertEquals(List.of(1, 1), revisions("json-2", "2026-02-01"));
    }

    @Test
    void keepsAnotherValueAsCorrection() {
        post(hour("json-2", "2026-02-02T01:00:00+08:00", 35)).body("items[0].outcome", equalTo("created"));
        post(hour("json-2", "2026-02-02T01:00:00+08:00", 36)).body("items[0].outcome", equalTo("corrected"));
        post("{\"site\":\"json-2\",\"periodEnd\":\"2026-02-02T01:00:00+08:00\",\"values\":{\"O3\":80}}")
                .body("items[0].outcome", equalTo("created"));
        Map<String, Object> observation = of("json-2", "2026-02-02").get(0);
        assertEquals(3, observation.get("revision"));
        assertEquals(Map.of("PM2.5", 36, "O3", 80), observation.get("values"));
    }

    @Test
    void takesAValueBackForAReasonOnly() {
        String time = "2026-02-03T01:00:00+08:00";
        post(hour("json-2", time, 35)).body("items[0].outcome", equalTo("created"));
        post(hour("json-2", time, "null")).body("items[0].outcome", equalTo("unchanged"));
        post(hour("json-2", time, -999)).body("items[0].outcome", equalTo("unchanged"));
        post("""
                {"site": "json-2", "periodEnd": "%s", "values": {"PM2.5": null}, "flags": {"PM2.5": ["VOID"]}}
                """.formatted(time)).body("items[0].outcome", equalTo("corrected"));
        Map<String, Object> observation = of("json-2", "2026-02-03").get(0);
        assertNull(((Map<?, ?>) observation.get("values")).get("PM2.5"));
        assertEquals(Map.of("PM2.5", List.of("VOID")), observation.get("flags"));
    }

    @Test
    void countsItemsOfOneKeyOneAfterAnother() {
        String time = "2026-02-04T01:00:00+08:00";
        post("[" + hour("json-2", time, 1) + "," + hour("json-2", time, 1.0) + "," + hour("json-2", time, 2) + "]")
                .body("items.outcome", contains("created", "unchanged", "corrected"));
        assertEquals(2, of("json-2", "2026-02-04").get(0).get("revision"));
    }

    @Test
    void keepsRealTimeAndReviewedSideBySide() {
        String time = "2026-02-05T01:00:00+08:00";
        post(hour("json-2", time, 35));
        given().contentType("application/json")
                .body(hour("json-2", time, 33))
                .post("/api/observations?version=REVIEWED")
                .then()
                .body("items[0].outcome", equalTo("created"));
        List<Map<String, Object>> both = of("json-2", "2026-02-05");
        assertEquals(
                List.of("REAL_TIME", "REVIEWED"),
                both.stream().map(it -> it.get("version")).toList());
        assertEquals(
                List.of("UNREVIEWED", "REVIEWED"),
                both.stream().map(it -> it.get("status")).toList());
    }

    @Test
    void listsTheRejectedItemsOnlyIfAsked() {
        given().contentType("application/json")
                .body("[" + hour("json-2", "2026-02-06T01:00:00+08:00", 35) + ",17]")
                .post("/api/observations?items=problems")
                .then()
                .body("counts.created", equalTo(1))
                .body("items.outcome", everyItem(equalTo("rejected")))
                .body("items.index", contains(1));
    }

    @Test
    void takesASampleOfARiver() {
        post("""
                {"site": "json-river", "periodEnd": "2026-02-07T08:12:30+08:00", "averaging": "PT0S",
                 "values": {"TP": 0.12, "temperature": -0.5, "pH": 7.9}}
                """).body("items[0].outcome", equalTo("created"));
    }

    @Test
    void countsOutcomes() {
        post("[17]");
        given().get(metrics)
                .then()
                .body(containsString("qingce_observations_total{outcome=\"rejected\"}"))
                .body(containsString("qingce_outbox_pending"));
    }

    private static List<Map<String, Object>> of(String site, String date) {
        return observations(site).<List<Map<String, Object>>>get("items").stream()
                .filter(item -> String.valueOf(item.get("periodEnd")).startsWith(date))
                .toList();
    }

    private static List<?> revisions(String site, String date) {
        return of(site, date).stream().map(item -> item.get("revision")).toList();
    }
}
