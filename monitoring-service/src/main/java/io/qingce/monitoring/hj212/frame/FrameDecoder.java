package io.qingce.monitoring.hj212.frame;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds packets in a stream of bytes that arrives in pieces of any size. What comes out depends on the bytes alone, not
 * on how they were cut. After anything unreadable it goes on at the next {@code ##} with four digits. It holds at most
 * {@link #MAX_HELD} bytes, and none when nothing is under way. For one connection; not for several threads.
 */
public final class FrameDecoder {

    /** The longest packet there can be, without its line end. */
    public static final int MAX_HELD = FrameHeader.SIZE + FrameWriter.MAX_SEGMENT + FrameHeader.CRC_SIZE;

    private static final int STANDARD_SEGMENT = 1024;
    private static final int MAX_REFUSED = 4096;

    private final HeldBytes held = new HeldBytes(MAX_HELD);
    private final LineEnd lineEnd = new LineEnd();

    /** Where the search for a header stands; what lies before it is of no packet. */
    private int mark;

    /** How far the packet under way was searched for line ends. */
    private int searched;

    /** Whether a header was found at the beginning of what is held, whose packet turned out not to be whole. */
    private boolean broken;

    /** Takes the next bytes of the stream and hands on whatever they complete. */
    public void decode(byte[] chunk, int offset, int length, Consumer<Framed> sink) {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            from += held.append(chunk, from, end);
            work(sink);
        }
    }

    /** Says that the stream has ended: hands on what was still waited for. */
    public void finish(Consumer<Framed> sink) {
        while (held.size() > 0) {
            if (!broken && atHeader() == FrameHeader.Sight.THERE) {
                breakUp();
                work(sink);
            } else {
                mark = held.size();
                refuse(isCutShort() ? cutShort() : diagnosis(), mark, sink);
            }
        }
        lineEnd.finish(sink);
    }

    /** Bytes that wait for more. */
    public int held() {
        return held.size();
    }

    private void work(Consumer<Framed> sink) {
        boolean going = true;
        while (going && held.size() > mark) {
            boolean between = (mark == 0) && !broken && lineEnd.takes(held.at(0), sink);
            going = between ? drop(1) : step(sink);
        }
        held.shrink();
    }

    /** Goes one step on; false if more bytes are needed. */
    private boolean step(Consumer<Framed> sink) {
        if (broken && isLineEnd(held.at(mark))) {
            return refuse(diagnosis(), mark, sink);
        }
        return switch (atHeader()) {
            case UNDECIDED -> false;
            case ABSENT -> skip(sink);
            case THERE -> mark > 0 ? refuse(diagnosis(), mark, sink) : packet(sink);
        };
    }

    private FrameHeader.Sight atHeader() {
        return FrameHeader.at(held, mark);
    }

    private boolean skip(Consumer<Framed> sink) {
        mark++;
        return mark < MAX_REFUSED || refuse(diagnosis(), mark, sink);
    }

    private boolean packet(Consumer<Framed> sink) {
        int dataEnd = FrameHeader.SIZE + FrameHeader.length(held, 0);
        int end = dataEnd + FrameHeader.CRC_SIZE;
        searched = Math.max(searched, FrameHeader.SIZE);
        for (; searched < Math.min(end, held.size()); searched++) {
            if (isLineEnd(held.at(searched))) {
                return breakUp();
            }
        }
        if (held.size() < end) {
            return false;
        }
        int printed = FrameHeader.crc(held, dataEnd);
        if (printed != held.crc(FrameHeader.SIZE, dataEnd)) {
            return breakUp();
        }
        sink.accept(new Frame(held.copy(FrameHeader.SIZE, dataEnd), deviations(dataEnd)));
        lineEnd.expect();
        return drop(end);
    }

    /** Goes on within a packet that is not whole, in search of the line end or the next packet. */
    private boolean breakUp() {
        broken = true;
        mark = 2;
        return true;
    }

    private Set<Deviation> deviations(int dataEnd) {
        EnumSet<Deviation> found = EnumSet.noneOf(Deviation.class);
        if (dataEnd - FrameHeader.SIZE > STANDARD_SEGMENT) {
            found.add(Deviation.LONG_SEGMENT);
        }
        if (FrameHeader.isLowerCaseCrc(held, dataEnd)) {
            found.add(Deviation.LOWER_CASE_CRC);
        }
        return found;
    }

    private Refusal diagnosis() {
        RawBytes bytes = held.copy(mark);
        if (!broken) {
            return new Refusal(RefusalReason.GARBAGE, "", bytes);
        }
        int said = FrameHeader.length(held, 0);
        int is = dataBeforeMark();
        if (is != said) {
            return new Refusal(RefusalReason.WRONG_LENGTH, "says " + said + ", is " + Math.max(is, 0), bytes);
        }
        int dataEnd = FrameHeader.SIZE + said;
        String detail = "says " + bytes.text(dataEnd, dataEnd + FrameHeader.CRC_SIZE) + ", is "
                + Crc16.text(held.crc(FrameHeader.SIZE, dataEnd));
        return new Refusal(RefusalReason.WRONG_CRC, detail, bytes);
    }

    private boolean isCutShort() {
        return broken && dataBeforeMark() < FrameHeader.length(held, 0);
    }

    private Refusal cutShort() {
        return new Refusal(RefusalReason.TRUNCATED, "", held.copy(mark));
    }

    /** Length of the data segment if its packet ended where the search stands. */
    private int dataBeforeMark() {
        return mark - FrameHeader.SIZE - FrameHeader.CRC_SIZE;
    }

    private boolean refuse(Refusal refusal, int size, Consumer<Framed> sink) {
        sink.accept(refusal);
        if (broken) {
            lineEnd.expect();
        }
        return drop(size);
    }

    private boolean drop(int size) {
        held.drop(size);
        mark = 0;
        searched = 0;
        broken = false;
        return true;
    }

    private static boolean isLineEnd(byte at) {
        return at == '\r' || at == '\n';
    }
}
