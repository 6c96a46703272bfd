package io.qingce.plan.reporting.agenda;

import io.qingce.plan.document.Due;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.reporting.order.SupervisionOrder;
import io.qingce.plan.reporting.outline.Deadlines;
import io.qingce.plan.reporting.outline.OutlinedTarget;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.submission.Submission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the agenda of one day from what is planned, reported and ordered. */
final class AgendaMaker {

    /** What a plan without a printed rhythm is taken to have: 月调度. */
    private static final PlanOutline.Rhythm DEFAULT = new PlanOutline.Rhythm("MONTHLY", "月调度");

    private static final Map<String, ReportingPeriod.Kind> FREQUENCIES = Map.of(
            "MONTHLY", ReportingPeriod.Kind.MONTH,
            "QUARTERLY", ReportingPeriod.Kind.QUARTER,
            "HALF_YEARLY", ReportingPeriod.Kind.HALF_YEAR,
            "YEARLY", ReportingPeriod.Kind.YEAR);

    private static final Comparator<Submission> FURTHEST = Comparator.comparing(
                    (Submission submission) -> submission.state().isAnswered())
            .thenComparing(submission -> submission.state() == Submission.State.VERIFIED)
            .thenComparing(Submission::id);

    private final PlanOutline plan;
    private final List<Submission> submissions;
    private final List<SupervisionOrder> orders;
    private final LocalDate on;

    /**
     * @param submissions every submission on the plan
     * @param orders the orders that are open
     */
    AgendaMaker(PlanOutline plan, List<Submission> submissions, List<SupervisionOrder> orders, LocalDate on) {
        this.plan = plan;
        this.submissions = List.copyOf(submissions);
        this.orders = List.copyOf(orders);
        this.on = on;
    }

    Agenda make() {
        ReportingPeriod quarter = ReportingPeriod.Kind.QUARTER.around(on);
        List<AgendaItem.Assigned> items = Stream.concat(
                        targets(), orders.stream().map(AgendaMaker::ordered))
                .filter(assigned -> isOverdue(assigned.item())
                        || quarter.contains(assigned.item().dueOn()))
                .sorted(Comparator.comparing(assigned -> assigned.item().dueOn()))
                .toList();
        List<Agenda.Round> rounds = rounds();
        Stream<Agenda.UnitAgenda> named = names(items).map(name -> agenda(name, items, rounds));
        boolean some = items.stream().anyMatch(assigned -> assigned.units().isEmpty());
        Stream<Agenda.UnitAgenda> unnamed = some ? Stream.of(agenda(null, items, List.of())) : Stream.empty();
        String month = ReportingPeriod.Kind.MONTH.around(on).text();
        return new Agenda(
                plan.plan(),
                plan.standing(),
                on,
                month,
                quarter.text(),
                rounds,
                phases(),
                evaluations(quarter),
                Stream.concat(named, unnamed).toList());
    }

    private List<Agenda.Phase> phases() {
        return plan.phases().stream()
                .filter(phase -> !on.isBefore(phase.from()) && !on.isAfter(phase.to()))
                .map(phase -> new Agenda.Phase(phase.id(), phase.name(), phase.from(), phase.to()))
                .toList();
    }

    private List<Agenda.Evaluation> evaluations(ReportingPeriod quarter) {
        return plan.evaluations().stream()
                .flatMap(evaluation -> Deadlines.of(evaluation.due(), plan.period()).stream()
                        .map(day -> new Agenda.Evaluation(evaluation.kind(), evaluation.name(), day)))
                .filter(evaluation -> !evaluation.dueOn().isAfter(quarter.to()))
                .toList();
    }

    /** Nobody owes anything to a plan that is not in force. */
    private Stream<AgendaItem.Assigned> targets() {
        return plan.targets().stream()
                .filter(target -> plan.standing().binds() && target.isAsked())
                .flatMap(target -> target.points().stream().flatMap(point -> points(target, point)));
    }

    private Stream<AgendaItem.Assigned> points(OutlinedTarget target, OutlinedTarget.Point point) {
        Due due = point.due();
        List<LocalDate> days = Deadlines.of(due, plan.period());
        return days.isEmpty()
                ? rounded(target, point.id()).stream()
                : days.stream()
                        .map(day -> item(target, point.id(), day, answer(target.id(), point.id(), due.kind(), day)));
    }

    /** What has no date is asked in the shortest round of the rhythm, and never overdue: the next round asks again. */
    private Optional<AgendaItem.Assigned> rounded(OutlinedTarget target, String point) {
        if (on.isBefore(plan.period().from()) || on.isAfter(plan.period().to())) {
            return Optional.empty();
        }
        return rounds().stream().min(Comparator.comparing(Agenda.Round::dueOn)).map(round -> {
            ReportingPeriod asked = ReportingPeriod.parse(round.period()).orElseThrow();
            return item(target, point, round.dueOn(), answer(target.id(), point, asked));
        });
    }

    private AgendaItem.Assigned item(
            OutlinedTarget target, String point, LocalDate day, Optional<Submission> submission) {
        AgendaItem item = new AgendaItem(
                target.dataClass() == DataClass.MILESTONE ? AgendaItem.Kind.MILESTONE : AgendaItem.Kind.TARGET,
                target.id(),
                target.task(),
                point,
                null,
                submission.map(Submission::id).orElse(null),
                target.name(),
                day,
                submission
                        .map(known -> AgendaItem.State.valueOf(known.state().name()))
                        .orElse(AgendaItem.State.NOT_REPORTED));
        return new AgendaItem.Assigned(item, plan.answering(target));
    }

    /** The furthest submission that says how a point without a date stands in a round. */
    private Optional<Submission> answer(String target, String point, ReportingPeriod round) {
        return on(target, point)
                .filter(submission -> submission.period().overlaps(round.from(), round.to()))
                .max(FURTHEST);
    }

    private Stream<Submission> on(String target, String point) {
        return submissions.stream()
                .filter(submission -> submission.subject().kind() == Subject.Kind.TARGET)
                .filter(submission -> submission.subject().id().equals(target))
                .filter(submission -> submission.subject().point() == null
                        || submission.subject().point().equals(point));
    }

    /** A submission answers a point if it names it, or names none and its period holds the day; the furthest one counts. */
    private Optional<Submission> answer(String target, String point, Due.Kind kind, LocalDate day) {
        return on(target, point)
                .filter(submission -> submission.period().contains(day)
                        || submission.subject().point() != null && kind != Due.Kind.EACH_YEAR)
                .max(FURTHEST);
    }

    private static AgendaItem.Assigned ordered(SupervisionOrder order) {
        Subject subject = order.subject();
        boolean target = subject.kind() == Subject.Kind.TARGET;
        AgendaItem item = new AgendaItem(
                AgendaItem.Kind.ORDER,
                target ? subject.id() : null,
                target ? null : subject.id(),
                null,
                order.id(),
                null,
                order.reason(),
                order.deadline(),
                AgendaItem.State.OPEN);
        return new AgendaItem.Assigned(item, List.of(order.unit()));
    }

    private boolean isOverdue(AgendaItem item) {
        return item.dueOn().isBefore(on) && !item.state().isAnswered();
    }

    private Stream<String> names(List<AgendaItem.Assigned> items) {
        TreeSet<String> names = new TreeSet<>();
        items.forEach(assigned -> names.addAll(assigned.units()));
        plan.tasks().forEach(task -> names.addAll(task.answerable()));
        return names.stream();
    }

    private Agenda.UnitAgenda agenda(
            @Nullable String unit, List<AgendaItem.Assigned> items, List<Agenda.Round> rounds) {
        List<AgendaItem> own = items.stream()
                .filter(assigned -> unit == null
                        ? assigned.units().isEmpty()
                        : assigned.units().contains(unit))
                .map(AgendaItem.Assigned::item)
                .toList();
        return new Agenda.UnitAgenda(
                unit,
                own.stream().filter(this::isOverdue).toList(),
                own.stream().filter(item -> !isOverdue(item)).toList(),
                unit == null
                        ? List.of()
                        : rounds.stream().map(round -> progress(unit, round)).toList());
    }

    private Agenda.Progress progress(String unit, Agenda.Round round) {
        List<PlanOutline.Task> tasks = plan.tasks().stream()
                .filter(task -> task.answerable().contains(unit))
                .toList();
        long answered = tasks.stream()
                .filter(task -> submissions.stream().anyMatch(submission -> isAnswer(submission, task, round)))
                .count();
        return new Agenda.Progress(round.period(), tasks.size(), (int) answered);
    }

    private static boolean isAnswer(Submission submission, PlanOutline.Task task, Agenda.Round round) {
        return submission.subject().equals(new Subject(Subject.Kind.TASK, task.id(), null))
                && submission.period().text().equals(round.period())
                && submission.state().isAnswered();
    }

    private List<Agenda.Round> rounds() {
        List<PlanOutline.Rhythm> printed = plan.rhythms().stream()
                .filter(rhythm -> FREQUENCIES.containsKey(rhythm.frequency()))
                .toList();
        return printed.isEmpty()
                ? List.of(round(DEFAULT, false))
                : printed.stream().map(rhythm -> round(rhythm, true)).toList();
    }

    private Agenda.Round round(PlanOutline.Rhythm rhythm, boolean printed) {
        ReportingPeriod period = FREQUENCIES
                .getOrDefault(rhythm.frequency(), ReportingPeriod.Kind.MONTH)
                .around(on);
        return new Agenda.Round(rhythm.frequency(), rhythm.name(), period.text(), period.to(), printed);
    }
}
