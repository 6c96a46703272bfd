package io.qingce.plan.reporting.outline;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What reporting reads of the newest revision of a plan.
 *
 * @param plan code of the plan
 * @param standing whether it is in force
 * @param period first and last day
 * @param targets the targets in the order of the print
 * @param tasks the tasks; empty if they are not transcribed
 * @param units the units that take part; empty if they are not transcribed
 * @param rhythms what the plan prints of its rhythm (调度节奏)
 * @param phases its phases (实施阶段)
 * @param evaluations its evaluations as a whole (评估)
 */
public record PlanOutline(
        String plan,
        Standing standing,
        PlanDocument.Period period,
        List<OutlinedTarget> targets,
        List<Task> tasks,
        List<Unit> units,
        List<Rhythm> rhythms,
        List<Phase> phases,
        List<Evaluation> evaluations) {

    public PlanOutline {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        units = List.copyOf(units);
        rhythms = List.copyOf(rhythms);
        phases = List.copyOf(phases);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * A task.
     *
     * @param answerable printed names of the units that answer for it: those that lead, else those that are responsible, else
     *     those that implement it
     */
    public record Task(String id, String heading, List<String> answerable) {
        public Task {
            answerable = List.copyOf(answerable);
        }
    }

    /** A unit with the other names by which the plan calls it. */
    public record Unit(String name, List<String> aliases) {
        public Unit {
            aliases = List.copyOf(aliases);
        }

        boolean isCalled(String printed) {
            return name.equals(printed) || aliases.contains(printed);
        }
    }

    /** One rhythm: how often in the words of the contract (MONTHLY …), and its printed name. */
    public record Rhythm(String frequency, String name) {}

    /** One phase: from its first to its last day. */
    public record Phase(String id, String name, LocalDate from, LocalDate to) {}

    /** One evaluation, such as MID_TERM 中期评估. */
    public record Evaluation(String kind, String name, Due due) {}

    /**
     * The subject as the plan knows it, its point by the identifier; a point may be named by its position now, from 0.
     *
     * @throws ProblemException 422 if the plan has no such target or task, or the target no such point
     */
    public Subject known(Subject subject) {
        return switch (subject.kind()) {
            case TARGET -> knownPoint(subject);
            case TASK -> {
                if (tasks.stream().noneMatch(task -> task.id().equals(subject.id()))) {
                    throw unknown("task", "unknown-task", subject.id());
                }
                yield subject;
            }
        };
    }

    /**
     * Passes if units report on this: a task, or a target that readings do not decide and whose words stand nowhere else.
     *
     * @throws ProblemException 422 otherwise, with the reason, or the target to report on
     */
    public void requireReported(Subject subject) {
        target(subject).flatMap(this::whyNotReported).ifPresent(why -> {
            throw new ProblemException(
                    422, "not-reported", Words.both("此目标不接受填报。", "No reports are taken on this target."), List.of(why));
        });
    }

    private Optional<Violation> whyNotReported(OutlinedTarget target) {
        OutlinedTarget original = original(target);
        if (original != target) {
            return Optional.of(Violation.of(
                    "target",
                    "restates-another",
                    Words.both(
                            target.id() + "重复" + original.id() + "的表述，请在" + original.id() + "上填报，两处同时计入。",
                            target.id() + " restates " + original.id() + ": report on " + original.id()
                                    + ", which counts for both.")));
        }
        return target.computed()
                .map(source -> Violation.of(
                        "target",
                        "computed-from-readings",
                        Words.both(
                                target.id() + "的数据来源：" + source.chinese() + "，不由单位填报。",
                                target.id() + " is not reported by units: " + source.english() + ".")));
    }

    /** The target whose words this one repeats, however often they are repeated; itself if it repeats none. */
    public OutlinedTarget original(OutlinedTarget target) {
        OutlinedTarget original = target;
        Set<String> seen = new LinkedHashSet<>();
        while (original.restates() != null && seen.add(original.id())) {
            String next = original.restates();
            Optional<OutlinedTarget> found =
                    targets.stream().filter(each -> each.id().equals(next)).findFirst();
            if (found.isEmpty()) {
                return original;
            }
            original = found.get();
        }
        return original;
    }

    /** The target that is meant; empty for a task. */
    public Optional<OutlinedTarget> target(Subject subject) {
        return targets.stream()
                .filter(known ->
                        subject.kind() == Subject.Kind.TARGET && known.id().equals(subject.id()))
                .findFirst();
    }

    /** The units that owe a target in whatever role: by its task, and by those of the targets that repeat it. */
    public Set<String> owing(OutlinedTarget target) {
        Set<String> units = new LinkedHashSet<>();
        targets.stream()
                .filter(each -> original(each).id().equals(target.id()))
                .forEach(each -> units.addAll(each.units()));
        return units;
    }

    /**
     * Passes if a day of the period lies in the plan, or before the last day on which one of its targets is due.
     *
     * @throws ProblemException 422 otherwise
     */
    public void requireReached(ReportingPeriod asked) {
        LocalDate last = targets.stream()
                .flatMap(target -> target.points().stream())
                .flatMap(point -> Deadlines.of(point.due(), period).stream())
                .reduce(period.to(), (one, other) -> one.isAfter(other) ? one : other);
        if (!asked.overlaps(period.from(), last)) {
            throw new ProblemException(
                    422,
                    "invalid-content",
                    Words.both("填报内容有误。", "The content is not allowed."),
                    List.of(Violation.of(
                            "period",
                            "outside-plan",
                            Words.both(
                                    "填报期" + asked.text() + "不在规划期（" + period.from() + "至" + last + "）内。",
                                    "The period " + asked.text() + " lies outside the plan (" + period.from() + " to "
                                            + last + ")."))));
        }
    }

    /**
     * Passes unless a target asks for a change and a value does not say whether it is one: a level of 58 % is no fall of 58.
     *
     * @throws ProblemException 422 otherwise
     */
    public void requireQuantity(Subject subject, @Nullable BigDecimal value, @Nullable Quantity quantity) {
        if (value != null
                && quantity == null
                && target(subject).filter(OutlinedTarget::isChange).isPresent()) {
            throw new ProblemException(
                    422,
                    "invalid-content",
                    Words.both("填报内容有误。", "The content is not allowed."),
                    List.of(Violation.of(
                            "quantity",
                            "missing",
                            Words.both(
                                    "该目标考核变化幅度：请注明所填数值是水平值（LEVEL）还是变化幅度（CHANGE）。",
                                    "The target asks for a change: say whether the value is the LEVEL or the"
                                            + " CHANGE."))));
        }
    }

    /**
     * The name under which a unit is kept. A plan whose units are not transcribed takes any name.
     *
     * @param printed its name or an alias
     * @throws ProblemException 422 if the plan names its units and this is none of them
     */
    public String unitNamed(String printed) {
        if (units.isEmpty()) {
            return printed;
        }
        return units.stream()
                .filter(unit -> unit.isCalled(printed))
                .findFirst()
                .map(Unit::name)
                .orElseThrow(() -> unknown("unit", "unknown-unit", printed));
    }

    /** The units that answer for a target: by its task, and by those of the targets that repeat it. */
    public List<String> answering(OutlinedTarget target) {
        return targets.stream()
                .filter(each -> original(each).id().equals(target.id()))
                .flatMap(each -> tasks.stream().filter(task -> task.id().equals(each.task())))
                .flatMap(task -> task.answerable().stream())
                .distinct()
                .toList();
    }

    private Subject knownPoint(Subject subject) {
        OutlinedTarget target = target(subject).orElseThrow(() -> unknown("target", "unknown-target", subject.id()));
        String named = subject.point();
        if (named == null) {
            return subject;
        }
        List<String> ids =
                target.points().stream().map(OutlinedTarget.Point::id).toList();
        return IntStream.range(0, ids.size())
                .filter(position -> ids.get(position).equals(named)
                        || (!ids.contains(named) && named.equals(Integer.toString(position))))
                .mapToObj(position -> new Subject(subject.kind(), subject.id(), ids.get(position)))
                .findFirst()
                .orElseThrow(() -> unknown("point", "unknown-point", named));
    }

    private ProblemException unknown(String field, String reason, String what) {
        return new ProblemException(
                422,
                "unknown-subject",
                Words.both("规划" + plan + "没有此目标、任务或单位。", "Plan " + plan + " has no such target, task or unit."),
                List.of(Violation.of(
                        field,
                        reason,
                        Words.both("规划中没有“" + what + "”。", "The plan has no " + field + " " + what + "."))));
    }
}
