package io.qingce.plan.filter;

import io.qingce.plan.document.TaskDocument.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units that a list is narrowed to.
 *
 * @param names their names; may be none, then nothing is found
 * @param role the role in which they take part; any if absent
 */
public record WantedUnits(List<String> names, @Nullable Role role) {

    public WantedUnits {
        names = List.copyOf(names);
    }

    /** As {@link io.qingce.plan.document.Workload#keys} writes them. */
    public String[] keys() {
        return prefixed(role == null ? "" : role + " ");
    }

    /** The same units where a sentence for many tasks assigns them. */
    public String[] byRule() {
        return prefixed("BY_RULE ");
    }

    private String[] prefixed(String prefix) {
        List<String> keys = names.stream().map(name -> prefix + name).toList();
        return keys.toArray(String[]::new);
    }
}
