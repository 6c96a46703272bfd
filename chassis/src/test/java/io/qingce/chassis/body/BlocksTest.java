package io.qingce.chassis.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void refusesToReadBesideAnArray() {
        InputStream stream = new Blocks().stream();
        assertThrows(IndexOutOfBoundsException.class, () -> stream.read(new byte[3], 2, 2));
    }

    @Test
    void endsAtOnceWhereNothingCame() throws IOException {
        Blocks blocks = new Blocks();
        assertEquals(0, blocks.size());
        assertEquals(-1, blocks.stream().read());
        assertEquals(-1, blocks.stream().read(new byte[4]));
        assertEquals(0, blocks.stream().read(new byte[0]));
    }

    /** However the bytes come and however they are read: the same bytes, as often as they are asked for. */
    @RepeatedTest(60)
    void givesBackWhatCameHoweverItIsCut(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        byte[] all = new byte[random.nextInt(200_000)];
        random.nextBytes(all);
        Blocks blocks = random.nextBoolean() ? new Blocks() : new Blocks(random.nextInt(300_000));
        for (int from = 0; from < all.length; ) {
            int count = Math.min(all.length - from, 1 + random.nextInt(random.nextBoolean() ? 10 : 70_000));
            blocks.add(Buffer.buffer().appendBytes(all, from, count));
            from += count;
        }
        assertEquals(all.length, blocks.size());
        assertArrayEquals(all, read(blocks.stream(), random));
        assertArrayEquals(all, blocks.stream().readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_023, 1_024, 65_536, Long.MAX_VALUE})
    void takesAsMuchAsComesWhateverWasExpected(long expected) throws IOException {
        Blocks blocks = new Blocks(expected);
        byte[] bytes = {1, 2, 3, (byte) 0xff};
        blocks.add(Buffer.buffer(bytes));
        assertArrayEquals(bytes, blocks.stream().readAllBytes());
        assertEquals(4, blocks.stream().available());
    }

    @Test
    void tellsAByteAboveHalfFromTheEnd() throws IOException {
        Blocks blocks = new Blocks();
        blocks.add(Buffer.buffer(new byte[] {(byte) 0xff}));
        InputStream stream = blocks.stream();
        assertEquals(0xff, stream.read());
        assertEquals(-1, stream.read());
    }

    private static byte[] read(InputStream stream, Random random) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[9_000];
        for (int count = 0; count >= 0; count = stream.read(buffer, 3, random.nextInt(8_000) + 1)) {
            read.write(buffer, 3, count);
        }
        return read.toByteArray();
    }
}
