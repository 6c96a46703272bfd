package io.qingce.plan.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.WantedUnits;
import io.qingce.standards.indicator.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetFilterTest {

    @Test
    void narrowsByNothingThatIsNotSaid() {
        assertEquals("1 = 1", new TargetFilter().conditions(null).where());
    }

    @Test
    void narrowsByAllThatIsSaid() {
        TargetFilter filter = new TargetFilter();
        filter.dataClass = DataClass.REPORTED;
        filter.comparator = Comparator.AT_MOST;
        filter.indicator = "pm25-annual-mean";
        filter.misprint = false;
        Conditions conditions = filter.conditions(new WantedUnits(List.of("市水利局"), Role.LEAD));
        assertEquals(DataClass.REPORTED, conditions.parameters().get("dataClass"));
        assertEquals("AT_MOST", conditions.parameters().get("comparator"));
        assertEquals(false, conditions.parameters().get("misprint"));
        assertArrayEquals(
                new String[] {"LEAD 市水利局"}, (String[]) conditions.parameters().get("units"));
        assertEquals(5, conditions.where().split(" and ").length);
    }

    /** A unit that no plan names finds nothing, not everything. */
    @Test
    void narrowsToNothingByAUnitThatIsNotThere() {
        Conditions conditions = new TargetFilter().conditions(new WantedUnits(List.of(), null));
        assertArrayEquals(new String[0], (String[]) conditions.parameters().get("units"));
        assertEquals("units intersects :units", conditions.where());
    }
}
