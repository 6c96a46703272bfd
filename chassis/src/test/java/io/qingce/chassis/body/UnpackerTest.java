package io.qingce.chassis.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {

    private static final BodyConfig CONFIG = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(BodyConfig.class)
            .build()
            .getConfigMapping(BodyConfig.class);

    private static final byte[] PLAIN = plain();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 8192})
    void unpacksAGzipHoweverItIsCut(int step) throws IOException {
        assertArrayEquals(PLAIN, unpack(Coding.GZIP, Packed.gzip(PLAIN), step));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8192})
    void unpacksBothFormsOfDeflate(int step) throws IOException {
        assertArrayEquals(PLAIN, unpack(Coding.DEFLATE, Packed.zlib(PLAIN), step));
        assertArrayEquals(PLAIN, unpack(Coding.DEFLATE, Packed.bare(PLAIN), step));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8192})
    void unpacksMembersOfAGzipOneAfterTheOther(int step) throws IOException {
        byte[] one = Packed.gzip(PLAIN);
        byte[] both = join(one, one);
        assertArrayEquals(join(PLAIN, PLAIN), unpack(Coding.GZIP, both, step));
    }

    @Test
    void passesOverNameCommentAndExtraOfAHeader() throws IOException {
        byte[] plain = Packed.gzip(PLAIN);
        byte[] header = join(
                new byte[] {0x1f, (byte) 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3},
                new byte[] {2, 0, 9, 9, 'n', 0, 'c', 'c', 0, 1, 2});
        assertArrayEquals(PLAIN, unpack(Coding.GZIP, join(header, Arrays.copyOfRange(plain, 10, plain.length)), 3));
    }

    @Test
    void refusesEveryGzipOfWhichAByteWasFlipped() {
        byte[] good = Packed.gzip(PLAIN);
        for (int place = 10; place < good.length; place++) {
            byte[] bad = good.clone();
            bad[place] ^= 1;
            assertEquals(400, refusal(Coding.GZIP, bad).status(), "byte " + place);
        }
    }

    @Test
    void refusesEveryGzipThatIsCutShort() {
        byte[] good = Packed.gzip(PLAIN);
        for (int length = 0; length < good.length; length++) {
            ProblemException refusal = refusal(Coding.GZIP, Arrays.copyOf(good, length));
            assertTrue(refusal.getMessage().contains(length == 0 ? "empty" : "cut short"), "length " + length);
        }
    }

    @Test
    void refusesWhatFollowsTheEnd() {
        assertTrue(refusal(Coding.GZIP, join(Packed.gzip(PLAIN), new byte[] {'x', 'y'}))
                .getMessage()
                .contains("something follows its end"));
        assertTrue(refusal(Coding.DEFLATE, join(Packed.zlib(PLAIN), new byte[] {0}))
                .getMessage()
                .contains("something follows its end"));
    }

    @Test
    void refusesWhatIsNotPackedAtAll() {
        assertTrue(refusal(Coding.GZIP, PLAIN).getMessage().contains("does not begin as such"));
        assertEquals(400, refusal(Coding.DEFLATE, PLAIN).status());
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanWasSent() {
        byte[] bomb = Packed.gzip(new byte[8 << 20]);
        assertEquals(413, refusal(Coding.GZIP, bomb).status());
    }

    private static ProblemException refusal(Coding coding, byte[] packed) {
        return assertThrows(ProblemException.class, () -> unpack(coding, packed, 64));
    }

    /** Unpacks a body that comes in pieces of so many bytes. */
    private static byte[] unpack(Coding coding, byte[] packed, int step) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (Unpacker unpacker = new Unpacker(coding, CONFIG)) {
            for (int from = 0; from < packed.length; from += step) {
                byte[] piece = Arrays.copyOfRange(packed, from, Math.min(packed.length, from + step));
                new UnpackedStream(new ByteArrayInputStream(piece), unpacker, false).transferTo(plain);
            }
            new UnpackedStream(new ByteArrayInputStream(new byte[0]), unpacker, true).transferTo(plain);
        }
        return plain.toByteArray();
    }

    private static byte[] plain() {
        Random random = new Random(13);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 300; line++) {
            text.append("1001A,2026-01-01T01:00:00+08:00,")
                    .append(random.nextInt(500))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
