package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventLogTest {

    private final EventLog log = new EventLog();

    @Test
    void refusesAnEventThatIsNoJson() {
        assertThrows(UncheckedIOException.class, () -> send(Kind.SITE, "{"));
    }

    @ParameterizedTest
    @EnumSource
    void knowsNothingOfWhatWasNeverSent(Kind kind) {
        assertEquals(0, log.last(kind, "chaos-1"));
        assertEquals(0, log.count(kind, "chaos-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SITE | {'code':'chaos-1','revision':3} | chaos-1",
                "PLAN | {'plan':'chaos-2','revision':3} | chaos-2",
                "EVENT | {'event':'chaos-3','revision':3} | chaos-3",
                "REPORT | {'plan':'reported','task':'K1','revision':3} | reported/K1"
            })
    void readsOfEachKindWhatItTellsOf(Kind kind, String event, String told) {
        send(kind, event.replace('\'', '"'));
        assertEquals(3, log.last(kind, told));
        assertEquals(1, log.count(kind, told));
    }

    @Test
    void leavesOtherTopicsAndEmptyRecordsAlone() {
        log.take(new ConsumerRecord<>("monitoring.observations-recorded.v1", 0, 0, "k", new byte[] {'{'}));
        log.take(new ConsumerRecord<>(Kind.SITE.topic(), 0, 0, "k", null));
        assertEquals(0, log.contradicting());
    }

    @Test
    void findsARevisionOfTwoContentsAndLetsTheSameComeAgain() {
        send(Kind.SITE, "{\"code\":\"a\",\"revision\":1,\"name\":\"x\"}");
        send(Kind.SITE, "{\"code\":\"a\",\"revision\":1,\"name\":\"x\"}");
        assertEquals(0, log.contradicting());
        send(Kind.SITE, "{\"code\":\"a\",\"revision\":1,\"name\":\"y\"}");
        assertEquals(1, log.contradicting());
        assertEquals(1, log.count(Kind.SITE, "a"));
    }

    /** A revision that was left out shows in the count, whatever is the last. */
    @Test
    void countsDifferentRevisions() {
        send(Kind.PLAN, "{\"plan\":\"p\",\"revision\":4}");
        send(Kind.PLAN, "{\"plan\":\"p\",\"revision\":1}");
        send(Kind.PLAN, "{\"plan\":\"q\",\"revision\":9}");
        assertEquals(4, log.last(Kind.PLAN, "p"));
        assertEquals(2, log.count(Kind.PLAN, "p"));
    }

    @Test
    void hasATopicForEachKind() {
        assertEquals(Kind.values().length, new HashSet<>(EventLog.topics()).size());
        EventLog.topics().forEach(topic -> assertTrue(topic.matches("(plan|monitoring)\\.[a-z-]+\\.v1"), topic));
    }

    private void send(Kind kind, String event) {
        log.take(new ConsumerRecord<>(kind.topic(), 0, 0, "k", event.getBytes(StandardCharsets.UTF_8)));
    }
}
