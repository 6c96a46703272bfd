package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.load.TopicCount;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OnTopicTest {

    private static final Key FIRST = new Key("A", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Key SECOND = new Key("A", Instant.parse("2026-01-01T01:00:00Z"));

    private final OnTopic topic = new OnTopic();

    @Test
    void refusesAnEventThatIsNoJson() {
        assertThrows(UncheckedIOException.class, () -> topic.take(record("{\"site\":")));
    }

    @Test
    void knowsNothingOfAKeyThatWasNotSent() {
        assertNull(topic.last(FIRST));
        assertEquals(Set.of(), topic.keys());
    }

    @Test
    void readsEveryObservationOfAnEvent() {
        topic.take(record(event(observation("2026-01-01T08:00:00+08:00", 1, 7) + ","
                + observation("2026-01-01T09:00:00+08:00", 4, 8))));
        assertEquals(Set.of(FIRST, SECOND), topic.keys());
        assertEquals(1, topic.last(FIRST).revision());
        assertEquals(4, topic.last(SECOND).revision());
        assertEquals("{\"SO2\":8}", topic.last(SECOND).values().toString());
    }

    @Test
    void takesOneMomentForOneWhateverTheOffset() {
        topic.take(record(event(observation("2026-01-01T08:00:00+08:00", 1, 7))));
        topic.take(record(event(observation("2026-01-01T00:00:00Z", 1, 7))));
        assertEquals(1, topic.repeated());
        assertEquals(Set.of(FIRST), topic.keys());
    }

    @Test
    void keepsTheDigitsOfANumberApart() {
        topic.take(record(event(observation("2026-01-01T00:00:00Z", 1, "7.10"))));
        topic.take(record(event(observation("2026-01-01T00:00:00Z", 1, "7.1000000000000000001"))));
        assertEquals(1, topic.contradicting());
    }

    /** Whatever comes in whatever order and however often: the highest revision stands, and nothing contradicts itself. */
    @RepeatedTest(5)
    void standsAtTheHighestRevisionWhateverTheOrder(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Integer> revisions = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            revisions.addAll(Collections.nCopies(1 + random.nextInt(3), i));
        }
        Collections.shuffle(revisions, random);
        revisions.forEach(
                revision -> topic.take(record(event(observation("2026-01-01T00:00:00Z", revision, revision)))));
        assertEquals(30, topic.last(FIRST).revision());
        assertEquals("{\"SO2\":30}", topic.last(FIRST).values().toString());
        assertEquals(revisions.size() - 30, topic.repeated());
        assertEquals(0, topic.contradicting());
    }

    private static ConsumerRecord<String, byte[]> record(String event) {
        return new ConsumerRecord<>(TopicCount.OBSERVATIONS, 0, 0, "A", event.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String observations) {
        return "{\"site\":\"A\",\"observations\":[" + observations + "]}";
    }

    private static String observation(String end, int revision, Object value) {
        return "{\"periodEnd\":\"%s\",\"revision\":%d,\"values\":{\"SO2\":%s}}".formatted(end, revision, value);
    }
}
