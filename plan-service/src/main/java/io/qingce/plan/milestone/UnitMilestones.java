package io.qingce.plan.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.paging.Cursor;
import java.util.ArrayList;
import java.util.List;
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

    /** A unit of which no milestone is known yet. */
    static UnitMilestones at(Cursor place) {
        return new UnitMilestones(place.text(0), place.text(1).isEmpty() ? null : place.text(1), new ArrayList<>());
    }

    /** Its place in the list of all units; those without a unit stand first in their region. */
    @JsonIgnore
    Cursor place() {
        return Cursor.of(region, unit == null ? "" : unit);
    }

    boolean isAt(Cursor place) {
        return place.equals(place());
    }
}
