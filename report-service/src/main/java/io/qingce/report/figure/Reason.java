package io.qingce.report.figure;

import io.qingce.chassis.language.Words;

/**
 * Why a target stands as it does.
 *
 * @param code stable slug
 * @param text the same in words, in both languages until it is read ({@link Words#both})
 */
public record Reason(String code, String text) {

    public Reason(String code, String zh, String en) {
        this(code, Words.both(zh, en));
    }

    /** In Chinese, to be part of a longer text. */
    public String zh() {
        return Words.of(text).zh();
    }

    /** In English, to be part of a longer text. */
    public String en() {
        return Words.of(text).en();
    }
}
