package io.qingce.plan.document;

import io.qingce.plan.document.TaskDocument.AssignedUnit;
import io.qingce.plan.document.TaskDocument.Assignment;
import io.qingce.plan.document.TaskDocument.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes part in which task of a plan: as printed at the task, and by the sentences that hold for many tasks. */
public final class Workload {

    private static final List<Role> ANSWERING = List.of(Role.LEAD, Role.RESPONSIBLE, Role.IMPLEMENTING);

    private final PlanDocument plan;
    private final Map<String, TaskDocument> taskOfTarget = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    public Workload(PlanDocument plan) {
        this.plan = plan;
        for (TaskDocument task : plan.tasks()) {
            positions.put(task.id(), positions.size());
            task.targets().forEach(target -> taskOfTarget.putIfAbsent(target, task));
        }
    }

    /**
     * One unit in one role.
     *
     * @param unit name of the unit
     * @param role its role
     * @param rule sentence by which it takes part; absent where the task itself names it
     */
    public record Share(String unit, Role role, @Nullable String rule) {}

    /** The task that prints this target; the goals of a plan stand in none. */
    public Optional<TaskDocument> taskOf(String target) {
        return Optional.ofNullable(taskOfTarget.get(target));
    }

    /** The units of a task in the order of the print, then those by a sentence for many tasks. */
    public List<Share> shares(TaskDocument task) {
        Set<Share> shares = new LinkedHashSet<>();
        for (Assignment assignment : task.assignments()) {
            assignment.units().forEach(one -> shares.add(new Share(one.unit(), assignment.role(), null)));
        }
        for (TaskDocument.Rule rule : plan.assignmentRules()) {
            if (covers(rule, task)) {
                rule.units().stream()
                        .map(AssignedUnit::unit)
                        .forEach(unit -> shares.add(new Share(unit, rule.role(), rule.id())));
            }
        }
        return List.copyOf(shares);
    }

    /** Who answers for a task: the leads; without any those responsible, then those who implement it. */
    public static List<String> answering(List<Share> shares) {
        return ANSWERING.stream()
                .map(role -> shares.stream()
                        .filter(share -> share.rule() == null && share.role() == role)
                        .map(Share::unit)
                        .distinct()
                        .toList())
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Every unit by its name, and once more behind its role, as lists are searched by: {@code LEAD 市农业农村局}. */
    public static String[] keys(List<Share> shares) {
        return shares.stream()
                .flatMap(share -> share.rule() == null
                        ? Stream.of(share.unit(), share.role() + " " + share.unit())
                        : Stream.of(share.unit(), share.role() + " " + share.unit(), "BY_RULE " + share.unit()))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .toArray(String[]::new);
    }

    /** The targets whose figures are suspected to be misprinted (数字疑误). */
    public Set<String> misprinted() {
        List<String> misprinted = new ArrayList<>();
        plan.targets().stream().filter(target -> target.correction() != null).forEach(t -> misprinted.add(t.id()));
        plan.oddities().stream()
                .filter(oddity -> oddity.kind() == PrintDocument.Oddity.Kind.FIGURE_MISPRINT)
                .forEach(oddity -> misprinted.addAll(oddity.targets()));
        return Set.copyOf(misprinted);
    }

    private boolean covers(TaskDocument.Rule rule, TaskDocument task) {
        int position = positions.getOrDefault(task.id(), -1);
        int from = positions.getOrDefault(rule.from(), Integer.MAX_VALUE);
        int through =
                rule.through() == null ? Integer.MAX_VALUE : positions.getOrDefault(rule.through(), Integer.MAX_VALUE);
        return from <= position && position <= through;
    }
}
