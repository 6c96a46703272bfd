package io.qingce.report.responsible;

import io.qingce.chassis.language.Words;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a target by the print (责任单位): the units of the tasks in which it is printed.
 *
 * @param unit printed name
 * @param role LEAD 牵头, COOPERATING 配合, RESPONSIBLE 责任, IMPLEMENTING 落实
 * @param roleText the word of the print, or else the usual one
 * @param task identifier of the task
 * @param named TASK: the task names it; RULE: one sentence names it for many tasks
 */
public record Responsible(String unit, String role, String roleText, String task, By named) {

    /** What an answer says where the list is empty. */
    public static final String NOBODY = Words.both("规划未写明责任单位。", "The plan names no unit for it.");

    /** How a plan names a unit. */
    public enum By {
        TASK,
        RULE
    }

    /** Who answers for each target of a plan; a target without anybody is not in the map. */
    public static Map<String, List<Responsible>> byTarget(PlanDocument plan) {
        Map<String, List<Responsible>> byTarget = new HashMap<>();
        for (int place = 0; place < plan.tasks().size(); place++) {
            Task task = plan.tasks().get(place);
            List<Responsible> units = ofTask(plan, place);
            if (!units.isEmpty()) {
                task.targets()
                        .forEach(target -> byTarget.computeIfAbsent(target, t -> new ArrayList<>())
                                .addAll(units));
            }
        }
        return byTarget;
    }

    /** Printed names of the units that answer first: those that lead, or else are responsible, or else implement. */
    public static List<String> answering(List<Responsible> units) {
        return Stream.of("LEAD", "RESPONSIBLE", "IMPLEMENTING")
                .map(role -> units.stream()
                        .filter(unit -> unit.role().equals(role))
                        .map(Responsible::unit)
                        .distinct()
                        .toList())
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The units of the task at a place of the plan. */
    public static List<Responsible> ofTask(PlanDocument plan, int place) {
        Task task = plan.tasks().get(place);
        List<Responsible> units = new ArrayList<>();
        task.assignments()
                .forEach(assignment -> assignment
                        .units()
                        .forEach(named -> units.add(new Responsible(
                                named.unit(),
                                assignment.role(),
                                text(assignment.role(), assignment.label()),
                                task.id(),
                                By.TASK))));
        for (Task.Rule rule : plan.assignmentRules()) {
            if (place >= place(plan, rule.from(), 0) && place <= place(plan, rule.through(), Integer.MAX_VALUE)) {
                rule.units()
                        .forEach(named -> units.add(new Responsible(
                                named.unit(), rule.role(), text(rule.role(), null), task.id(), By.RULE)));
            }
        }
        return units;
    }

    private static int place(PlanDocument plan, @Nullable String task, int otherwise) {
        for (int place = 0; place < plan.tasks().size(); place++) {
            if (plan.tasks().get(place).id().equals(task)) {
                return place;
            }
        }
        return otherwise;
    }

    private static String text(String role, @Nullable String label) {
        if (label != null) {
            return label;
        }
        return switch (role) {
            case "LEAD" -> Words.both("牵头", "lead");
            case "COOPERATING" -> Words.both("配合", "cooperating");
            case "RESPONSIBLE" -> Words.both("责任", "responsible");
            case "IMPLEMENTING" -> Words.both("落实", "implementing");
            default -> role;
        };
    }
}
