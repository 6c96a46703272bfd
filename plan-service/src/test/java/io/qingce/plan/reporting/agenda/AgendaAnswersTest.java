package io.qingce.plan.reporting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.reporting.agenda.AgendaItem.State;
import io.qingce.plan.reporting.order.SupervisionOrder;
import io.qingce.plan.reporting.outline.OutlinedTarget;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is overdue, what is due this quarter and what is done, as of 15 June 2024. */
class AgendaAnswersTest {

    private static final PlanDocument.Period PERIOD =
            new PlanDocument.Period("2023—2025年", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    private static final PlanOutline.Task TASK = new PlanOutline.Task("K1", "整治", List.of("甲局"));

    /** The second quarter ends on 30 June. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, overdue",
        "2024-03-31, overdue",
        "2024-04-01, overdue",
        "2024-06-14, overdue",
        "2024-06-15, due",
        "2024-06-30, due",
        "2024-07-01, -"
    })
    void asksForWhatIsOverdueAndForWhatIsDueThisQuarter(LocalDate day, String where) {
        assertEquals(where, where(day, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14, DRAFT, overdue",
        "2024-06-14, RETURNED, overdue",
        "2024-06-14, SUBMITTED, due",
        "2024-06-14, VERIFIED, due",
        "2024-03-31, RETURNED, overdue",
        "2024-03-31, SUBMITTED, -",
        "2024-06-30, DRAFT, due",
        "2024-06-30, VERIFIED, due"
    })
    void isOverdueUntilTheUnitHasHandedItInOrItWasReturned(LocalDate day, Submission.State state, String where) {
        assertEquals(where, where(day, List.of(submission(1, "R1", "P0", "2024", state))));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, R1, P0, 2020, true",
        "DAY, R1, P1, 2024, false",
        "DAY, R1, , 2024, true",
        "DAY, R1, , 2024-06, true",
        "DAY, R1, , 2024-05, false",
        "DAY, R2, P0, 2024, false",
        "EACH_YEAR, R1, P0, 2020, false",
        "EACH_YEAR, R1, P0, 2024, true",
        "EACH_YEAR, R1, , 2024, true"
    })
    void isAnsweredByWhatNamesThePointOrCoversItsDayAndYearByYearOnlyByBoth(
            Due.Kind kind, String target, String point, String period, boolean answered) {
        Due due = kind == Due.Kind.DAY
                ? day(LocalDate.of(2024, 6, 30))
                : new Due(kind, null, null, null, null, null, null);
        Submission submission = submission(7, target, point, period, Submission.State.VERIFIED);

        List<AgendaItem> items = new AgendaMaker(
                        plan(target("R1", due)), List.of(submission), List.of(), LocalDate.of(2024, 12, 1))
                .make().units().stream()
                        .flatMap(unit -> Stream.concat(unit.overdue().stream(), unit.due().stream()))
                        .filter(item -> item.dueOn().getYear() == 2024)
                        .toList();

        boolean shown = items.stream().anyMatch(item -> item.state() == State.VERIFIED);
        boolean open = items.stream().anyMatch(item -> item.state() == State.NOT_REPORTED);
        assertEquals(answered, !open);
        assertEquals(answered && kind == Due.Kind.EACH_YEAR, shown);
    }

    @Test
    void goesByTheSubmissionThatIsFurthestAndOfTwoByTheLaterOne() {
        List<Submission> submissions = new ArrayList<>(List.of(
                submission(9, "R1", "P0", "2024", Submission.State.RETURNED),
                submission(1, "R1", "P0", "2024", Submission.State.VERIFIED),
                submission(8, "R1", "P0", "2024", Submission.State.SUBMITTED),
                submission(3, "R1", "P0", "2024", Submission.State.VERIFIED)));
        for (int round = 0; round < 8; round++) {
            Collections.shuffle(submissions, new Random(round));
            AgendaItem item = agenda(submissions, target("R1", day(LocalDate.of(2024, 6, 30))))
                    .due()
                    .get(0);

            assertEquals(3L, item.report());
            assertEquals(State.VERIFIED, item.state());
        }
    }

    @Test
    void asksNobodyInParticularForATargetOfNoTask() {
        OutlinedTarget target = target("R1", day(LocalDate.of(2024, 6, 30)), null);
        Agenda agenda = new AgendaMaker(plan(target), List.of(), List.of(), TODAY).make();

        assertEquals(
                List.of("甲局", "-"),
                agenda.units().stream()
                        .map(unit -> unit.unit() == null ? "-" : unit.unit())
                        .toList());
        Agenda.UnitAgenda nobody = agenda.units().get(1);
        assertEquals(1, nobody.due().size());
        assertNull(nobody.due().get(0).task());
        assertEquals(List.of(), nobody.progress());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14, overdue", "2024-06-15, due", "2024-09-30, -"})
    void asksTheUnitOfAnOrderForItsAnswer(LocalDate deadline, String where) {
        SupervisionOrder order = order(deadline);
        Agenda agenda = new AgendaMaker(plan(), List.of(), List.of(order), TODAY).make();

        assertEquals(
                where,
                agenda.units().stream()
                        .filter(unit -> "乙局".equals(unit.unit()))
                        .map(unit -> unit.overdue().isEmpty() ? "due" : "overdue")
                        .findFirst()
                        .orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "K1, 2024-06, SUBMITTED, 1",
        "K1, 2024-06, VERIFIED, 1",
        "K1, 2024-06, DRAFT, 0",
        "K1, 2024-05, VERIFIED, 0",
        "K1, 2024-Q2, VERIFIED, 0",
        "K2, 2024-06, VERIFIED, 0"
    })
    void countsATaskOfTheRoundOnceItsUnitHasReported(String task, String period, Submission.State state, int answered) {
        Submission submission = submission(1, new Subject(Subject.Kind.TASK, task, null), period, state);

        assertEquals(
                List.of(new Agenda.Progress("2024-06", 1, answered)),
                new AgendaMaker(plan(), List.of(submission), List.of(), TODAY)
                        .make()
                        .units()
                        .get(0)
                        .progress());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14, 2024-06-14, 0",
        "2024-06-15, 2024-06-15, 1",
        "2024-01-01, 2024-06-15, 1",
        "2024-06-16, 2024-12-31, 0"
    })
    void showsThePhaseThatRuns(LocalDate from, LocalDate to, int shown) {
        PlanOutline plan = plan(List.of(new PlanOutline.Phase("F1", "攻坚", from, to)), List.of());

        assertEquals(
                shown,
                new AgendaMaker(plan, List.of(), List.of(), TODAY)
                        .make()
                        .phases()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1", "2024-06-30, 1", "2024-07-01, 0"})
    void showsAnEvaluationUntilTheEndOfTheQuarterInWhichItIsDueAndAfter(LocalDate day, int shown) {
        PlanOutline plan = plan(List.of(), List.of(new PlanOutline.Evaluation("MID_TERM", "中期评估", day(day))));

        assertEquals(
                shown,
                new AgendaMaker(plan, List.of(), List.of(), TODAY)
                        .make()
                        .evaluations()
                        .size());
    }

    private static String where(LocalDate day, List<Submission> submissions) {
        Agenda.UnitAgenda unit = agenda(submissions, target("R1", day(day)));
        return unit.overdue().isEmpty() ? unit.due().isEmpty() ? "-" : "due" : "overdue";
    }

    private static Agenda.UnitAgenda agenda(List<Submission> submissions, OutlinedTarget target) {
        return new AgendaMaker(plan(target), submissions, List.of(), TODAY)
                .make()
                .units()
                .get(0);
    }

    private static PlanOutline plan(OutlinedTarget... targets) {
        return new PlanOutline(
                "plan",
                new Standing(PlanDocument.Status.ISSUED, null),
                PERIOD,
                List.of(targets),
                List.of(TASK),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanOutline plan(List<PlanOutline.Phase> phases, List<PlanOutline.Evaluation> evaluations) {
        return new PlanOutline(
                "plan",
                new Standing(PlanDocument.Status.ISSUED, null),
                PERIOD,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                phases,
                evaluations);
    }

    private static OutlinedTarget target(String id, Due due) {
        return target(id, due, "K1");
    }

    private static OutlinedTarget target(String id, Due due, String task) {
        return new OutlinedTarget(
                id,
                "目标",
                DataClass.REPORTED,
                null,
                "outfall-rectification",
                "%",
                false,
                List.of(new OutlinedTarget.Point("P0", due)),
                null,
                task,
                List.of());
    }

    private static Due day(LocalDate day) {
        return new Due(Due.Kind.DAY, null, day, null, null, null, null);
    }

    private static Submission submission(long id, String target, String point, String period, Submission.State state) {
        return submission(id, new Subject(Subject.Kind.TARGET, target, point), period, state);
    }

    /** A submission as it is stored. */
    private static Submission submission(long id, Subject subject, String period, Submission.State state) {
        return new Submission() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public Subject subject() {
                return subject;
            }

            @Override
            public ReportingPeriod period() {
                return ReportingPeriod.parse(period).orElseThrow();
            }

            @Override
            public Submission.State state() {
                return state;
            }
        };
    }

    /** An order as it is stored. */
    private static SupervisionOrder order(LocalDate deadline) {
        return new SupervisionOrder() {
            @Override
            public long id() {
                return 5;
            }

            @Override
            public Subject subject() {
                return new Subject(Subject.Kind.TASK, "K1", null);
            }

            @Override
            public String unit() {
                return "乙局";
            }

            @Override
            public String reason() {
                return "进度滞后";
            }

            @Override
            public LocalDate deadline() {
                return deadline;
            }
        };
    }
}
