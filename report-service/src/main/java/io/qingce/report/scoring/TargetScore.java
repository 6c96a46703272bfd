package io.qingce.report.scoring;

import io.qingce.chassis.language.Words;
import io.qingce.report.attainment.TargetResponse;
import io.qingce.report.figure.Light;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.responsible.Responsible;
import io.qingce.report.scoring.ScoringRules.Gap;
import io.qingce.report.scoring.ScoringRules.TargetRule;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores one target by one rule. */
final class TargetScore {

    private static final int DECIMALS = 4;

    /** Comparators whose number is the one that the figure is held against. */
    private static final Set<Comparator> COMPARED = Set.of(
            Comparator.LESS_THAN,
            Comparator.AT_MOST,
            Comparator.MORE_THAN,
            Comparator.AT_LEAST,
            Comparator.EQUAL,
            Comparator.REACH);

    private final TargetRule rule;
    private final TargetResult result;
    private final List<String> reasons = new ArrayList<>();
    private BigDecimal deducted = BigDecimal.ZERO;

    private TargetScore(TargetRule rule, TargetResult result) {
        this.rule = rule;
        this.result = result;
    }

    static ScoredItem of(
            TargetRule rule, String place, TargetResult result, List<Responsible> responsible, List<String> units) {
        TargetScore score = new TargetScore(rule, result);
        BigDecimal marks = score.judge();
        boolean vetoed = score.isMissed() && rule.veto() != null;
        return new ScoredItem(
                "TARGET",
                result.id(),
                result.target().name().zh(),
                units,
                place,
                marks,
                score.deducted,
                score.reasons,
                vetoed ? rule.veto() : null,
                TargetResponse.of(result, responsible));
    }

    /** Takes marks off; answers the marks that the target could earn. */
    private BigDecimal judge() {
        if (result.status() == Status.NOT_BEGUN) {
            reasons.add(Words.both("未到期，不计入。", "Not begun: left out."));
            return BigDecimal.ZERO;
        }
        if (result.status() == Status.AT_RISK) {
            reasons.add(Words.both("有风险，按目前数值计分。", "At risk: scored by the figure so far."));
        }
        if (isMissed()) {
            deductMissed();
        } else if (!isMet()) {
            return unjudged();
        }
        return rule.marks();
    }

    private boolean isMet() {
        return result.status().light() == Light.GREEN || isAtRiskAnd(true);
    }

    private boolean isMissed() {
        return result.status().light() == Light.RED || isAtRiskAnd(false);
    }

    private boolean isAtRiskAnd(boolean met) {
        return result.status() == Status.AT_RISK && result.verdict().met().equals(Optional.of(met));
    }

    private void deductMissed() {
        if (rule.notMet() != null && rule.notMet().signum() > 0) {
            take(
                    rule.notMet(),
                    Words.both(
                            zh() + "，扣" + plain(rule.notMet()) + "分。", "Not met: " + plain(rule.notMet()) + " off."));
        }
        Gap gap = rule.gap();
        if (gap != null) {
            gap().ifPresentOrElse(
                            distance -> deductGap(gap, distance),
                            () -> reasons.add(Words.both(
                                    "差距不是一个数，不按差距扣分。", "The gap is no number; nothing is taken off for it.")));
        }
        BigDecimal cap = (rule.cap() == null ? rule.marks() : rule.cap()).min(rule.marks());
        if (deducted.compareTo(cap) > 0) {
            deducted = cap;
            reasons.add(Words.both("扣分以" + plain(cap) + "分为限。", "At most " + plain(cap) + " off."));
        }
    }

    private void deductGap(Gap gap, BigDecimal distance) {
        BigDecimal units = units(gap, distance);
        BigDecimal marks = units.multiply(gap.marks()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        String printed = result.target().unit();
        String unit = printed == null ? "" : printed;
        take(
                marks,
                Words.both(
                        "与目标差" + plain(distance) + unit + "，每" + plain(gap.unit()) + unit + "扣" + plain(gap.marks())
                                + "分，计" + plain(units) + "个，扣" + plain(marks) + "分。",
                        plain(distance) + " away from the target: " + plain(marks) + " off."));
    }

    private static BigDecimal units(Gap gap, BigDecimal distance) {
        return switch (gap.count()) {
            case PROPORTIONAL ->
                Exact.of(distance).dividedBy(Exact.of(gap.unit())).round(DECIMALS);
            case BEGUN -> distance.divide(gap.unit(), 0, RoundingMode.CEILING);
            case WHOLE -> distance.divide(gap.unit(), 0, RoundingMode.FLOOR);
        };
    }

    private BigDecimal unjudged() {
        switch (rule.missing()) {
            case DEDUCT -> take(rule.marks(), Words.both(zh() + "，按零分计。", "Cannot be judged: no marks."));
            case GRANT -> reasons.add(Words.both(zh() + "，按满分计。", "Cannot be judged: full marks."));
            case EXCLUDE -> {
                reasons.add(Words.both(zh() + "，不计入。", "Cannot be judged: left out."));
                return BigDecimal.ZERO;
            }
        }
        return rule.marks();
    }

    private String zh() {
        return result.status().words().zh();
    }

    /** How far the printed figure is from the printed number; empty where either is none. */
    private Optional<BigDecimal> gap() {
        BigDecimal figure = result.value();
        BigDecimal number = result.required();
        return figure == null
                        || number == null
                        || !COMPARED.contains(result.point().comparator())
                ? Optional.empty()
                : Optional.of(figure.subtract(number).abs());
    }

    private void take(BigDecimal marks, String reason) {
        deducted = deducted.add(marks);
        reasons.add(reason);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
