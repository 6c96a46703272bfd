package io.qingce.chassis.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxEventTest {

    /** The broker counts bytes of UTF-8: one too few here is an event that it refuses for ever. */
    @RepeatedTest(50)
    void countsTheBytesThatAreSent(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(500); i++) {
            int limit = new int[] {0x80, 0x800, 0x10000, 0x110000}[random.nextInt(4)];
            text.appendCodePoint(random.nextInt(limit));
        }
        String payload = text.toString();
        OutboxEvent event = new OutboxEvent("type", "键", payload);
        long sent = payload.getBytes(StandardCharsets.UTF_8).length + 3;
        assertEquals(sent, event.bytes());
        for (int most : new int[] {0, (int) sent - 1, (int) sent, (int) sent + 1, Integer.MAX_VALUE}) {
            assertEquals(sent <= most, event.fits(most), sent + " of " + most);
        }
    }

    @ParameterizedTest
    @CsvSource({"300000, true", "300001, false", "900000, false"})
    void fitsUpToTheLastByte(int characters, boolean fits) {
        assertEquals(fits, new OutboxEvent("type", "", "中".repeat(characters)).fits(900_000));
    }
}
