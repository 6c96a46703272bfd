package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Key KEY = new Key("A", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Key NEXT = new Key("A", Instant.parse("2026-01-01T01:00:00Z"));

    private final Acknowledged acknowledged = new Acknowledged();
    private final OnTopic topic = new OnTopic();

    @Test
    void tellsAnotherNumberFromAnotherWayToWriteIt() {
        assertTrue(Check.same("{\"SO2\": 7.10, \"NO2\": 3}", "{\"NO2\":3.0,\"SO2\":7.1}"));
        assertFalse(Check.same("{\"SO2\":7.1}", "{\"SO2\":7.2}"));
        assertFalse(Check.same("{\"SO2\":7.1}", "{\"SO2\":7.1,\"NO2\":null}"));
    }

    @Test
    void countsEachAcknowledgedContentAsARevision() {
        acknowledge(1, 2);
        assertEquals(
                new Standing(2, "{\"SO2\":2,\"NO2\":1}"), acknowledged.all().get(KEY));
        assertEquals(2, acknowledged.total());
    }

    @Test
    void findsWhatIsNotInTheTable() {
        acknowledge(1);
        assertEquals(1, table(Map.of()).missingInTable());
    }

    @Test
    void findsAnOlderContentInTheTable() {
        acknowledge(1, 2);
        Check check = table(Map.of(KEY, row(1, 1)));
        assertEquals(1, check.wrongInTable());
        assertEquals(1, check.twice());
    }

    @Test
    void findsOneThatWasCountedTwice() {
        acknowledge(1, 2);
        Check check = table(Map.of(KEY, row(3, 2)));
        assertEquals(0, check.wrongInTable());
        assertEquals(1, check.twice());
    }

    @Test
    void findsWhatNobodyWasToldOfButLeavesOtherSitesAlone() {
        acknowledge(1);
        Key stranger = new Key("B", KEY.periodEnd());
        Check check = table(Map.of(KEY, row(1, 1), NEXT, row(1, 1), stranger, row(1, 1)));
        assertEquals(1, check.unexpected());
    }

    @Test
    void findsWhatIsNotOnTheTopic() {
        acknowledge(1);
        assertEquals(1, topic().missingOnTopic());
        assertEquals(1, topic().examples().size());
    }

    @Test
    void findsAnOlderContentLastOnTheTopic() {
        acknowledge(1, 2);
        send(1, 1);
        assertEquals(1, topic().wrongOnTopic());
    }

    @Test
    void takesTheHigherRevisionWhateverComesLast() {
        acknowledge(1, 2);
        send(2, 2);
        send(1, 1);
        assertEquals(0, topic().wrongOnTopic());
    }

    @Test
    void findsARevisionWithTwoContentsAndLetsTheSameComeAgain() {
        send(1, 1);
        send(1, 1);
        assertEquals(1, topic.repeated());
        assertEquals(0, topic.contradicting());
        send(1, 2);
        assertEquals(1, topic.contradicting());
    }

    @Test
    void findsWhatTheLedgerMissesHasOtherwiseOrTwice() {
        acknowledge(1, 2);
        Check check = new Check(acknowledged.all());
        check.ledger(Map.of());
        check.ledger(Map.of(KEY, row(2, 1)));
        check.ledger(Map.of(KEY, row(3, 2)));
        assertEquals(1, check.missingInLedger());
        assertEquals(2, check.wrongInLedger());
    }

    @Test
    void readsADayOfTheLedger() {
        String nothing = "0 - - - - - -";
        String hours = String.join("\n", nothing, "3 7.10 - - 5 - -", nothing);
        assertEquals(
                Map.of(new Key("A", Instant.parse("2025-12-31T18:00:00Z")), new Row(3, "{\"SO2\":7.10,\"NO2\":null}")),
                Row.ofDay("A", LocalDate.of(2026, 1, 1), hours));
    }

    private void acknowledge(int... values) {
        for (int value : values) {
            acknowledged.add(KEY, content(value));
        }
    }

    private Check table(Map<Key, Row> rows) {
        Check check = new Check(acknowledged.all());
        check.table(rows);
        return check;
    }

    private Check topic() {
        Check check = new Check(acknowledged.all());
        check.topic(topic);
        return check;
    }

    private void send(long revision, int value) {
        try {
            topic.take(KEY, revision, new ObjectMapper().readTree(content(value)));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Row row(long revision, int value) {
        return new Row(revision, content(value));
    }

    private static String content(int value) {
        return "{\"SO2\":%d,\"NO2\":1}".formatted(value);
    }
}
