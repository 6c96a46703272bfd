package io.qingce.monitoring.retrieval;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.partition.ObservationPartitions;
import io.qingce.standards.parameter.Parameter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeResourceTest {

    private static final Instant START = Instant.parse("2019-03-01T00:00:00Z");

    @Inject
    Database database;

    @Inject
    ObservationPartitions partitions;

    @ParameterizedTest
    @ValueSource(strings = {"***", "bm90b3Vycw", "MSAtMSBhIDE5NzAtMDEtMDFUMDA6MDA6MDBaIGEgYg"})
    void refusesACursorThatItNeverGaveOut(String cursor) {
        given().queryParam("changedSince", cursor)
                .get("/api/observations/changes")
                .then()
                .statusCode(400)
                .body("violations[0].field", org.hamcrest.Matchers.equalTo("changedSince"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=5001", "limit=many"})
    void refusesLimitsThatThereAreNot(String query) {
        int status = given().get("/api/observations/changes?" + query).statusCode();
        assertTrue(status == 400 || status == 404, "status " + status);
    }

    @Test
    void refusesACursorOfAnotherDatabase() {
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1 5  1970-01-01T00:00:00Z  ".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        given().queryParam("changedSince", cursor)
                .get("/api/observations/changes")
                .then()
                .statusCode(410)
                .body("type", containsString("cursor-of-another-database"));
    }

    @Test
    void tellsOfAnAdditionAndOfACorrection() {
        TestFeed.putAirStation("change-one", "变市", "甲");
        String since = changes("latest", 1).getString("next");
        TestFeed.post(TestFeed.hour("change-one", "2019-04-01T01:00:00+08:00", 1));
        JsonPath added = awaitChanges(since);
        assertEquals(List.of(1), added.getList("items.revision"));
        TestFeed.post(TestFeed.hour("change-one", "2019-04-01T01:00:00+08:00", 2));
        assertEquals(List.of(2), awaitChanges(added.getString("next")).getList("items.revision"));
        assertEquals(List.of(2), awaitChanges(since).getList("items.revision"));
    }

    @Test
    void waitsForATransactionThatBeganEarlierAndCommitsLater() throws Exception {
        String since = changes("latest", 1).getString("next");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        Future<?> late = slow.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            write("change-slow", 0, 3);
            written.countDown();
            awaitLatch(mayCommit);
        }));
        awaitLatch(written);
        QuarkusTransaction.requiringNew().run(() -> write("change-quick", 0, 3));
        assertTrue(changes(since, 100).getList("items").isEmpty());
        mayCommit.countDown();
        late.get(20, TimeUnit.SECONDS);
        slow.shutdown();
        List<String> sites = new ArrayList<>();
        follow(since, 2, sites::add, () -> sites.size() >= 6);
        assertEquals(List.of("change-slow", "change-slow", "change-slow"), sites.subList(0, 3));
        assertEquals(6, sites.size());
    }

    @Test
    void followsTheNumbersOfTransactionsNotTheirDigits() {
        QuarkusTransaction.requiringNew().run(() -> {
            write("change-digits", 0, 3);
            for (int hour = 0; hour < 3; hour++) {
                database.run(Sql.of("""
                                update observation set changed_xact = :number::text::xid8
                                where site = :site and period_end = :end
                                """)
                        .with("number", Integer.toString(List.of(9, 10, 100).get(hour)))
                        .with("site", "change-digits")
                        .with("end", START.plus(Duration.ofHours(hour))));
            }
        });
        List<Float> seen = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < 3; page++) {
            var request = given().queryParam("limit", 1);
            JsonPath found = (cursor == null ? request : request.queryParam("changedSince", cursor))
                    .get("/api/observations/changes")
                    .jsonPath();
            seen.addAll(found.getList("items.values.'PM2.5'", Float.class));
            cursor = found.getString("next");
        }
        assertEquals(List.of(0f, 1f, 2f), seen);
    }

    @Test
    void skipsNothingWhileManyWrite() throws Exception {
        int writers = 6;
        int transactions = 15;
        int rows = 20;
        String since = changes("latest", 1).getString("next");
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String site = "change-many-" + writer;
            Random random = new Random(writer);
            running.add(pool.submit(() -> IntStream.range(0, transactions)
                    .forEach(number -> QuarkusTransaction.requiringNew().run(() -> {
                        write(site, number * rows, rows);
                        dawdle(random.nextInt(30));
                    }))));
        }
        Map<String, Integer> seen = new HashMap<>();
        int expected = writers * transactions * rows;
        follow(since, 73, site -> seen.merge(site, 1, Integer::sum), () -> total(seen) >= expected);
        for (Future<?> each : running) {
            each.get(20, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertEquals(expected, total(seen), seen::toString);
        assertTrue(seen.values().stream().allMatch(count -> count == transactions * rows), seen::toString);
    }

    @Test
    void pagesThroughALargeTransaction() {
        String since = changes("latest", 1).getString("next");
        QuarkusTransaction.requiringNew().run(() -> write("change-large", 0, 700));
        List<String> sites = new ArrayList<>();
        follow(since, 50, sites::add, () -> sites.size() >= 700);
        assertEquals(700, sites.size());
        assertFalse(sites.stream().anyMatch(site -> !site.equals("change-large")));
    }

    private interface Seen {
        void item(String site);
    }

    private interface Enough {
        boolean reached();
    }

    private static void follow(String since, int limit, Seen seen, Enough enough) {
        String[] cursor = {since};
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    JsonPath page = changes(cursor[0], limit);
                    page.<String>getList("items.site").stream()
                            .filter(site -> site.startsWith("change-"))
                            .forEach(seen::item);
                    cursor[0] = page.getString("next");
                    return enough.reached();
                });
    }

    private static int total(Map<String, Integer> seen) {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonPath awaitChanges(String since) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !changes(since, 10).getList("items").isEmpty());
        return changes(since, 10);
    }

    private static JsonPath changes(String since, int limit) {
        return given().queryParam("changedSince", since)
                .queryParam("limit", limit)
                .get("/api/observations/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Hours of a site that no test has written before; the database outlives none of the tests. */
    private void write(String site, int firstHour, int count) {
        List<Recorded> recorded = IntStream.range(firstHour, firstHour + count)
                .mapToObj(hour -> Recorded.first(
                        new Observation(
                                new ObservationKey(
                                        site, START.plus(Duration.ofHours(hour)), Averaging.HOUR, Version.REAL_TIME),
                                Map.of(Parameter.PM25, Reading.of(BigDecimal.valueOf(hour)))),
                        START))
                .toList();
        partitions.ensure(recorded.stream().map(Recorded::key).toList());
        database.make(ObservationTable.insertion(recorded));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void dawdle(int millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
