package io.qingce.plan.workbook.layout;

import io.qingce.chassis.language.Words;

/** A cell that does not say what its column is for; carries the reason in both languages. */
public class UnreadableCellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableCellException(String reason, String chinese, String english) {
        super(Words.both(chinese, english));
        this.reason = reason;
    }

    /** Stable slug of the reason. */
    public String reason() {
        return reason;
    }
}
