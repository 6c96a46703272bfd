package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feed says was acknowledged is what its line took: everything that the audit finds rests on it. */
class WriterTest {

    private static final int MESSAGES = 400;

    private final Acknowledged acknowledged = new Acknowledged();

    /** A line that takes what a random number says, and after so many messages stops the writer. */
    private class Recording implements Line {

        private final int most;
        private final Random random;
        private final double share;
        private final List<List<Item>> taken = new ArrayList<>();
        private final List<List<Item>> sent = new ArrayList<>();
        private Writer writer;

        Recording(int most, long seed, double share) {
            this.most = most;
            this.random = new Random(seed);
            this.share = share;
        }

        @Override
        public int most() {
            return most;
        }

        @Override
        public boolean isAcknowledged(List<Item> items) {
            sent.add(items);
            if (random.nextDouble() >= share) {
                return false;
            }
            taken.add(items);
            if (taken.size() == MESSAGES) {
                writer.stop();
            }
            return true;
        }

        @Override
        public String lastRefusal() {
            return "no";
        }
    }

    @RepeatedTest(4)
    void knowsOfEachKeyWhatWasAcknowledgedLastAndHowOften(RepetitionInfo run) {
        Recording line = run(5, run.getCurrentRepetition(), 1, 2_000);
        Map<Key, Standing> expected = new HashMap<>();
        for (List<Line.Item> message : line.taken) {
            for (Line.Item item : message) {
                expected.merge(
                        item.key(),
                        new Standing(1, item.content()),
                        (before, now) -> new Standing(before.contents() + 1, now.last()));
            }
        }
        assertEquals(expected, acknowledged.all());
        assertEquals(line.taken.stream().mapToInt(List::size).sum(), acknowledged.total());
    }

    /** A message that was not acknowledged may be on record: only the same again leads to what is known. */
    @Test
    void sendsTheSameAgainUntilItIsAcknowledged() {
        Recording line = run(3, 7, 0.97, 2_000);
        List<List<Line.Item>> different = new ArrayList<>();
        for (List<Line.Item> message : line.sent) {
            if (different.isEmpty() || different.get(different.size() - 1) != message) {
                different.add(message);
            }
        }
        assertTrue(line.sent.size() > MESSAGES, "some were refused");
        assertEquals(line.taken, different);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60})
    void sendsAtMostSoManyInAMessageAndEachHourOnce(int most) {
        for (List<Line.Item> message : run(most, 3, 1, 2_000).taken) {
            assertTrue(!message.isEmpty() && message.size() <= most);
            Set<Key> keys = new HashSet<>();
            message.forEach(item -> assertTrue(keys.add(item.key()), item.toString()));
        }
    }

    /** Each content differs from all before, so that each acknowledgement leads to one revision. */
    @Test
    void neverSendsAContentTwice() {
        Set<String> contents = new HashSet<>();
        run(20, 5, 1, 2_000)
                .taken
                .forEach(message -> message.forEach(item -> assertTrue(contents.add(item.content()))));
    }

    @Test
    void sendsNewHoursOneAfterTheOtherAndCorrectsSomeOfThoseBefore() {
        List<Line.Item> items =
                run(4, 11, 1, 2_000).taken.stream().flatMap(List::stream).toList();
        Instant next = Instant.parse("2020-01-01T00:00:00Z");
        int corrections = 0;
        for (Line.Item item : items) {
            if (item.key().periodEnd().equals(next)) {
                next = next.plus(Duration.ofHours(1));
            } else {
                assertTrue(item.key().periodEnd().isBefore(next), "an hour was left out: " + item);
                corrections++;
            }
        }
        assertTrue(corrections > items.size() / 10 && corrections < items.size() / 2, "corrections " + corrections);
    }

    @Test
    void onlyCorrectsOnceItHasAllItsHours() {
        run(4, 13, 1, 30);
        int keys = acknowledged.all().size();
        assertTrue(keys >= 30 && keys <= 34, "keys " + keys);
    }

    @Test
    void sendsTheSameForTheSameSeed() {
        List<List<Line.Item>> once = run(6, 21, 1, 500).taken;
        assertEquals(once, run(6, 21, 1, 500).taken);
        assertNotEquals(once, run(6, 22, 1, 500).taken);
    }

    @Test
    void sendsForItsOwnSiteOnly() {
        run(6, 2, 1, 500);
        acknowledged.all().keySet().forEach(key -> assertEquals("S", key.site()));
    }

    @Test
    void saysWhatItWaitsForAndNothingAfterwards() {
        AtomicInteger asked = new AtomicInteger();
        List<Optional<String>> waits = new ArrayList<>();
        Writer[] writer = new Writer[1];
        Line line = new Recording(1, 1, 1) {
            @Override
            public boolean isAcknowledged(List<Item> items) {
                waits.add(writer[0].waitsFor());
                writer[0].stop();
                return asked.incrementAndGet() == 3;
            }
        };
        writer[0] = new Writer("S", 1, line, acknowledged, new Pace(null, Duration.ZERO, 10));
        writer[0].run();
        assertEquals(3, waits.size(), "it ends once its last message is acknowledged");
        waits.forEach(wait -> assertTrue(wait.orElse("").endsWith("(1 observations): no"), wait.toString()));
        assertEquals(Optional.empty(), writer[0].waitsFor());
        assertEquals(1, writer[0].messages());
    }

    private Recording run(int most, long seed, double share, int mostHours) {
        Recording line = new Recording(most, seed, share);
        line.writer = new Writer("S", seed, line, acknowledged, new Pace(null, Duration.ZERO, mostHours));
        line.writer.run();
        assertEquals(MESSAGES, line.writer.messages());
        return line;
    }
}
