package io.qingce.report.intake;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ObservationsHandlerTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 6);

    @Inject
    Feed feed;

    @Inject
    Database database;

    @Test
    void keepsAPoisonRecordAsideAndGoesOnWithTheRest() {
        feed.send(
                Events.station("poison-1", 1, "毒记录市", false),
                Events.day("poison-1", DAY, CLEAN),
                new Event(Events.OBSERVATIONS, "poison-1", "{\"site\": broken"),
                Events.day("poison-1", DAY.plusDays(1), CLEAN));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> feed.regionDays("毒记录市").size() == 2);
        assertThat(feed.refusals(Events.OBSERVATIONS), hasItem(containsString("broken")));
    }

    @Test
    void survivesRedelivery() {
        Event site = Events.station("again-1", 1, "重投市", false);
        Event day = Events.day("again-1", DAY, CLEAN);
        feed.take(site, day);
        List<String> once = feed.regionDays("重投市");
        long changes = changes("again-1");

        feed.take(day, day);

        assertThat(feed.regionDays("重投市"), allOf(is(once), hasSize(1)));
        assertThat(changes("again-1"), is(changes));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheSameResultInWhateverOrder(long seed) {
        String region = "乱序市";
        List<Event> history = history("shuffled");
        feed.take(history.toArray(Event[]::new));
        List<String> inOrder = feed.regionDays(region);
        feed.forget(region);

        Random random = new Random(seed);
        List<Event> shuffled = new ArrayList<>(history);
        shuffled.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(shuffled, random);
        while (!shuffled.isEmpty()) {
            List<Event> batch = shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(9)));
            feed.take(batch.toArray(Event[]::new));
            batch.clear();
        }

        assertThat(feed.regionDays(region), allOf(is(inOrder), hasSize(6)));
    }

    /** Three stations, one of them a control point, two days, corrected and voided hours, both versions. */
    private static List<Event> history(String prefix) {
        List<Event> history = new ArrayList<>();
        for (int station = 1; station <= 3; station++) {
            String code = prefix + "-" + station;
            history.add(Events.station(code, 1, "乱序市", station == 3));
            for (int day = 0; day < 2; day++) {
                LocalDate date = DAY.plusDays(day);
                history.add(Events.day(code, date, cleanBut("PM2.5", String.valueOf(20 + station * 7 + day))));
                history.add(Events.observed(
                        code,
                        List.of(
                                Events.hour(date, 3, "REAL_TIME", 2, cleanBut("PM2.5", "77.5")),
                                Events.hour(date, 24, "REAL_TIME", 5, cleanBut("O3", "null")))));
                history.add(
                        Events.observed(code, List.of(Events.hour(date, 3, "REAL_TIME", 4, cleanBut("CO", "1.25")))));
                history.add(Events.day(code, date, "REVIEWED", 6, cleanBut("NO2", "31.125")));
            }
        }
        return history;
    }

    @Test
    void waitsWithReadingsUntilTheirSiteIsKnown() {
        feed.take(Events.day("early-1", DAY, CLEAN));
        assertThat(feed.regionDays("迟到市"), empty());

        feed.take(Events.station("early-1", 1, "迟到市", false));

        assertThat(feed.regionDays("迟到市"), hasSize(1));
    }

    @Test
    void recomputesTheDayOfALateCorrection() {
        feed.take(Events.station("late-1", 1, "更正市", false), Events.day("late-1", DAY, CLEAN));
        String before = feed.regionDays("更正市").get(0);

        feed.take(Events.day("late-1", DAY, "REAL_TIME", 2, cleanBut("PM2.5", "36.5")));

        assertThat(feed.regionDays("更正市").get(0), allOf(not(before), containsString("36.5 1")));
    }

    @Test
    void ignoresACorrectionThatIsOlderThanWhatIsKnown() {
        feed.take(Events.station("old-1", 1, "旧值市", false), Events.day("old-1", DAY, "REAL_TIME", 3, CLEAN));
        List<String> before = feed.regionDays("旧值市");

        feed.take(Events.day("old-1", DAY, "REAL_TIME", 2, cleanBut("PM2.5", "99")));

        assertThat(feed.regionDays("旧值市"), is(before));
    }

    @Test
    void takesTheBatchAgainForAsLongAsTheDatabaseRefuses() {
        feed.take(Events.station("away-1", 1, "断库市", false));
        database.run(Sql.of("alter table site_sample rename to site_sample_away"));
        CompletableFuture<Void> taken;
        try {
            taken = CompletableFuture.runAsync(() -> feed.take(
                    Events.day("away-1", DAY, CLEAN), Events.sample("away-2", DAY, java.util.Map.of("pH", "7"))));
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3)).until(() -> !taken.isDone());
            assertThat(feed.regionDays("断库市"), empty());
        } finally {
            database.run(Sql.of("alter table site_sample_away rename to site_sample"));
        }

        await().atMost(Duration.ofSeconds(10)).until(taken::isDone);
        assertThat(feed.regionDays("断库市"), hasSize(1));
    }

    private long changes(String site) {
        return database.number(
                Sql.of("select sum(changes) from site_day where site = :site").with("site", site));
    }
}
