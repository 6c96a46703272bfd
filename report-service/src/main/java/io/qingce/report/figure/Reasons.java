package io.qingce.report.figure;

import io.qingce.chassis.language.Words;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for why a target stands as it does. */
public final class Reasons {

    public static final Reason PEERS =
            new Reason("peers-missing", "排名需要同级其他地区的数据。", "A rank needs the figures of the peers.");
    public static final Reason NO_DIRECTION = new Reason(
            "direction-unknown", "“达到”未说明越高越好还是越低越好。", "The comparison is read by direction, and the target has none.");
    public static final Reason NO_BASELINE = new Reason(
            "baseline-missing",
            "没有可比的基准值，趋势不能判定；现值仅供参考。",
            "No baseline is given, so a trend cannot be decided; the value is shown for information.");
    public static final Reason BASELINE_OF_ANOTHER_SCOPE = new Reason(
            "baseline-not-comparable",
            "基准值与现值统计口径不同，不作比较。",
            "The baseline was counted in another way and is not compared.");
    public static final String DEGENERATE = "degenerate";
    public static final String NO_NUMBER = "no-number";
    public static final Reason NO_READINGS =
            new Reason("no-readings", "评价期内没有有效的监测数据。", "There are no valid readings in the period assessed.");

    public static final Reason NO_RANK_BEFORE = new Reason(
            "rank-before-missing",
            "没有上年位次，不能判定进位。",
            "The rank of the year before is not known, so an improvement cannot be decided.");
    public static final Reason NO_OWN_INDEX =
            new Reason("own-index-missing", "本地区综合指数不能计算。", "The region's own composite index cannot be computed.");

    private Reasons() {}

    /** Figure and forecast disagree. */
    public static Reason atRisk(Reason soFar, int met, int courses) {
        return new Reason(
                "at-risk",
                soFar.zh() + "按往年同期推算，" + courses + "年中有" + met + "年可达成。",
                soFar.en() + " With the remaining days of past years, " + met + " of " + courses + " meet it.");
    }

    public static Reason peersIncomplete(int known, int needed) {
        return new Reason(
                "peers-incomplete",
                "同级地区数据仅" + known + "个，需要" + needed + "个。所示位次为暂定值。",
                known + " of " + needed + " peers are known; the rank shown is provisional.");
    }

    public static Reason anotherGroup(int ranked, int printed) {
        return new Reason(
                "another-group",
                "所引数据为" + ranked + "个地区的排名，要求的是" + printed + "个地区的排名。所示位次为暂定值。",
                "It is a rank among " + ranked + " regions; one among " + printed
                        + " is asked. The rank shown is provisional.");
    }

    public static Reason judged(SuppliedFigure figure) {
        boolean met = Boolean.TRUE.equals(figure.met());
        String words = figure.words() == null ? "" : "：" + figure.words();
        return new Reason(
                met ? "judged-met" : "judged-not-met",
                "评定" + (met ? "达成" : "未达成") + "（" + figure.origin() + "）" + words + "。",
                "Judged " + (met ? "met" : "not met") + " by " + figure.origin() + ".");
    }

    public static Reason combined(Components.Kind kind, boolean met, int partsMet, int parts) {
        String rule = kind == Components.Kind.ALL_OF ? "须全部满足" : "满足任一即可";
        return new Reason(
                met ? "parts-met" : "parts-not-met",
                parts + "个分项中" + partsMet + "个已满足，" + rule + "。",
                partsMet + " of " + parts + " parts are met; "
                        + (kind == Components.Kind.ALL_OF ? "all have to be." : "any one is enough."));
    }

    public static Reason awaited(Target target, Span asked) {
        Superior superior = target.superior();
        String needed = superior == null
                ? target.name().zh()
                : Words.of(superior.needed()).zh();
        String other = superior == null || superior.values().isEmpty() ? "" : "已收到的值不是" + asked.chinese() + "全部的值。";
        return new Reason(
                "superior-value-missing",
                "待上级下达：" + needed + "。" + other,
                "The superior authority has not set it yet"
                        + (other.isEmpty() ? "." : "; what came is not of the whole and of " + asked.english() + "."));
    }

    /** A rank is published and not set: the indices of the others are supplied, or the rank is reported. */
    public static Reason rankAwaited(Target target, Span asked) {
        return new Reason(
                "superior-value-missing",
                "待公布：" + target.name().zh() + "，" + asked.chinese() + "。可引用同级地区综合指数，或由单位填报整年位次。",
                "The rank of " + asked.english() + " is not known yet: supply the indices of the peers, or report it.");
    }

    public static Reason nothingToCount(Target.EmptyScope scope) {
        String words = scope.words() == null ? "" : "规划称“" + scope.words() + "”，";
        return new Reason(
                "empty-denominator",
                words + "没有可评价的对象：既非达成，也非未达成。",
                "The plan says that there is nothing to count: neither met nor missed.");
    }

    public static Reason misprint(Target.Point point, Target.Correction correction) {
        Words printed = with(point.comparator(), point.value());
        Words meant = correction.words() == null
                ? with(correction.comparator(), correction.value())
                : new Words(correction.words(), correction.words());
        return new Reason(
                "suspected-misprint",
                "原文为“" + printed.zh() + "”，疑为“" + meant.zh() + "”之误；未确认前两种读法均不评价。",
                "Printed '" + printed.en() + "', suspected to mean '" + meant.en()
                        + "'; not evaluated by either before it is settled.");
    }

    public static Reason judgementNeeded(Target.Point point) {
        String words = point.words() == null ? point.comparator().chinese() : point.words();
        return new Reason(
                "judgement-needed",
                "“" + words + "”为定性要求，须由责任单位评定并记录理由。",
                "Words without a measure: a judgement with its reason has to be recorded.");
    }

    private static Words with(@Nullable Comparator comparator, @Nullable BigDecimal value) {
        if (comparator == null) {
            return new Words(plain(value), plain(value));
        }
        String sign = comparator.sign();
        return comparator.isSymbol()
                ? new Words(sign + plain(value), sign + plain(value))
                : new Words(comparator.chinese() + plain(value), (sign + " " + plain(value)).strip());
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    public static Reason degenerate(Target target, BigDecimal value) {
        String baseline = target.baseline() == null || target.baseline().value() == null
                ? ""
                : "基准值" + target.baseline().value().toPlainString() + "、";
        return new Reason(
                DEGENERATE,
                baseline + "目标值" + value.toPlainString() + "，而该指标越高越好：任何数值都满足，判定没有意义。",
                "More is better and the target is " + value.toPlainString()
                        + ": any value would do, so attaining it would mean nothing.");
    }

    public static Reason noWayToCompute(Target target) {
        return new Reason(
                "indicator-not-computed",
                "指标“" + target.indicator() + "”没有由监测数据计算的方法。",
                "No way to compute the indicator '" + target.indicator() + "' from readings is defined.");
    }

    public static Reason notBegun(LocalDate from) {
        return new Reason("not-begun", "评价期自" + from + "开始。", "The period assessed begins on " + from + ".");
    }

    /** Not begun, and where it stands now. */
    public static Reason notBegun(LocalDate from, Span now, Reason course) {
        Reason lies = notBegun(from);
        return new Reason(
                lies.code(),
                lies.zh() + "目前（" + now.chinese() + "）：" + course.zh(),
                lies.en() + " Now (" + now.english() + "): " + course.en());
    }

    public static Reason noNumber(String words) {
        return new Reason(
                NO_NUMBER,
                "“" + words + "”没有数值，须人工评定；现值仅供参考。",
                "The words carry no number, so a judgement decides; the value is shown for information.");
    }

    /** 基本消除 at zero. */
    public static Reason basically(String words, Reason compared) {
        return new Reason(
                compared.code(), "“" + words + "”：" + compared.zh(), "As the words ask, basically: " + compared.en());
    }

    /** 基本消除 above zero. */
    public static Reason notQuite(String words, String figure, String unit) {
        return new Reason(
                "judgement-needed",
                "现值" + figure + unit + "，是否算“" + words + "”须人工评定。",
                "The value is " + figure + " " + unit + "; whether that is basically so is for a judgement to say.");
    }

    public static Reason unitsDiffer(String unit, String printed) {
        return new Reason(
                "unit-differs",
                "指标单位为" + unit + "，目标单位为" + printed + "，不能换算比较。",
                "The figure is in " + unit + " and the target in " + printed + "; they cannot be compared.");
    }

    public static Reason changeUnclear(String why, String whyEn) {
        return new Reason("change-unclear", why + "，变化幅度不能计算；现值仅供参考。", "The change cannot be computed: " + whyEn + ".");
    }

    public static Reason baselineShort(int year) {
        return new Reason(
                "baseline-missing",
                year + "年基准值未印，该年监测数据也不足以得出基准值；现值仅供参考。",
                "The base value of " + year + " is not printed, and the readings of that year do not carry one.");
    }

    public static Reason tooFewDays(int valid, int needed, List<String> shortMonths) {
        if (valid == 0) {
            return NO_READINGS;
        }
        String months = shortMonths.isEmpty() ? "" : "；有效天数不足的月份：" + String.join("、", shortMonths);
        return new Reason(
                "too-few-days",
                "有效天数" + valid + "天，需要" + needed + "天" + months + "。所示数值为暂定值。",
                valid + " valid days of " + needed + " needed"
                        + (shortMonths.isEmpty() ? "" : ", too few in " + String.join(", ", shortMonths))
                        + "; the value shown is provisional.");
    }

    public static Reason tooFewMonths(List<String> sections, int needed) {
        return new Reason(
                "too-few-months",
                "下列断面不足" + needed + "个月有数据：" + String.join("、", sections) + "。所示数值为暂定值。",
                "Sections with fewer than " + needed + " months of samples: " + String.join(", ", sections)
                        + "; the value shown is provisional.");
    }

    public static Reason noBudget(String zh, String en) {
        return new Reason("no-budget", zh + "。", "No budget: " + en + ".");
    }

    public static Reason noSections() {
        return new Reason("no-sections", "该区域没有登记地表水断面。", "No surface water section is registered in the region.");
    }

    public static Reason onlyBeside(long black, int sampled, int listed) {
        return new Reason(
                "samples-only-beside",
                "清单" + listed + "个水体中" + sampled + "个有监测，" + black + "个仍为黑臭；以填报为准。",
                "Of " + listed + " waters on the list " + sampled + " were sampled and " + black
                        + " are still black; the report decides.");
    }

    public static Reason noSources() {
        return new Reason("no-sources", "该区域没有登记饮用水水源地。", "No drinking-water source is registered in the region.");
    }

    public static Reason restated(Reason reason, String original) {
        return new Reason(
                reason.code(), "重述目标" + original + "。" + reason.zh(), "Restates " + original + ". " + reason.en());
    }

    public static Reason compared(boolean met, String figure, String sign, String number) {
        return new Reason(
                met ? "met" : "not-met",
                figure + (met ? " 满足 " : " 不满足 ") + sign + " " + number + "。",
                figure + (met ? " meets " : " does not meet ") + sign + " " + number + ".");
    }
}
