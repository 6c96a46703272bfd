package io.qingce.monitoring.feed.text;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body as text, in the encoding that its byte order mark or its sender says; otherwise, or where the bytes are not what the sender
 * says (or a library for him), in UTF-8, UTF-16 or GB18030 (which has GBK and GB2312 in it), as its first bytes beyond ASCII show. A byte that is none in the
 * encoding becomes {@link #DAMAGE}.
 */
public final class BodyText extends Reader {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** What stands where a byte is none in the encoding. */
    public static final char DAMAGE = '\uFFFD';

    private static final int STEP = 8192;

    /** Bytes by which the encoding is guessed. */
    static final int SAMPLE = 65_536;

    /** One damaged byte in so many is damage; more are another encoding. */
    private static final int TOLERANCE = 10;

    private final InputStream body;
    private final @Nullable Charset declared;
    private byte[] ahead = new byte[0];
    private int from;
    private Charset charset = StandardCharsets.UTF_8;
    private Origin origin = Origin.GUESSED;
    private boolean begun;
    private @Nullable Reader decided;

    /** Who says in which encoding a body is. */
    public enum Origin {
        /** Its sender. */
        DECLARED,
        /** Its byte order mark. */
        BYTE_ORDER_MARK,
        /** Its bytes. */
        GUESSED
    }

    /** @param declared by the sender; null: nothing */
    public BodyText(InputStream body, @Nullable Charset declared) {
        this.body = body;
        this.declared = declared;
    }

    /** The encoding, as far as the body was read. */
    public Charset charset() {
        return charset;
    }

    public Origin origin() {
        return origin;
    }

    /** @throws ProblemException 415 if the body is in no encoding that is known here */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!begun) {
            begin();
        }
        if (decided != null) {
            return decided.read(buffer, offset, length);
        }
        if (from == ahead.length) {
            ahead = body.readNBytes(1);
            from = 0;
            if (ahead.length == 0) {
                return -1;
            }
            ahead = with(ahead, STEP);
        }
        int count = 0;
        while (count < length && from < ahead.length && ahead[from] >= 0) {
            buffer[offset + count++] = (char) ahead[from++];
        }
        if (count == 0) {
            ahead = with(Arrays.copyOfRange(ahead, from, ahead.length), SAMPLE);
            decide(guess(ahead), Origin.GUESSED);
            return read(buffer, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void begin() throws IOException {
        begun = true;
        ahead = body.readNBytes(STEP);
        if (starts(0xEF, 0xBB, 0xBF)) {
            skip(3, StandardCharsets.UTF_8);
        } else if (starts(0xFF, 0xFE)) {
            skip(2, StandardCharsets.UTF_16LE);
        } else if (starts(0xFE, 0xFF)) {
            skip(2, StandardCharsets.UTF_16BE);
        } else if (declared != null && !isUnasked(declared)) {
            decide(declared, Origin.DECLARED);
        } else if (zeros(0) * TOLERANCE > ahead.length) {
            decide(StandardCharsets.UTF_16BE, Origin.GUESSED);
        } else if (zeros(1) * TOLERANCE > ahead.length) {
            decide(StandardCharsets.UTF_16LE, Origin.GUESSED);
        } else if (declared != null) {
            origin = Origin.DECLARED;
        }
    }

    /** What libraries say of every text, asked or not. */
    private static boolean isUnasked(Charset declared) {
        return declared.equals(StandardCharsets.UTF_8) || isLatin(declared);
    }

    private static boolean isLatin(@Nullable Charset declared) {
        return StandardCharsets.ISO_8859_1.equals(declared) || StandardCharsets.US_ASCII.equals(declared);
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= ahead.length || ahead[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void skip(int bytes, Charset marked) {
        from = bytes;
        decide(marked, Origin.BYTE_ORDER_MARK);
    }

    private void decide(Charset found, Origin by) {
        origin = declared != null && declared.equals(found) ? Origin.DECLARED : by;
        charset = found;
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(ahead, from, ahead.length - from), body);
        decided = new InputStreamReader(rest, found);
    }

    /** How many zero bytes stand at even (0) or odd (1) places; text without them has none. */
    private long zeros(int parity) {
        long zeros = 0;
        for (int i = parity; i < ahead.length; i += 2) {
            zeros += ahead[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private byte[] with(byte[] begin, int most) throws IOException {
        from = 0;
        byte[] more = body.readNBytes(most - begin.length);
        byte[] all = Arrays.copyOf(begin, begin.length + more.length);
        System.arraycopy(more, 0, all, begin.length, more.length);
        return all;
    }

    private Charset guess(byte[] sample) {
        long beyond = 0;
        for (byte each : sample) {
            beyond += each < 0 ? 1 : 0;
        }
        if (damages(sample, StandardCharsets.UTF_8) * TOLERANCE < beyond) {
            return StandardCharsets.UTF_8;
        }
        long damages = damages(sample, GB18030);
        if (isLatin(declared)) {
            return damages > 0 ? StandardCharsets.ISO_8859_1 : GB18030;
        }
        if (damages * TOLERANCE < beyond) {
            return GB18030;
        }
        throw unknownEncoding();
    }

    /** How many bytes are none in an encoding, but for one: a damage, or a character that is cut off at the end of the sample. */
    private long damages(byte[] sample, Charset charset) {
        long damages = new String(sample, charset)
                .chars()
                .filter(each -> each == DAMAGE)
                .count();
        return isLatin(declared) && sample.length < SAMPLE ? damages : Math.max(0, damages - 1);
    }

    private static ProblemException unknownEncoding() {
        return new ProblemException(
                415,
                "unknown-encoding",
                Words.both(
                        "无法识别文字编码：不是UTF-8、UTF-16或GB18030（GBK）。请在Content-Type中以charset说明。",
                        "The text is in none of UTF-8, UTF-16 and GB18030 (GBK): say its encoding as the charset of the Content-Type."));
    }
}
