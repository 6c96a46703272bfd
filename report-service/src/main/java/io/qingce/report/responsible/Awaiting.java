package io.qingce.report.responsible;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.plan.Superior;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a target waits for, and since when (等待谁、自何时).
 *
 * @param whom printed names of the units, or the superior authority; empty if the print names nobody
 * @param what a value 上级下达值, a report 填报 or a judgement 评定
 * @param since first day on which it was wanted
 * @param overdue its date has passed; never for one without a date
 */
public record Awaiting(List<String> whom, String what, LocalDate since, boolean overdue) {

    /** Whom a target waits for; absent if it waits for nobody. */
    public static @Nullable Awaiting of(TargetResult result, List<Responsible> responsible) {
        Status status = result.status();
        if (status == Status.AWAITING_SUPERIOR_VALUE) {
            Superior superior = result.target().superior();
            String by = superior == null || superior.by() == null
                    ? Words.both("上级主管部门", "the superior authority")
                    : superior.by();
            return new Awaiting(
                    List.of(by),
                    Words.both("上级下达值", "the superior's value"),
                    result.assessment().span().from(),
                    false);
        }
        if (status != Status.AWAITING_REPORT && status != Status.AWAITING_JUDGEMENT) {
            return null;
        }
        boolean isOver = result.assessment().phase() == Assessment.Phase.OVER;
        boolean overdue = isOver && !result.point().due().isUndated();
        LocalDate since = overdue
                ? result.assessment().span().to().plusDays(1)
                : result.assessment().span().from();
        String what = status == Status.AWAITING_REPORT ? Words.both("填报", "a report") : Words.both("评定", "a judgement");
        return new Awaiting(answering(responsible), what, since, overdue);
    }

    /** Those that lead, or else those that are responsible. */
    private static List<String> answering(List<Responsible> responsible) {
        List<String> leading = units(responsible, "LEAD");
        return leading.isEmpty() ? units(responsible, "RESPONSIBLE") : leading;
    }

    private static List<String> units(List<Responsible> responsible, String role) {
        return responsible.stream()
                .filter(unit -> unit.role().equals(role))
                .map(Responsible::unit)
                .distinct()
                .toList();
    }
}
