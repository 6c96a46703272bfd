package io.qingce.monitoring.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.Malformed;
import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.format.CsvItems;
import io.qingce.monitoring.format.JsonItems;
import io.qingce.monitoring.freeze.Frozen;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.SiteKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Malformed bodies through the parsers, the admission and the decision, each ending as an outcome per item or as a refusal of
 * the whole; and a share of them over HTTP. {@code -Dqingce.fuzz=N} says how many of each kind.
 */
@QuarkusTest
class FeedFuzzTest {

    private static final int EACH = Integer.getInteger("qingce.fuzz", 2_000);
    private static final int OVER_HTTP = Integer.getInteger("qingce.fuzz.http", 60);

    private static final String OBJECT = """
        {"site": "fuzz-1", "periodEnd": "2026-01-01T01:00:00+08:00", "averaging": "PT1H", "version": "REAL_TIME", \
        "values": {"PM2.5": 35, "CO": 1200.5, "O3": null, "SO2": -1}, "flags": {"O3": ["VOID"]}, \
        "units": {"CO": "µg/m³"}}\
        """;
    private static final String GENERIC = "site,periodEnd,averaging,version,parameter,value,unit,flags\n"
            + "fuzz-1,2026-01-01T01:00:00+08:00,PT1H,REAL_TIME,CO,1200,ug/m3,QC-1\n"
            + "fuzz-1,2026-01-01T01:00:00+08:00,P1D,REVIEWED,PM2.5,-999,,VOID\n";
    private static final List<String> JSON = List.of(OBJECT, "[" + OBJECT + "," + OBJECT + "]");
    private static final List<String> LINES = List.of(OBJECT + "\n" + OBJECT + "\n\n" + OBJECT);
    private static final List<String> CSV = List.of(
            GENERIC,
            "site,periodEnd,PM2.5,CO,CO.unit,CO.flags\nfuzz-1,2026-01-01T01:00:00+08:00,35,1.2,mg/m³,\n",
            "city,date,hour,station,PM2.5,O3_1h\n模糊市,20260101,01,甲,41,\"3\"\n模糊市,20260101,02,甲,-;,—\n",
            "year,month,day,hour,station,CO\n2026,1,1,1,甲,1200\n2026,1,1,24,甲,NA\n",
            "断面名称,监测时间,pH(无量纲),氨氮(mg/L),站点情况\n断面,04-01 04:00,7.98,0.029,正常\n断面,*,7,*,维护\n",
            "capture_date,section,time,ph,tp,status\n2021-01-01,断面,12-31 20:00,7.1,0.02,停站\n",
            "city,date,AQI,range,PM2.5,CO,rank\n模糊,2014-01-01,90,85~96,64.6,0,37\n",
            "stationcode,timepoint,pm2_5,o3,o3_24h\nfuzz-1,2018-02-20T07:00:00,38,84,-;\n");

    private static final Map<String, SiteKind> SITES =
            Map.of("fuzz-1", SiteKind.AIR_STATION, "fuzz-2", SiteKind.RIVER_SECTION, "fuzz-3", SiteKind.AIR_CITY);

    @Inject
    FeedReader feeds;

    @Inject
    BatchIngestor ingestor;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void endsEveryMalformedBodyAsOutcomesOrAsARefusal(TestReporter reporter) {
        Admission admission = ingestor.admission();
        SiteDirectory sites = new SiteDirectory(List.of(
                new SiteDirectory.Entry("fuzz-1", SiteKind.AIR_STATION, "模糊市", "甲", List.of()),
                new SiteDirectory.Entry("fuzz-2", SiteKind.RIVER_SECTION, "模糊省", "断面", List.of()),
                new SiteDirectory.Entry("fuzz-3", SiteKind.AIR_CITY, "模糊市", "模糊市", List.of())));
        run("json", JSON, 1, body -> JsonItems.of(feeds.json(body), admission, Version.REAL_TIME));
        run("ndjson", LINES, 2, body -> {
            JsonLinesFeed feed = feeds.jsonLines();
            feed.open(body, true);
            return JsonItems.of(feed, admission, Version.REAL_TIME);
        });
        run("csv", CSV, 3, body -> {
            CsvFeed feed = feeds.csv(body);
            return CsvItems.of(feed, sites, admission, Version.REAL_TIME, 2021);
        });
        reporter.publishEntry("counts", counts.toString());
        for (String kind : List.of("json", "ndjson", "csv")) {
            assertEquals(EACH, counts.getOrDefault(kind + " body", 0) + counts.getOrDefault(kind + " refused body", 0));
            assertTrue(counts.getOrDefault(kind + " REJECTED", 0) > 0);
        }
    }

    @Test
    void answersNoMalformedBodyWithAnErrorOfItsOwn(TestReporter reporter) {
        TestFeed.putAirStation("fuzz-1", "模糊市", "甲");
        send("application/json", JSON, 11);
        send("application/x-ndjson", LINES, 12);
        send("text/csv", CSV, 13);
        reporter.publishEntry("answers", counts.toString());
        assertEquals(
                3 * OVER_HTTP,
                counts.values().stream().mapToInt(Integer::intValue).sum());
        counts.keySet().forEach(answer -> assertTrue(answer.matches(".* (200|4\\d\\d)"), answer));
    }

    private void run(String kind, List<String> sound, long seed, Function<InputStream, Iterator<Item>> reading) {
        Malformed.each(sound, EACH, seed, text -> {
            try {
                take(kind, reading.apply(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
                count(kind + " body");
            } catch (ProblemException refused) {
                assertTrue(refused.status() >= 400 && refused.status() < 500, text);
                count(kind + " refused body");
            } catch (RuntimeException defect) {
                throw new AssertionError("not foreseen: " + text, defect);
            }
        });
    }

    private void take(String kind, Iterator<Item> items) {
        Chunk chunk = new Chunk(SITES, Map.of(), new Frozen(Map.of()), Instant.EPOCH);
        while (items.hasNext()) {
            ItemOutcome outcome = chunk.take(items.next());
            count(kind + " " + outcome.outcome());
        }
    }

    private void send(String type, List<String> sound, long seed) {
        Malformed.each(
                sound,
                OVER_HTTP,
                seed,
                text -> count(type + " "
                        + given().contentType(type)
                                .body(text.getBytes(StandardCharsets.UTF_8))
                                .post("/api/observations?dryRun=" + (text.length() % 2 == 0))
                                .statusCode()));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
