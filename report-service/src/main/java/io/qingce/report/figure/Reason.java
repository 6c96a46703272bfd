package io.qingce.report.figure;

/**
 * Why a target stands as it does.
 *
 * @param code stable slug
 * @param zh for an official
 * @param en the same in English
 */
public record Reason(String code, String zh, String en) {

    /** Chinese, then English. */
    public String text() {
        return zh + " " + en;
    }
}
