package io.qingce.report.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.Events.Event;
import io.qingce.report.database.Database;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand random histories, each of a region of its own, delivered shuffled, repeated and in batches cut anywhere, give
 * what {@link Oracle} finds by plain loops over everything that was ever sent. The seed in the name repeats a failure.
 */
@QuarkusTest
class LedgerOracleTest {

    private static final int HISTORIES = 50;

    @Inject
    Feed feed;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void equalsThePlainComputationAfterAnyHistory(long seed) {
        Random random = new Random(seed);
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            histories.add(History.random("先知" + seed + "-" + i + "市", random));
        }
        deliver(histories, random);

        feed.settleAll();
        TreeMap<String, String> stored = new TreeMap<>();
        database.query(
                        "select region, day, version, outcomes::text, source, sites::text, registered, simulated_left_out,"
                                + " highest_revision from region_day where region like ?",
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + "="
                                + row.getString(4) + " " + row.getString(5) + " " + row.getString(6) + " "
                                + row.getString(7) + " " + row.getString(8) + " " + row.getString(9),
                        "先知" + seed + "-%")
                .forEach(line -> stored.put(line.split("=")[0], line.split("=", 2)[1]));
        TreeMap<String, String> expected = new TreeMap<>();
        histories.forEach(history -> expected.putAll(Oracle.regionDays(history)));
        assertEquals(expected, stored);
    }

    /** Everything at least once, a third twice, shuffled over all histories, in batches of 1 to 600 events. */
    private void deliver(List<History> histories, Random random) {
        List<Event> events = new ArrayList<>();
        for (History history : histories) {
            List<Event> sent = history.events();
            events.addAll(sent);
            sent.stream().filter(event -> random.nextInt(3) == 0).forEach(events::add);
        }
        Collections.shuffle(events, random);
        while (!events.isEmpty()) {
            List<Event> batch = events.subList(0, Math.min(events.size(), 1 + random.nextInt(600)));
            feed.take(batch.toArray(Event[]::new));
            batch.clear();
        }
    }
}
