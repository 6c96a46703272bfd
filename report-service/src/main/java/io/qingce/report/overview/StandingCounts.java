package io.qingce.report.overview;

import io.qingce.report.figure.Light;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.responsible.Awaiting;
import java.util.List;

/**
 * How many targets show which light.
 *
 * @param total all of them
 * @param met attained, on course or judged attained 绿
 * @param atRisk at risk 黄
 * @param missed not attained, off course or judged not attained 红
 * @param open all others: not begun, awaiting something, without data, not evaluable 灰
 * @param overdue of the open ones those whose report or judgement is overdue 逾期未报
 */
public record StandingCounts(int total, int met, int atRisk, int missed, int open, int overdue) {

    static StandingCounts of(List<TargetResult> targets) {
        return new StandingCounts(
                targets.size(),
                count(targets, Light.GREEN),
                count(targets, Light.YELLOW),
                count(targets, Light.RED),
                count(targets, Light.GREY),
                (int) targets.stream().filter(StandingCounts::isOverdue).count());
    }

    private static int count(List<TargetResult> targets, Light light) {
        return (int) targets.stream()
                .filter(target -> target.status().light() == light)
                .count();
    }

    /** Whether somebody should have told of it before. */
    static boolean isOverdue(TargetResult target) {
        Awaiting awaiting = Awaiting.of(target, List.of());
        return awaiting != null && awaiting.overdue();
    }
}
