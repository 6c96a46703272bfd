package io.qingce.monitoring.hj212.frame;

import java.util.function.Consumer;

/** What may stand between packets: CR LF after each, and forms of it that are seen. */
final class LineEnd {

    private State state = State.BETWEEN;

    private enum State {
        /** No packet is being ended. */
        BETWEEN,
        /** No packet is being ended, and padding was noted. */
        PADDED,
        /** CR should come. */
        CR,
        /** LF should come. */
        LF
    }

    /** Says that a packet has just ended. */
    void expect() {
        state = State.CR;
    }

    /** Whether a byte between packets belongs to none of them. */
    boolean takes(byte next, Consumer<Framed> sink) {
        return switch (state) {
            case CR -> afterPacket(next, sink);
            case LF -> afterCarriageReturn(next, sink);
            case BETWEEN, PADDED -> isPadding(next, sink);
        };
    }

    /** Says that nothing more will come. */
    void finish(Consumer<Framed> sink) {
        if (state == State.CR) {
            report(Deviation.MISSING_LINE_END, sink);
        } else if (state == State.LF) {
            report(Deviation.MISSING_LF, sink);
        }
        state = State.BETWEEN;
    }

    private boolean afterPacket(byte next, Consumer<Framed> sink) {
        if (next == '\r') {
            state = State.LF;
            return true;
        }
        state = State.BETWEEN;
        report(next == '\n' ? Deviation.MISSING_CR : Deviation.MISSING_LINE_END, sink);
        return next == '\n' || isPadding(next, sink);
    }

    private boolean afterCarriageReturn(byte next, Consumer<Framed> sink) {
        state = State.BETWEEN;
        if (next == '\n') {
            return true;
        }
        report(Deviation.MISSING_LF, sink);
        return isPadding(next, sink);
    }

    private boolean isPadding(byte next, Consumer<Framed> sink) {
        boolean padding = next == ' ' || next == 0 || next == '\t' || next == '\r' || next == '\n';
        if (padding && state == State.BETWEEN) {
            report(Deviation.PADDING, sink);
        }
        state = padding ? State.PADDED : State.BETWEEN;
        return padding;
    }

    private static void report(Deviation deviation, Consumer<Framed> sink) {
        sink.accept(new Aberration(deviation));
    }
}
