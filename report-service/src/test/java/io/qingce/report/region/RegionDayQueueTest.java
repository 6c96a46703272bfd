package io.qingce.report.region;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.qingce.report.ledger.RegionDayDueTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionDayQueueTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 10);

    @Inject
    Feed feed;

    @Inject
    RegionDayDueTable due;

    @Inject
    RegionDayComputer computer;

    @Inject
    RegionDayTable regionDays;

    @Test
    void computesAgainWhatBecameDueWhileItWasComputed() {
        String region = "竞争市";
        feed.take(Events.station("race-1", 1, region, false), Events.day("race-1", DAY, CLEAN));
        feed.settle(region);

        QuarkusTransaction.requiringNew().run(() -> {
            regionDays.lock(List.of(region));
            due.take(List.of(region), 31);
            CompletableFuture.runAsync(
                            () -> feed.take(Events.day("race-1", DAY, "REAL_TIME", 2, cleanBut("PM2.5", "33"))))
                    .join();
            assertThat(QuarkusTransaction.requiringNew().call(() -> due.regions()), hasItem(region));
            assertThat(
                    CompletableFuture.supplyAsync(() -> computer.computeEarliest(List.of(region)))
                            .join(),
                    is(0));
        });

        assertThat(feed.regionDays(region).get(0), containsString("33 1"));
    }

    @Test
    void losesNoChangeWhenWritersAndComputersRunAtOnce() {
        String region = "并发市";
        feed.take(Events.station("busy-1", 1, region, false), Events.station("busy-2", 1, region, false));
        CompletableFuture<?>[] writers = IntStream.rangeClosed(1, 2)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.rangeClosed(1, 40)
                        .forEach(revision -> feed.take(Events.day(
                                "busy-" + writer,
                                DAY,
                                "REAL_TIME",
                                revision,
                                cleanBut("PM2.5", String.valueOf(writer * 100 + revision)))))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();

        assertThat(feed.regionDays(region).get(0), containsString("190 2"));
    }

    @Test
    void losesNoChangeWhenTwoWritersFoldTheSameDay() {
        String region = "同日市";
        feed.take(Events.station("same-1", 1, region, false));
        CompletableFuture<?>[] writers = IntStream.rangeClosed(1, 24)
                .mapToObj(hour -> CompletableFuture.runAsync(() -> feed.take(
                        Events.observed("same-1", java.util.List.of(Events.hour(DAY, hour, "REAL_TIME", 1, CLEAN))))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();

        assertThat(feed.regionDays(region).get(0), containsString("20 1"));
    }
}
