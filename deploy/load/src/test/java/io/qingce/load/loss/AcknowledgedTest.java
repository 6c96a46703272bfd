package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {

    private static final Key FIRST = new Key("S1", Instant.parse("2024-01-01T00:00:00Z"));
    private static final Key SECOND = new Key("S1", Instant.parse("2024-01-01T01:00:00Z"));

    @Test
    void countsTheContentsOfEachKeyAndKeepsTheLast() {
        Acknowledged acknowledged = new Acknowledged();
        acknowledged.add(FIRST, "a");
        acknowledged.add(SECOND, "b");
        acknowledged.add(FIRST, "c");
        assertEquals(Map.of(FIRST, new Standing(2, "c"), SECOND, new Standing(1, "b")), acknowledged.all());
        assertEquals(3, acknowledged.total());
    }

    @Test
    void losesNoneOfManyWriters() {
        Acknowledged acknowledged = new Acknowledged();
        IntStream.range(0, 8).parallel().forEach(writer -> {
            Key own = new Key("S" + writer, FIRST.periodEnd());
            for (int content = 1; content <= 1_000; content++) {
                acknowledged.add(own, "content " + content);
            }
        });
        assertEquals(8_000, acknowledged.total());
        acknowledged.all().values().forEach(each -> assertEquals(new Standing(1_000, "content 1000"), each));
    }
}
