package io.qingce.report.figure;

import io.qingce.chassis.language.Words;
import io.qingce.report.plan.Due;
import io.qingce.report.reported.ReportedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The words for how a target stands that a unit reports on. */
public final class ReportReasons {

    private static final Map<String, String> ROUNDS =
            Map.of("MONTHLY", "按月", "QUARTERLY", "按季", "HALF_YEARLY", "按半年", "YEARLY", "按年", "EACH_PHASE", "按阶段");

    private ReportReasons() {}

    /** Nothing is reported of the days assessed; who prints no date is asked by the rhythm of the plan and never late. */
    public static Reason notReported(Assessment assessment, Due due, List<String> rhythm) {
        LocalDate to = assessment.span().to();
        if (due.isUndated()) {
            String rounds = rhythm.stream()
                    .map(frequency -> ROUNDS.getOrDefault(frequency, "定期"))
                    .distinct()
                    .reduce((one, other) -> one + "、" + other)
                    .orElse("按月");
            Words printed = due.beginning()
                    .map(first -> new Words("自" + first.zh() + "起，", "Asked from " + first.en() + " on"))
                    .orElseGet(() -> new Words("原文未印期限，", "No date is printed; asked"));
            return new Reason(
                    "report-asked",
                    printed.zh() + rounds + "调度填报；" + assessment.span().chinese() + "尚无填报值。",
                    printed.en() + " by the rhythm of the plan, and nothing is reported for "
                            + assessment.span().english() + ".");
        }
        return switch (assessment.phase()) {
            case NOT_BEGUN -> Reasons.notBegun(assessment.span().from());
            case RUNNING -> new Reason("report-due", "尚未填报，期限" + to + "。", "Not reported yet; due by " + to + ".");
            case OVER -> new Reason("report-overdue", "期限" + to + "已过，没有填报值。", "Due by " + to + " and never reported.");
        };
    }

    public static Reason notFinal(ReportedValue value, Assessment assessment) {
        String until = value.period().text();
        String asked = assessment.span().chinese();
        return new Reason(
                "report-not-final",
                "最近填报为" + until + "，要求的是" + asked + "的值，尚未填报。",
                "The newest report covers " + until + "; the value of "
                        + assessment.span().english() + " is not reported.");
    }

    public static Reason words(ReportedValue value) {
        String words = value.words();
        return new Reason(
                "reported-for-judgement",
                value.reportedBy() + "填报“" + (words == null ? plain(value) : words) + "”（"
                        + value.period().text() + "），须评定是否达成。",
                "Reported and verified, but no number decides: a judgement has to be recorded.");
    }

    /** What a comparison with a reported value says. */
    public static Reason compared(ReportedValue value, Reason reason) {
        String by = value.reportedBy() + "填报（" + value.period().text() + "）：";
        return new Reason(reason.code(), by + reason.zh(), "Reported and verified: " + reason.en());
    }

    /** A level or a change: the two readings do not lead to the same, or one of them cannot be followed. */
    public static Reason quantityNotSaid(ReportedValue value, String asked) {
        return new Reason(
                "quantity-not-said",
                value.reportedBy() + "填报" + plain(value) + "（" + value.period().text() + "），未说明是水平值还是变化幅度；要求“" + asked
                        + "”，请在填报中注明。",
                "Reported as " + plain(value) + " without saying whether that is the level or by how much it changed."
                        + " The target asks for a change: the report has to say which.");
    }

    /** A change where a level is asked. */
    public static Reason changeForALevel(ReportedValue value) {
        return new Reason(
                "change-for-a-level",
                "要求的是水平值，" + value.reportedBy() + "填报的" + plain(value) + "是变化幅度，不能判定。",
                "A level is asked and a change was reported; nothing decides.");
    }

    /** A level where a change is asked, and no base value to count from. */
    public static Reason levelWithoutBase(ReportedValue value, String asked) {
        return new Reason(
                "level-for-a-change",
                "要求的是变化幅度“" + asked + "”，" + value.reportedBy() + "填报的" + plain(value) + "是水平值，又没有可比的基准值，不能判定。",
                "A change is asked and a level was reported; without a comparable base value nothing decides.");
    }

    private static String plain(ReportedValue value) {
        BigDecimal number = value.value();
        return number == null ? "" : number.toPlainString();
    }
}
