package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A quick look at the speed of attainment: sixty targets a plan, a year of readings, everything through HTTP. */
@QuarkusTest
class AttainmentSpeedTest {

    private static final int PLANS = 100;
    private static final int ROUNDS = 100;

    @Inject
    Feed feed;

    @Test
    void answersForOnePlanAndForAHundred(TestReporter reporter) throws IOException {
        publish();
        String all = IntStream.range(0, PLANS).mapToObj(i -> "speed-" + i).collect(Collectors.joining(","));
        long[] one = times("/api/attainment?plan=speed-0&through=2025-06-30");
        long[] hundred = times("/api/attainment/plans?through=2025-06-30&plans=" + all);
        given().get("/api/attainment/plans?through=2025-06-30&plans=" + all)
                .then()
                .body("items", hasSize(PLANS))
                .body("items[99].plan", is("speed-99"));
        reporter.publishEntry("one plan p50/p95 ms", one[ROUNDS / 2] / 1e6 + " / " + one[ROUNDS * 95 / 100] / 1e6);
        reporter.publishEntry(
                "hundred plans p50/p95 ms", hundred[ROUNDS / 2] / 1e6 + " / " + hundred[ROUNDS * 95 / 100] / 1e6);
        assertTrue(hundred[0] < 3_000_000_000L, "a hundred plans in " + hundred[0] / 1e6 + " ms");
    }

    private static long[] times(String path) {
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            given().get(path).then().statusCode(200);
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    private void publish() throws IOException {
        List<String> targets = new ArrayList<>();
        try (InputStream file = getClass().getResourceAsStream("/shapes/targets.json")) {
            for (JsonNode target : new ObjectMapper().readTree(file)) {
                targets.add(target.toString());
            }
        }
        feed.take(Events.station("速度-1", 1, "速度市", false));
        feed.take(IntStream.range(0, 180)
                .mapToObj(i -> Events.day("速度-1", LocalDate.of(2025, 1, 1).plusDays(i), Events.CLEAN))
                .toArray(Events.Event[]::new));
        feed.settle("速度市");
        feed.take(IntStream.range(0, PLANS)
                .mapToObj(i -> Events.plan("speed-" + i, 1, "速度市", targets.toArray(String[]::new)))
                .toArray(Events.Event[]::new));
    }
}
