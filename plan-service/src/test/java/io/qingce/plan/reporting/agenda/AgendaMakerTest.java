package io.qingce.plan.reporting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.reporting.outline.PlanOutline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaMakerTest {

    private static final PlanDocument.Period PERIOD =
            new PlanDocument.Period("2023—2025年", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 15);

    static Stream<Arguments> deadlines() {
        LocalDate day = LocalDate.of(2024, 6, 30);
        return Stream.of(
                arguments(due(Due.Kind.YEAR, 2024, null), List.of("2024-12-31")),
                arguments(due(Due.Kind.DAY, null, day), List.of("2024-06-30")),
                arguments(due(Due.Kind.INHERITED, null, day), List.of("2024-06-30")),
                arguments(due(Due.Kind.BEFORE, 2024, null), List.of("2023-12-31")),
                arguments(due(Due.Kind.BEFORE, null, day), List.of("2024-06-29")),
                arguments(due(Due.Kind.PERIOD, null, null), List.of("2025-12-31")),
                arguments(due(Due.Kind.EACH_YEAR, null, null), List.of("2023-12-31", "2024-12-31", "2025-12-31")),
                arguments(due(Due.Kind.STANDING, null, null), List.of()),
                arguments(due(Due.Kind.FROM, 2024, null), List.of()));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void knowsTheLastDayOfEachKindOfDate(Due due, List<String> days) {
        assertEquals(
                days,
                Deadlines.of(due, PERIOD).stream().map(LocalDate::toString).toList());
    }

    @Test
    void asksNothingOfWhatIsMeasured() {
        PlanOutline.Target measured = new PlanOutline.Target(
                "T1", "浓度", "MONITORED_AIR", List.of(point(due(Due.Kind.YEAR, 2023, null))), null);
        assertEquals(
                List.of(), make(plan(List.of(measured), List.of(), List.of())).units());
    }

    @Test
    void showsAnItemToEveryUnitThatAnswersForItsTask() {
        PlanOutline.Target milestone = new PlanOutline.Target(
                "T1", "方案", "MILESTONE", List.of(point(due(Due.Kind.DAY, null, LocalDate.of(2024, 6, 30)))), "17");
        PlanOutline.Task task = new PlanOutline.Task("K17", "17", "出台方案", List.of("甲局", "乙局"));
        Agenda agenda = make(plan(List.of(milestone), List.of(task), List.of()));
        assertEquals(
                List.of("乙局", "甲局"),
                agenda.units().stream().map(Agenda.UnitAgenda::unit).toList());
        agenda.units().forEach(unit -> {
            assertEquals(AgendaItem.Kind.MILESTONE, unit.due().get(0).kind());
            assertEquals("K17", unit.due().get(0).task());
            assertEquals(List.of(new Agenda.Progress("2024-06", 1, 0)), unit.progress());
        });
    }

    @Test
    void goesByThePrintedRhythmAndMonthlyWithoutOne() {
        List<PlanOutline.Rhythm> printed = List.of(
                new PlanOutline.Rhythm("QUARTERLY", "季通报"),
                new PlanOutline.Rhythm("HALF_YEARLY", "半年总结"),
                new PlanOutline.Rhythm("YEARLY", "年度考核"),
                new PlanOutline.Rhythm("REGULAR", "定期调度"));
        assertEquals(
                List.of("2024-Q2", "2024-H1", "2024"),
                make(plan(List.of(), List.of(), printed)).rounds().stream()
                        .map(Agenda.Round::period)
                        .toList());
        assertEquals(
                List.of(new Agenda.Round("MONTHLY", "月调度", "2024-06", LocalDate.of(2024, 6, 30), false)),
                make(plan(List.of(), List.of(), List.of())).rounds());
    }

    private static Agenda make(PlanOutline plan) {
        return new AgendaMaker(plan, List.of(), List.of(), JUNE).make();
    }

    private static PlanOutline plan(
            List<PlanOutline.Target> targets, List<PlanOutline.Task> tasks, List<PlanOutline.Rhythm> rhythms) {
        return new PlanOutline("plan", PERIOD, targets, tasks, List.of(), rhythms, List.of(), List.of());
    }

    private static PlanOutline.Point point(Due due) {
        return new PlanOutline.Point("P1", due);
    }

    private static Due due(Due.Kind kind, Integer year, LocalDate date) {
        return new Due(kind, year, date, null, null, null, null);
    }
}
