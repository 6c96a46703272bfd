package io.qingce.report.overview;

import io.qingce.report.figure.Light;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.PlanForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan by its chapters, its units and its tasks (规划汇总).
 *
 * @param plan key of the plan
 * @param revision revision of the plan
 * @param title Chinese title
 * @param region full printed name of the region
 * @param force whether the plan is in force, and what took its place
 * @param since the earlier day that it is set against; absent if none was asked for
 * @param through the last day whose readings count
 * @param simulated made-up readings went in 含模拟数据
 * @param counts of all targets
 * @param before the same on the earlier day
 * @param chapters by chapter and section of the print, in its order
 * @param units by the units that lead, or else are responsible, or else implement
 * @param targets all targets, in the order of the plan
 * @param tasks what was reported of the tasks
 */
public record PlanOverview(
        String plan,
        long revision,
        String title,
        String region,
        PlanForce force,
        @Nullable LocalDate since,
        LocalDate through,
        boolean simulated,
        StandingCounts counts,
        @Nullable StandingCounts before,
        List<ChapterOverview> chapters,
        List<UnitOverview> units,
        List<TargetOverview> targets,
        TaskOverview tasks) {

    /**
     * The targets of one section of the print.
     *
     * @param place chapter and section, which tell it from the others
     * @param name what it is called: the section, or the chapter where a target stands in no section
     * @param chapter heading of the chapter 章; absent where the plan does not say it
     * @param section heading of the section 节; absent where a target stands in none
     */
    public record ChapterOverview(
            String place,
            @Nullable String name,
            @Nullable String chapter,
            @Nullable String section,
            StandingCounts counts,
            boolean simulated) {}

    /**
     * The targets that a unit answers for.
     *
     * @param unit printed name
     * @param standingText {@code standing} in words
     */
    public record UnitOverview(
            String unit, StandingCounts counts, UnitStanding standing, String standingText, boolean simulated) {}

    /**
     * A target in short.
     *
     * @param target identifier in the plan
     * @param units who leads it, or else is responsible, or else implements it
     * @param targetValue printed number, or the one that the superior authority set
     * @param targetUnit its unit
     * @param due last of the days whose readings decide
     * @param light the light that its status shows
     * @param overdue its report or judgement is overdue 逾期未报
     * @param behind it is missed, off course or overdue
     * @param statusBefore how it stood on the earlier day; absent if none was asked for
     * @param changed it stands otherwise than on the earlier day
     * @param valueBefore its figure then
     * @param value its figure now
     * @param unit of both figures
     * @param provisional the figure may not stand as valid
     * @param edition edition of the standard
     * @param rules code of the rule set of a figure of the air 统计口径
     * @param version data version of a figure of the air
     * @param reason why it stands so
     */
    public record TargetOverview(
            String target,
            String name,
            String nameEn,
            List<String> units,
            @Nullable BigDecimal targetValue,
            @Nullable String targetUnit,
            LocalDate due,
            Status status,
            String statusText,
            Light light,
            boolean overdue,
            boolean behind,
            @Nullable Status statusBefore,
            @Nullable String statusBeforeText,
            boolean changed,
            @Nullable BigDecimal valueBefore,
            @Nullable BigDecimal value,
            @Nullable String unit,
            boolean provisional,
            boolean simulated,
            @Nullable String edition,
            @Nullable String rules,
            @Nullable String version,
            String reason) {}

    /**
     * What was reported of the tasks.
     *
     * @param total tasks of the plan
     * @param reported those with a verified report on a day behind the earlier one, or on any day if none was asked for
     * @param items the tasks in the order of the plan
     */
    public record TaskOverview(int total, int reported, List<TaskReported> items) {}

    /**
     * A task.
     *
     * @param heading printed heading
     * @param units who leads it, or else is responsible, or else implements it
     * @param newest the last day that a verified report covers; absent if there is none
     * @param reported whether that day is behind the earlier one
     */
    public record TaskReported(
            String task,
            @Nullable String heading,
            List<String> units,
            @Nullable LocalDate newest,
            boolean reported) {}
}
