package io.qingce.plan.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.WantedUnits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskFilterTest {

    private static final WantedUnits LEADING = new WantedUnits(List.of("市水利局"), Role.LEAD);

    @Test
    void narrowsByNothingThatIsNotSaid() {
        assertEquals("1 = 1", new TaskFilter().conditions(null).where());
    }

    /** Only who asks for the tasks of a unit can leave out those that one sentence gives to many. */
    @ParameterizedTest
    @CsvSource({", false", "true, false", "false, true"})
    void leavesOutWhatASentenceAssignsOnlyIfToldTo(Boolean inherited, boolean leftOut) {
        TaskFilter filter = new TaskFilter();
        filter.inherited = inherited;

        Conditions ofUnit = filter.conditions(LEADING);
        assertEquals(leftOut, ofUnit.where().contains("not intersects"));
        assertArrayEquals(
                new String[] {"LEAD 市水利局"}, (String[]) ofUnit.parameters().get("units"));
        if (leftOut) {
            assertArrayEquals(new String[] {"BY_RULE 市水利局"}, (String[])
                    ofUnit.parameters().get("byRule"));
        }
        assertFalse(filter.conditions(null).where().contains("intersects"));
    }
}
