package io.qingce.plan.reporting.agenda;

import io.qingce.plan.document.Standing;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is due and what is overdue, by unit (待办与逾期).
 *
 * @param plan code of the plan
 * @param standing whether the plan is in force; in one that is not nothing is due
 * @param on the day to which it belongs; the states are those of now
 * @param month the month of this day
 * @param quarter its quarter
 * @param rounds the rounds of the plan's rhythm in which this day lies
 * @param phases the phases in which this day lies
 * @param evaluations the evaluations of the plan that are due in the quarter or were due before it; whether they took place
 *     is not known here
 * @param units the units by name; at the end, without a name, what the plan prints without a unit
 */
@Schema(requiredProperties = {"plan", "standing", "on", "month", "quarter", "rounds", "phases", "evaluations", "units"})
public record Agenda(
        String plan,
        Standing standing,
        LocalDate on,
        @Schema(example = "2024-05") String month,
        @Schema(example = "2024-Q2") String quarter,
        List<Round> rounds,
        List<Phase> phases,
        List<Evaluation> evaluations,
        List<UnitAgenda> units) {

    public Agenda {
        rounds = List.copyOf(rounds);
        phases = List.copyOf(phases);
        evaluations = List.copyOf(evaluations);
        units = List.copyOf(units);
    }

    /**
     * One round of the rhythm (调度).
     *
     * @param frequency how often
     * @param name printed name, such as 月调度
     * @param period the period to report on
     * @param dueOn its last day
     * @param printed whether the plan says so; it is the default otherwise
     */
    @Schema(
            name = "AgendaRound",
            requiredProperties = {"frequency", "name", "period", "dueOn", "printed"})
    public record Round(String frequency, String name, String period, LocalDate dueOn, boolean printed) {}

    /** One phase of the plan that runs on the day (实施阶段). */
    @Schema(
            name = "AgendaPhase",
            requiredProperties = {"id", "name", "from", "to"})
    public record Phase(String id, String name, LocalDate from, LocalDate to) {}

    /**
     * One evaluation of the plan as a whole (评估).
     *
     * @param kind MID_TERM, FINAL or FINAL_ACCEPTANCE
     * @param name printed name
     * @param dueOn last day on which it is in time
     */
    @Schema(
            name = "AgendaEvaluation",
            requiredProperties = {"kind", "name", "dueOn"})
    public record Evaluation(String kind, String name, LocalDate dueOn) {}

    /**
     * The agenda of one unit.
     *
     * @param unit printed name; absent if the plan prints no unit
     * @param overdue what should have been answered before this day and was not
     * @param due what falls in the quarter and is not overdue
     * @param progress how many of its tasks it has reported on in each round
     */
    @Schema(requiredProperties = {"overdue", "due", "progress"})
    public record UnitAgenda(
            @Nullable String unit, List<AgendaItem> overdue, List<AgendaItem> due, List<Progress> progress) {
        public UnitAgenda {
            overdue = List.copyOf(overdue);
            due = List.copyOf(due);
            progress = List.copyOf(progress);
        }
    }

    /**
     * How far a unit is in one round.
     *
     * @param period the period of the round
     * @param tasks the tasks for which the unit answers
     * @param answered those on which a report for this period was submitted
     */
    @Schema(
            name = "AgendaProgress",
            requiredProperties = {"period", "tasks", "answered"})
    public record Progress(String period, int tasks, int answered) {}
}
