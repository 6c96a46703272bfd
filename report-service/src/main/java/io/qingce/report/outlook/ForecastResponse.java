package io.qingce.report.outlook;

import io.qingce.report.air.Basis;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.forecast.ProfitAndLoss;
import io.qingce.report.plan.PlanForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a running period as past years would have it (预测).
 *
 * @param plan key of the plan
 * @param target identifier in the plan
 * @param name Chinese name
 * @param force whether the plan is in force, and what took its place
 * @param simulated made-up readings went in
 * @param region whose readings count
 * @param from first day that decides
 * @param to last of these days
 * @param through the last day whose readings count
 * @param targetValue the number to be met
 * @param method SAME_DAYS_OF_PAST_YEARS 往年同期法
 * @param courses what each usable past year makes of the period
 * @param lowest the lowest figure of them, rounded
 * @param middle the middle one
 * @param highest the highest one; from the lowest to the highest is the uncertainty
 * @param met courses that meet the target
 * @param verdict LIKELY_MET or LIKELY_MISSED
 * @param verdictText the same in words
 * @param reasonCode stable slug of the reason
 * @param reason why there is no forecast
 * @param basis the days so far
 */
public record ForecastResponse(
        String plan,
        String target,
        String name,
        PlanForce force,
        boolean simulated,
        String region,
        LocalDate from,
        LocalDate to,
        LocalDate through,
        @Nullable BigDecimal targetValue,
        String method,
        List<CourseFigure> courses,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal middle,
        @Nullable BigDecimal highest,
        int met,
        Forecast.@Nullable Verdict verdict,
        @Nullable String verdictText,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Basis basis) {

    static final String METHOD = "SAME_DAYS_OF_PAST_YEARS";

    /** What one past year makes of the period: its figure, rounded, and whether that meets the target. */
    public record CourseFigure(int year, BigDecimal figure, boolean met) {}

    /**
     * The cumulated profit-and-loss line of a target (累计盈亏).
     *
     * @param plan key of the plan
     * @param target identifier in the plan
     * @param force whether the plan is in force, and what took its place
     * @param simulated made-up readings went in
     * @param region whose readings count
     * @param from first day that decides
     * @param to last of these days
     * @param pastYears past years that shape the path; none: a flat path
     * @param unit unit of the balance
     * @param points one per day or month
     * @param balance the last one: positive 盈, negative 亏
     * @param reason why there is no line
     */
    public record Line(
            String plan,
            String target,
            PlanForce force,
            boolean simulated,
            String region,
            LocalDate from,
            LocalDate to,
            List<Integer> pastYears,
            @Nullable String unit,
            List<ProfitAndLoss.Point> points,
            @Nullable BigDecimal balance,
            @Nullable String reason) {}
}
