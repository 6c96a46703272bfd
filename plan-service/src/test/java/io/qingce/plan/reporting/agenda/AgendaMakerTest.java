package io.qingce.plan.reporting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.reporting.outline.Deadlines;
import io.qingce.plan.reporting.outline.Outlines;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaMakerTest {

    private static final PlanDocument.Period PERIOD =
            new PlanDocument.Period("2021—2025年", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), null);
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
                arguments(
                        due(Due.Kind.EACH_YEAR, null, null),
                        List.of("2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31")),
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
    void asksNothingOfWhatReadingsDecide() {
        assertEquals(List.of(), make(Outlines.small(document -> {})).units());
    }

    @Test
    void a8AsksWhatIsRepeatedOnceAndOfAllWhoAnswerForIt() {
        PlanOutline plan = Outlines.small(document -> {
            due(Outlines.addReported(document, "R1"), "DAY", "2024-06-30");
            due(Outlines.addReported(document, "R2").put("restates", "R1"), "DAY", "2024-06-30");
            Outlines.addTask(document, "K1", "甲局", "丙局", "R1");
            Outlines.addTask(document, "K2", "乙局", "丙局", "R2");
        });
        assertEquals(
                List.of("乙局 R1", "甲局 R1"),
                make(plan).units().stream()
                        .map(unit -> unit.unit() + " " + unit.due().get(0).target())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "SUPERSEDED"})
    void a10AsksNothingForAPlanThatIsNotInForceAndSaysSo(String status) {
        PlanOutline plan = Outlines.small(document -> {
            due(Outlines.addReported(document, "R1"), "DAY", "2023-06-30");
            document.put("status", status);
        });
        assertEquals(List.of(), make(plan).units());
        assertEquals(status, make(plan).standing().status().name());
    }

    /** Whatever has no date of its own: asked in the round, never overdue. */
    @ParameterizedTest
    @CsvSource({
        "STANDING, REPORTED,        outfall-rectification",
        "STANDING, MONITORED_OTHER, dustfall",
        "STANDING, MILESTONE,       own-plan-made",
        "FROM,     MONITORED_AIR,   air-quality-trend"
    })
    void a12AsksWhatHasNoDateByTheRhythmAndNeverCallsItOverdue(String kind, String dataClass, String indicator) {
        PlanOutline plan = Outlines.small(document -> {
            ObjectNode target = Outlines.addReported(document, "R1");
            due(target.put("dataClass", dataClass).put("indicator", indicator), kind, null);
            Outlines.addTask(document, "K1", "甲局", "乙局", "R1");
            rhythm(document, "YEARLY", "年度考核");
            rhythm(document, "QUARTERLY", "季通报");
        });
        for (LocalDate day = PERIOD.from(); !day.isAfter(PERIOD.to()); day = day.plusDays(17)) {
            Agenda.UnitAgenda unit = new AgendaMaker(plan, List.of(), List.of(), day)
                    .make()
                    .units()
                    .get(0);
            assertEquals(List.of(), unit.overdue());
            assertEquals(
                    ReportingPeriod.Kind.QUARTER.around(day).to(),
                    unit.due().get(0).dueOn());
            assertEquals(AgendaItem.State.NOT_REPORTED, unit.due().get(0).state());
        }
        LocalDate after = PERIOD.to().plusYears(1);
        assertEquals(
                List.of(),
                new AgendaMaker(plan, List.of(), List.of(), after)
                        .make()
                        .units()
                        .get(0)
                        .due());
    }

    @Test
    void showsAnItemToEveryUnitThatAnswersForItsTask() {
        PlanOutline plan = Outlines.small(document -> {
            ObjectNode milestone = Outlines.addReported(document, "R1").put("dataClass", "MILESTONE");
            due(milestone, "DAY", "2024-06-30");
            ObjectNode task = Outlines.addTask(document, "K17", "甲局", "丙局", "R1");
            Outlines.assign(task, "LEAD", "乙局");
        });
        Agenda agenda = make(plan);
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
        PlanOutline printed = Outlines.small(document -> {
            rhythm(document, "QUARTERLY", "季通报");
            rhythm(document, "HALF_YEARLY", "半年总结");
            rhythm(document, "YEARLY", "年度考核");
            rhythm(document, "REGULAR", "定期调度");
        });
        assertEquals(
                List.of("2024-Q2", "2024-H1", "2024"),
                make(printed).rounds().stream().map(Agenda.Round::period).toList());
        assertEquals(
                List.of(new Agenda.Round("MONTHLY", "月调度", "2024-06", LocalDate.of(2024, 6, 30), false)),
                make(Outlines.small(document -> {})).rounds());
    }

    private static Agenda make(PlanOutline plan) {
        return new AgendaMaker(plan, List.of(), List.of(), JUNE).make();
    }

    private static void due(ObjectNode target, String kind, String date) {
        ObjectNode due =
                ((ObjectNode) target.path("points").get(0)).putObject("due").put("kind", kind);
        if (date != null) {
            due.put("date", date);
        }
    }

    private static void rhythm(ObjectNode document, String frequency, String name) {
        document.withObject("/governance")
                .withArray("rhythm")
                .addObject()
                .put("frequency", frequency)
                .putObject("name")
                .put("zh", name)
                .put("en", name);
    }

    private static Due due(Due.Kind kind, Integer year, LocalDate date) {
        return new Due(kind, year, date, null, null, null, null);
    }
}
