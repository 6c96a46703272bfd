package io.qingce.plan.reporting.outline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import java.util.function.Consumer;

/** Outlines of small plans: the small document after a change. */
public final class Outlines {

    private Outlines() {}

    public static PlanOutline small(Consumer<ObjectNode> change) {
        return PlanOutlines.outline(DocumentFormat.JSON.stored(Documents.small("plan", change)));
    }

    /** Adds a target that units report: a share in percent, due at the end of 2025, asked by its own indicator. */
    public static ObjectNode addReported(ObjectNode document, String id) {
        ObjectNode target = Documents.addTarget(document, id);
        return target.put("dataClass", "REPORTED")
                .put("indicator", "outfall-rectification")
                .put("unit", "%");
    }

    /** Adds a task that prints these targets, led by a unit and with another that cooperates. */
    public static ObjectNode addTask(
            ObjectNode document, String id, String lead, String cooperating, String... targets) {
        ObjectNode task = Documents.addTask(document, id, id);
        assign(task, "LEAD", lead);
        assign(task, "COOPERATING", cooperating);
        for (String target : targets) {
            task.withArray("targets").add(target);
        }
        return task;
    }

    public static void assign(ObjectNode task, String role, String unit) {
        task.withArray("assignments")
                .addObject()
                .put("role", role)
                .withArray("units")
                .addObject()
                .put("unit", unit);
    }
}
