package io.qingce.report.outlook;

import io.qingce.report.air.Basis;
import io.qingce.report.budget.DayBudget;
import io.qingce.report.budget.MeanBudget;
import io.qingce.report.budget.Outlook;
import io.qingce.report.budget.PercentileFigure;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.Requirement;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target backwards (倒推): what the remaining days may still bear.
 *
 * @param plan key of the plan
 * @param target identifier in the plan
 * @param name Chinese name
 * @param force whether the plan is in force, and what took its place
 * @param simulated made-up readings went in
 * @param comparator as in the plan document
 * @param targetValue the number to be met; of a change the level that just makes it
 * @param targetFrom where the number comes from
 * @param from first day that decides
 * @param to last of these days
 * @param through the last day whose readings count
 * @param validDays valid days so far
 * @param remainingDays days to come, every one of them taken as a valid one
 * @param outlook what they can change; absent without a budget
 * @param outlookText the same in words
 * @param reasonCode stable slug of the reason
 * @param reason why there is no budget
 * @param days for a count or share of days
 * @param mean for a mean
 * @param percentile for a percentile
 * @param comparison how figures are compared, and at how many decimals
 * @param basis everything needed to recompute what was read so far
 */
public record BudgetResponse(
        String plan,
        String target,
        String name,
        PlanForce force,
        boolean simulated,
        String comparator,
        @Nullable BigDecimal targetValue,
        @Nullable String targetFrom,
        LocalDate from,
        LocalDate to,
        LocalDate through,
        @Nullable Integer validDays,
        int remainingDays,
        @Nullable Outlook outlook,
        @Nullable String outlookText,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Days days,
        @Nullable Mean mean,
        @Nullable PercentileFigure percentile,
        @Nullable String comparison,
        @Nullable Basis basis) {

    /**
     * Days still needed and allowed.
     *
     * @param counted days that count so far: good, excellent, heavy or severe ones, by the target
     * @param stillNeeded so many of the remaining days at least have to count 还需优良天数; 0 for a ceiling
     * @param stillAllowed so many of them at most may go the wrong way 还可污染天数
     * @param finalCount the number of counting days at the end that just meets the target; −1 if none does
     * @param finalDays valid days at the end
     */
    public record Days(int counted, int stillNeeded, int stillAllowed, int finalCount, int finalDays) {}

    /**
     * The mean still to be kept.
     *
     * @param soFar mean so far with four decimals, for reading only
     * @param edge the mean at the end where meeting and missing part
     * @param edgeIsMet a mean exactly on the edge still meets the target
     * @param remaining the mean of the remaining days on the edge, every digit; absent if out of reach or none remain
     * @param remainingShown the same with four decimals, for reading only
     */
    public record Mean(
            @Nullable BigDecimal soFar,
            String edge,
            boolean edgeIsMet,
            @Nullable String remaining,
            @Nullable BigDecimal remainingShown) {}

    /** What is known before anything is counted. */
    record Head(String plan, Target target, Target.Point point, Assessment assessment, int remaining, PlanForce force) {

        BudgetResponse without(Reason reason) {
            return response(null, null, null, reason, null, null, null, null, null);
        }

        BudgetResponse days(
                Requirement.Number number,
                int decimals,
                LimitComparison comparison,
                int counted,
                int valid,
                DayBudget budget,
                Optional<Basis> basis) {
            Days days = new Days(
                    counted, budget.stillNeeded(), budget.stillAllowed(), budget.finalCount(), budget.finalDays());
            return response(
                    number,
                    valid,
                    budget.outlook(),
                    null,
                    days,
                    null,
                    null,
                    FigureBasis.comparison(comparison, decimals),
                    basis.orElse(null));
        }

        BudgetResponse mean(
                Requirement.Number number,
                int decimals,
                LimitComparison comparison,
                Optional<Exact> soFar,
                int valid,
                MeanBudget budget,
                Optional<Basis> basis) {
            Mean mean = new Mean(
                    soFar.map(Head::shown).orElse(null),
                    budget.edge().toString(),
                    budget.edgeIsMet(),
                    budget.remainingMean().map(Exact::toString).orElse(null),
                    budget.remainingMean().map(Head::shown).orElse(null));
            return response(
                    number,
                    valid,
                    budget.outlook(),
                    null,
                    null,
                    mean,
                    null,
                    FigureBasis.comparison(comparison, decimals),
                    basis.orElse(null));
        }

        BudgetResponse percentile(
                Requirement.Number number,
                int decimals,
                LimitComparison comparison,
                Outlook outlook,
                int valid,
                PercentileFigure figure,
                Optional<Basis> basis) {
            return response(
                    number,
                    valid,
                    outlook,
                    null,
                    null,
                    null,
                    figure,
                    FigureBasis.comparison(comparison, decimals),
                    basis.orElse(null));
        }

        private static BigDecimal shown(Exact exact) {
            return exact.toDecimal(Figure.SHOWN);
        }

        private BudgetResponse response(
                Requirement.@Nullable Number number,
                @Nullable Integer valid,
                @Nullable Outlook outlook,
                @Nullable Reason reason,
                @Nullable Days days,
                @Nullable Mean mean,
                @Nullable PercentileFigure percentile,
                @Nullable String comparison,
                @Nullable Basis basis) {
            return new BudgetResponse(
                    plan,
                    target.id(),
                    target.name().zh(),
                    force,
                    basis != null && basis.simulated(),
                    point.comparator().name(),
                    number == null ? null : number.value(),
                    number == null ? null : number.origin(),
                    assessment.span().from(),
                    assessment.span().to(),
                    assessment.through(),
                    valid,
                    remaining,
                    outlook,
                    outlook == null ? null : outlook.words().text(),
                    reason == null ? null : reason.code(),
                    reason == null ? null : reason.text(),
                    days,
                    mean,
                    percentile,
                    comparison,
                    basis);
        }
    }
}
