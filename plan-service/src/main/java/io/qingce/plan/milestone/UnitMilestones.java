package io.qingce.plan.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one unit answers for.
 *
 * @param region region of the unit
 * @param unit its name; absent for milestones whose task names no unit
 * @param milestones its milestones, in the order of plans and of the print
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitMilestones(String region, @Nullable String unit, List<MilestoneJson> milestones) {

    private static final String BETWEEN = "\n";

    /** Every unit with what it answers for, in the order of regions and names; those without a unit first. */
    static List<UnitMilestones> group(List<Milestone> milestones) {
        Map<String, List<MilestoneJson>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (Milestone milestone : milestones) {
            List<String> units = milestone.answering().isEmpty() ? List.of("") : milestone.answering();
            for (String unit : units) {
                groups.computeIfAbsent(milestone.region() + BETWEEN + unit, key -> new ArrayList<>())
                        .add(MilestoneJson.from(milestone));
            }
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey().split(BETWEEN, -1), group.getValue()))
                .toList();
    }

    String cursor() {
        return region + BETWEEN + (unit == null ? "" : unit);
    }

    private static UnitMilestones of(String[] place, List<MilestoneJson> milestones) {
        return new UnitMilestones(place[0], place[1].isEmpty() ? null : place[1], List.copyOf(milestones));
    }
}
