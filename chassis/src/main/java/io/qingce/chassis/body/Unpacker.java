package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Undoes a content coding, however the bytes are cut into pieces, and refuses what is damaged, goes on after its end or unpacks
 * to far more than was sent. The reader of the JDK would block for a piece that has not come yet and take what follows the end
 * for nothing.
 */
final class Unpacker implements AutoCloseable {

    private static final int HEADER = 1;
    private static final int CONTENT = 2;
    private static final int TRAILER = 3;
    private static final int END = 4;

    private final Coding coding;
    private final int ratio;
    private final long freely;
    private final CRC32 check = new CRC32();
    private final GzipHeader header = new GzipHeader();
    private Inflater inflater;
    private int part;
    private int trailerBytes;
    private long trailer;
    private long in;
    private long out;
    private byte[] given = new byte[0];
    private int from;
    private int to;

    Unpacker(Coding coding, BodyConfig config) {
        this.coding = coding;
        this.ratio = config.unpackingRatio();
        this.freely = config.unpackedFreely().asLongValue();
        this.inflater = new Inflater(true);
        this.part = HEADER;
    }

    /** The next bytes; the array is used until they are all unpacked. */
    void give(byte[] bytes, int length) {
        given = bytes;
        from = 0;
        to = length;
        in += length;
    }

    /**
     * Unpacks the next bytes.
     *
     * @return how many; 0 if more has to be given first
     * @throws ProblemException 400 if what was given is damaged, 413 if it unpacks too far
     */
    int unpack(byte[] into, int offset, int length) {
        while (part == CONTENT || from < to) {
            switch (part) {
                case HEADER -> begin();
                case CONTENT -> {
                    int count = inflate(into, offset, length);
                    if (count > 0 || part == CONTENT) {
                        return count;
                    }
                }
                case TRAILER -> finish();
                default -> follow();
            }
        }
        return 0;
    }

    /**
     * Says that nothing more comes.
     *
     * @throws ProblemException 400 if the body is not whole
     */
    void end() {
        if (part != END) {
            throw in == 0
                    ? damaged("内容为空", "it is empty")
                    : damaged("内容不完整，仅解出" + out + "字节", "it is cut short, " + out + " bytes unpack before that");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void begin() {
        if (coding == Coding.DEFLATE) {
            // In the form of zlib, as the RFC says, or bare, as many send it.
            boolean bare = (given[from] & 0x8f) != 0x08;
            inflater.end();
            inflater = new Inflater(bare);
            part = CONTENT;
            return;
        }
        while (from < to && !header.isWhole()) {
            if (!header.take(given[from++] & 0xff)) {
                throw out == 0
                        ? damaged("开头不是该编码", "it does not begin as such")
                        : damaged("结尾之后另有内容", "something follows its end");
            }
        }
        if (header.isWhole()) {
            part = CONTENT;
        }
    }

    private int inflate(byte[] into, int offset, int length) {
        if (inflater.needsInput() && from < to) {
            inflater.setInput(given, from, to - from);
            from = to;
        }
        try {
            int count = inflater.inflate(into, offset, length);
            count(into, offset, count);
            if (inflater.finished() || inflater.needsDictionary()) {
                endOfContent();
            }
            return count;
        } catch (DataFormatException damage) {
            throw damaged(
                    "解出" + out + "字节后内容损坏",
                    "after " + out + " unpacked bytes it is damaged (" + damage.getMessage() + ")");
        }
    }

    private void count(byte[] into, int offset, int count) {
        out += count;
        if (coding == Coding.GZIP) {
            check.update(into, offset, count);
        }
        if (out > freely && out - freely > in * ratio) {
            throw BodyRefusal.unpacksTooFar(ratio);
        }
    }

    private void endOfContent() {
        if (inflater.needsDictionary()) {
            throw damaged("需要外部字典", "it needs a dictionary that nobody has");
        }
        from = to - inflater.getRemaining();
        part = coding == Coding.GZIP ? TRAILER : END;
        trailerBytes = 0;
        trailer = 0;
    }

    private void finish() {
        while (from < to && trailerBytes < Long.BYTES) {
            trailer |= (given[from++] & 0xffL) << (8 * trailerBytes++);
        }
        if (trailerBytes == Long.BYTES) {
            if ((trailer & 0xffffffffL) != check.getValue()
                    || trailer >>> 32 != (inflater.getBytesWritten() & 0xffffffffL)) {
                throw damaged("校验和不符，内容有误", "its check sum does not fit, so some byte of it is wrong");
            }
            part = END;
        }
    }

    /** After the end: another member of a gzip (RFC 1952 §2.2) or something that does not belong there. */
    private void follow() {
        if (coding != Coding.GZIP) {
            throw damaged("结尾之后另有内容", "something follows its end");
        }
        inflater.reset();
        check.reset();
        header.reset();
        part = HEADER;
    }

    private ProblemException damaged(String zh, String en) {
        return BodyRefusal.damaged(coding, zh, en);
    }
}
