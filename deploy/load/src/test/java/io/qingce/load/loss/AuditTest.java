package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit over random runs: it finds nothing where nothing was done, and whatever was done where something was. */
class AuditTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEYS = 200;

    private final Acknowledged acknowledged = new Acknowledged();
    private final Map<Key, Row> table = new HashMap<>();
    private final Map<Key, Row> ledger = new HashMap<>();
    private final OnTopic topic = new OnTopic();

    /** What may go wrong with one key, and the count that has to tell. */
    enum Damage {
        LOST_FROM_TABLE,
        OLDER_IN_TABLE,
        DOUBLED_IN_TABLE,
        LOST_FROM_TOPIC,
        LOST_FROM_LEDGER,
        OLDER_IN_LEDGER,
        INVENTED
    }

    @RepeatedTest(5)
    void findsNothingAfterARunInWhichNothingWasLost(RepetitionInfo run) {
        play(new Random(run.getCurrentRepetition()), null);
        assertEquals(Map.of(), findings());
    }

    @ParameterizedTest
    @EnumSource
    void findsTheOneKeyThatWasDamaged(Damage damage) {
        play(new Random(14), damage);
        assertEquals(1L, findings().get(damage), findings().toString());
        assertTrue(check().examples().stream().anyMatch(line -> line.contains("S7")), "and says which it was");
    }

    private void play(Random random, Damage damage) {
        for (int number = 0; number < KEYS; number++) {
            Key key = new Key("S" + number, Instant.parse("2024-01-01T00:00:00Z"));
            int contents = 1 + random.nextInt(4);
            for (int revision = 1; revision <= contents; revision++) {
                acknowledged.add(key, content(revision));
            }
            arrive(key, contents, number == 7 ? damage : null);
        }
        if (damage == Damage.INVENTED) {
            table.put(new Key("S7", Instant.parse("2030-01-01T00:00:00Z")), new Row(1, content(1)));
        }
    }

    private void arrive(Key key, int contents, Damage damage) {
        String last = content(contents);
        String older = content(contents + 5);
        if (damage != Damage.LOST_FROM_TABLE) {
            long revision = damage == Damage.DOUBLED_IN_TABLE ? contents + 1 : contents;
            table.put(key, new Row(revision, damage == Damage.OLDER_IN_TABLE ? older : last));
        }
        if (damage != Damage.LOST_FROM_LEDGER) {
            ledger.put(key, new Row(contents, damage == Damage.OLDER_IN_LEDGER ? older : last));
        }
        if (damage != Damage.LOST_FROM_TOPIC) {
            topic.take(key, contents, tree(last));
        }
    }

    private Check check() {
        Check check = new Check(acknowledged.all());
        check.table(table);
        check.topic(topic);
        check.ledger(ledger);
        return check;
    }

    private Map<Damage, Long> findings() {
        Check check = check();
        Map<Damage, Long> found = new HashMap<>(Map.of(
                Damage.LOST_FROM_TABLE, check.missingInTable(),
                Damage.OLDER_IN_TABLE, check.wrongInTable(),
                Damage.DOUBLED_IN_TABLE, check.twice(),
                Damage.LOST_FROM_TOPIC, check.missingOnTopic(),
                Damage.LOST_FROM_LEDGER, check.missingInLedger(),
                Damage.OLDER_IN_LEDGER, check.wrongInLedger(),
                Damage.INVENTED, check.unexpected()));
        found.values().removeAll(List.of(0L));
        return found;
    }

    private static String content(int number) {
        return "{\"SO2\":" + number + ",\"NO2\":17}";
    }

    private static ObjectNode tree(String content) {
        try {
            return (ObjectNode) JSON.readTree(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
