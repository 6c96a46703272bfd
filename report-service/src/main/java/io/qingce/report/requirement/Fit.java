package io.qingce.report.requirement;

import io.qingce.report.figure.Reason;
import io.qingce.report.plan.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is one of what a point asks (口径是否相符).
 *
 * @param kind whether it decides, tells how it goes, or is only shown beside
 * @param reason why it is only shown beside; absent otherwise
 */
public record Fit(Kind kind, @Nullable Reason reason) {

    /** For how much a figure counts. */
    public enum Kind {
        /** It is of the very days, and decides once they are over. */
        FINAL,
        /** It is of some of the days: it tells the course while they run, and decides nothing. */
        INTERIM,
        /** It is a figure of something else. */
        NONE
    }

    public static final Fit FINAL = new Fit(Kind.FINAL, null);
    static final Fit INTERIM = new Fit(Kind.INTERIM, null);

    public boolean isFinal() {
        return kind == Kind.FINAL;
    }

    public boolean isUsable() {
        return kind != Kind.NONE;
    }

    /** A figure of something else, for this reason. */
    public static Fit not(String code, String zh, String en) {
        return new Fit(Kind.NONE, new Reason(code, zh, en));
    }

    static Fit ofSubject(String subject) {
        return not(
                "of-one-part", "只是“" + subject + "”的值，不是全部的值。", "Of one part only, not of the whole: " + subject + ".");
    }

    static Fit ofOtherDays(Span of, Span asked) {
        return not(
                "of-other-days",
                "属于" + of.chinese() + "，要求的是" + asked.chinese() + "。",
                "It belongs to " + of.english() + "; " + asked.english() + " is asked.");
    }

    static Fit ofSomeDays(Span of, Span asked) {
        return not(
                "of-some-days",
                "只是" + of.chinese() + "的值，要求的是" + asked.chinese() + "的值。",
                "It covers " + of.english() + " only; " + asked.english() + " is asked.");
    }

    static Fit ofNoYear() {
        return not("year-not-said", "下达值未注明年度，不作判定。", "It names no year for which it holds, and decides nothing.");
    }

    static Fit reachingBeyond(Span of, Span asked) {
        return not(
                "beyond-the-date",
                "填报期" + of.chinese() + "晚于期限" + asked.to() + "。",
                "Its days, " + of.english() + ", reach beyond the date, " + asked.to() + ".");
    }
}
