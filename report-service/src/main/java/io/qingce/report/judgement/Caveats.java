package io.qingce.report.judgement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader has to know about a target before trusting its status (评价说明). None of it changes the status. */
final class Caveats {

    private static final Set<Comparator> CHANGES = Set.of(
            Comparator.DECREASE_BY, Comparator.INCREASE_BY, Comparator.NOT_WORSE_THAN_BASELINE, Comparator.TREND);

    private static final Pattern ABOUT = Pattern.compile("左右|上下|大约|约\\d");

    private final List<Reason> found = new ArrayList<>();

    private Caveats() {}

    /** The points before the current one that were missed, which a later success does not undo. */
    static Optional<Reason> missedBefore(PointResult current, List<PointResult> path) {
        List<Span> missed = path.stream()
                .filter(point -> point.verdict().status() == Status.NOT_ATTAINED
                        || point.verdict().status() == Status.JUDGED_NOT_ATTAINED)
                .map(point -> point.at().span())
                .filter(span -> span.to().isBefore(current.at().span().to()))
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "missed-before",
                        "此前未达成：" + missed.stream().map(Span::chinese).collect(Collectors.joining("、")) + "。",
                        "Missed before: " + missed.stream().map(Span::english).collect(Collectors.joining(", "))
                                + "."));
    }

    /** The caveats of one point of a target, assessed over its days. */
    static List<Reason> of(AssessedPoint at, Span plan) {
        Target target = at.target();
        Target.Point point = at.point();
        Span assessed = at.span();
        Caveats caveats = new Caveats();
        caveats.aboutWords(target, point);
        caveats.aboutDates(point, plan, assessed);
        caveats.aboutBaseline(target, point);
        caveats.aboutScope(target);
        caveats.aboutOthers(target);
        return List.copyOf(caveats.found);
    }

    private void aboutWords(Target target, Target.Point point) {
        String hedges = Stream.concat(target.hedges().stream(), point.hedges().stream())
                .distinct()
                .collect(Collectors.joining("、"));
        if (!hedges.isEmpty()) {
            add("hedged", "原文有保留：" + hedges + "。", "The print hedges: " + hedges + ".");
        }
        if (point.words() != null && ABOUT.matcher(point.words()).find()) {
            add(
                    "approximate",
                    "原文为约数：“" + point.words() + "”，未印允许偏差，按所印数值评价。",
                    "The number is printed as an approximate one.");
        }
        boolean isCeiling = point.comparator() == Comparator.AT_MOST || point.comparator() == Comparator.LESS_THAN;
        boolean isFloor = point.comparator() == Comparator.AT_LEAST || point.comparator() == Comparator.MORE_THAN;
        if ((isCeiling && target.direction() == Direction.HIGHER)
                || (isFloor && target.direction() == Direction.LOWER && target.change() == null)) {
            add(
                    "against-the-direction",
                    "比较方式“" + point.comparator().chinese() + "”与指标方向相反，按原文评价，须核对原文。",
                    "The comparison goes against the direction of the indicator; evaluated as printed.");
        }
        if (point.isRead()) {
            add(
                    "comparison-read",
                    "比较方式“" + point.comparator().chinese() + "”系读法，原文未印。",
                    "The comparison is a reading, not printed.");
        }
        Target.Correction correction = target.correction();
        if (correction != null && !correction.changesTheDecision()) {
            String words = correction.words() == null ? "" : correction.words();
            add("wording-corrected", "疑有漏字：“" + words + "”。", "A word seems to be missing: '" + words + "'.");
        }
    }

    private void aboutDates(Target.Point point, Span plan, Span assessed) {
        if (point.due().kind() == Due.Kind.INHERITED) {
            add("date-inherited", "本条未印期限，沿用上文。", "The date is taken over from a heading above.");
        }
        if (point.due().kind() == Due.Kind.STANDING) {
            add("no-date", "原文未印期限，逐年评价。", "No date is printed; evaluated year by year.");
        }
        if (assessed.to().isAfter(plan.to()) || assessed.to().isBefore(plan.from())) {
            add("outside-the-plan", "期限在规划期之外。", "Due outside the period of the plan.");
        }
    }

    private void aboutBaseline(Target target, Target.Point point) {
        Target.Baseline baseline = target.baseline();
        boolean isChange = CHANGES.contains(point.comparator());
        if (baseline != null && !baseline.mayBeCompared()) {
            found.add(Reasons.BASELINE_OF_ANOTHER_SCOPE);
        } else if (isChange && (baseline == null || baseline.value() == null)) {
            String year = baseline == null || baseline.year() == null ? "" : baseline.year() + "年";
            add("baseline-not-printed", year + "基准值未印。", "The value of the base year is not printed.");
        } else if (baseline != null && !isChange && isBehind(target, point, baseline)) {
            add("target-behind-baseline", "目标值不及基准值，达成不表示改善。", "The target lies behind the baseline.");
        }
    }

    private static boolean isBehind(Target target, Target.Point point, Target.Baseline baseline) {
        BigDecimal from = baseline.value();
        BigDecimal to = point.value();
        if (from == null || to == null || target.direction() == null) {
            return false;
        }
        int change = to.compareTo(from);
        return target.direction() == Direction.HIGHER ? change < 0 : change > 0;
    }

    private void aboutScope(Target target) {
        String scope = target.scope();
        if (scope != null) {
            Words said = Words.of(scope);
            add("scope", "范围或口径：" + said.zh() + "。", "Scope: " + said.en() + ".");
        }
        if ("UNKNOWN".equals(target.cumulative())) {
            add("cumulative-unknown", "是否为累计值，原文不明。", "Whether the value adds up over the years is not said.");
        }
        Target.Share share = target.share();
        if (share != null && "NOT_STATED".equals(share.weighedBy())) {
            add("weight-not-stated", "占比按个数还是规模计算，原文不明。", "A share by number or by capacity is not said.");
        }
    }

    private void aboutOthers(Target target) {
        if (target.components() != null && target.components().hasUnlisted()) {
            add(
                    "parts-not-all-listed",
                    "原文所列分项未穷尽，已列各项均满足不等于全部满足。",
                    "The print has parts that are not listed; that all listed ones are met does not mean that all"
                            + " are.");
        }
        Superior superior = target.superior();
        if (superior != null && superior.values().isEmpty() && isOfSections(target)) {
            add(
                    "set-by-the-register",
                    "上级尚未下达断面名单，按已登记断面及其登记的水质目标评价。",
                    "The superior has not named the sections; those that are registered count, with their registered"
                            + " classes.");
        }
        if (superior != null && superior.replaces() && superior.values().isEmpty()) {
            add(
                    "superior-may-replace",
                    "具体目标最终以上级下达为准，现按原文数值评价。",
                    "The superior's value will replace the printed one; evaluated by the print for now.");
        }
        Target.Supports supports = target.supports();
        if (supports != null) {
            Words body = supports.body() == null
                    ? new Words("上级", "the superior authority")
                    : new Words(supports.body(), supports.body());
            add("supports", "配合事项：" + body.zh() + "完成后方可认定。", "Done only when " + body.en() + " has done it.");
        }
    }

    private static boolean isOfSections(Target target) {
        return target.indicator().equals(WaterIndicator.ASSESSED_SECTIONS.key());
    }

    private void add(String code, String zh, String en) {
        found.add(new Reason(code, zh, en));
    }
}
