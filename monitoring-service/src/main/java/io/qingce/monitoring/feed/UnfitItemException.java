package io.qingce.monitoring.feed;

import io.qingce.chassis.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed cannot be taken; the others can. Carries no stack trace: it tells of the input, not of the program,
 * and a bad feed may raise it for every line.
 */
public final class UnfitItemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Characters: a detail repeats what was sent, and an answer has many of them. */
    private static final int LONGEST_DETAIL = 300;

    private static final int LONGEST_FIELD = 100;

    private final @Nullable String field;
    private final String reason;

    /**
     * @param field the offending field or column, if it is one
     * @param reason stable slug
     * @param detail one sentence for a person
     */
    public UnfitItemException(@Nullable String field, String reason, String detail) {
        super(cut(detail), null, false, false);
        this.field = field == null ? null : cut(field, LONGEST_FIELD);
        this.reason = reason;
    }

    private static String cut(String detail) {
        Words both = Words.of(detail);
        return Words.isBoth(detail)
                ? Words.both(cut(both.zh(), LONGEST_DETAIL), cut(both.en(), LONGEST_DETAIL))
                : cut(detail, LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    public @Nullable String field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
