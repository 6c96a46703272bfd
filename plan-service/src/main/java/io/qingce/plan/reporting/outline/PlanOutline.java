package io.qingce.plan.reporting.outline;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What reporting reads of the newest revision of a plan.
 *
 * @param plan code of the plan
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
        PlanDocument.Period period,
        List<Target> targets,
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
     * A target.
     *
     * @param dataClass where its value comes from, such as REPORTED
     * @param points what it asks at which time
     * @param task code of the task under which it is printed
     */
    public record Target(
            String id,
            String name,
            String dataClass,
            List<Point> points,
            @Nullable String task) {
        public Target {
            points = List.copyOf(points);
        }

        /** Whether somebody has to report on it: the others are computed from readings. */
        public boolean reported() {
            return dataClass.equals("REPORTED") || dataClass.equals("MILESTONE");
        }
    }

    /** A point: its identifier in the target, and when it is due. */
    public record Point(String id, Due due) {}

    /**
     * A task.
     *
     * @param code number by which targets refer to it
     * @param answerable printed names of the units that answer for it: those that lead, else those that are responsible
     */
    public record Task(String id, String code, String heading, List<String> answerable) {
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

    /** The task under which a target is printed. */
    public Optional<Task> taskOf(Target target) {
        return tasks.stream().filter(task -> task.code().equals(target.task())).findFirst();
    }

    private Subject knownPoint(Subject subject) {
        Target target = targets.stream()
                .filter(known -> known.id().equals(subject.id()))
                .findFirst()
                .orElseThrow(() -> unknown("target", "unknown-target", subject.id()));
        String named = subject.point();
        if (named == null) {
            return subject;
        }
        List<String> ids = target.points().stream().map(Point::id).toList();
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
                "Unknown subject",
                "Plan " + plan + " has no such target or task.",
                List.of(Violation.of(field, reason, "The plan has no " + field + " " + what + ".")));
    }
}
