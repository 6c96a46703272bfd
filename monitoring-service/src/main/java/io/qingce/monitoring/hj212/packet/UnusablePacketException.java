package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;

/** A packet arrived whole and still cannot be used. Carries no stack trace: any device can cause any number of these. */
public final class UnusablePacketException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final String detail;

    public UnusablePacketException(RefusalReason reason, String detail) {
        super(reason + (detail.isEmpty() ? "" : ": " + detail), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public RefusalReason reason() {
        return reason;
    }

    /** The refusal of the bytes in which the packet came. */
    public Refusal of(RawBytes bytes) {
        return new Refusal(reason, detail, bytes);
    }
}
