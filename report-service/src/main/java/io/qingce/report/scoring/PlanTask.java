package io.qingce.report.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.plan.PublishedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A task of a plan, as far as it is scored.
 *
 * @param id identifier in the plan
 * @param heading printed heading
 * @param targets identifiers of the targets printed in it
 * @param units printed names of the units that lead it, or else of those that are responsible
 */
record PlanTask(String id, String heading, Set<String> targets, List<String> units) {

    private static final ObjectMapper JSON = new ObjectMapper();

    PlanTask {
        targets = Set.copyOf(targets);
        units = List.copyOf(units);
    }

    /** The tasks in the order of the print. */
    static List<PlanTask> of(PublishedPlan plan) {
        try {
            List<PlanTask> tasks = new ArrayList<>();
            JSON.readTree(plan.json()).path("tasks").forEach(task -> tasks.add(of(task)));
            return tasks;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept plan can always be read", impossible);
        }
    }

    private static PlanTask of(JsonNode task) {
        Set<String> targets = new TreeSet<>();
        task.path("targets").forEach(target -> targets.add(target.asText()));
        List<String> lead = units(task, "LEAD");
        return new PlanTask(
                task.path("id").asText(),
                task.path("heading").asText(),
                targets,
                lead.isEmpty() ? units(task, "RESPONSIBLE") : lead);
    }

    private static List<String> units(JsonNode task, String role) {
        List<String> units = new ArrayList<>();
        for (JsonNode assignment : task.path("assignments")) {
            if (assignment.path("role").asText().equals(role)) {
                assignment
                        .path("units")
                        .forEach(unit -> units.add(unit.path("unit").asText()));
            }
        }
        return units;
    }
}
