package io.qingce.report.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the members of an event must be like; the message of the exception names the member. */
final class Shape {

    private static final int MAX_TEXT = 128;

    private Shape() {}

    static void present(@Nullable Object value, String member) {
        require(value != null, member + " is missing");
    }

    static void text(@Nullable String value, String member) {
        require(
                value != null && !value.isBlank() && value.length() <= MAX_TEXT,
                member + " must be a text of 1 to 128 characters");
    }

    static void revision(long revision) {
        require(revision >= 1, "revision must be at least 1");
    }

    static void filled(@Nullable List<?> value, String member) {
        require(value != null && !value.isEmpty() && !value.contains(null), member + " is empty");
    }

    static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
