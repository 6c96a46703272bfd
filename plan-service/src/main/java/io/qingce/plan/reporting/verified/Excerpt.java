package io.qingce.plan.reporting.verified;

import org.jspecify.annotations.Nullable;

/** The beginning of what a unit wrote, for an event that could not hold all of it. */
final class Excerpt {

    private static final int CHARACTERS = 100;

    private Excerpt() {}

    /** The text itself if it is short, else its first {@value #CHARACTERS} characters and "…". */
    static @Nullable String of(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= CHARACTERS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, CHARACTERS)) + "…";
    }
}
