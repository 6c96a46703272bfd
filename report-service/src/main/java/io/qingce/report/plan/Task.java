package io.qingce.report.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan (任务), as far as it says who answers for the targets printed in it.
 *
 * @param id identifier in the plan
 * @param heading printed heading
 * @param targets identifiers of the targets printed in it
 * @param assignments the units that it names
 */
public record Task(String id, @Nullable String heading, List<String> targets, List<Assignment> assignments) {

    public Task {
        targets = targets == null ? List.of() : List.copyOf(targets);
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
    }

    /**
     * Units in one role.
     *
     * @param role LEAD 牵头, COOPERATING 配合, RESPONSIBLE 责任, IMPLEMENTING 落实
     * @param label the printed word for the role
     * @param units the units
     */
    public record Assignment(String role, @Nullable String label, List<Named> units) {

        public Assignment {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    /** A unit by its name. */
    public record Named(String unit) {}

    /**
     * One sentence that names units for many tasks: 以下均需…落实,不再列出.
     *
     * @param role as of an assignment
     * @param units the units
     * @param from identifier of the first task that it is about
     * @param through identifier of the last; one that is no task reaches to the end
     */
    public record Rule(
            String role,
            List<Named> units,
            String from,
            @Nullable String through) {

        public Rule {
            units = units == null ? List.of() : List.copyOf(units);
        }
    }
}
