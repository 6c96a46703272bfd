package io.qingce.plan.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.WantedUnits;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFilterTest {

    static Stream<Arguments> words() {
        return Stream.of(
                words("dataClass", (filter, value) -> filter.dataClass = value),
                words("comparator", (filter, value) -> filter.comparator = value),
                words("nature", (filter, value) -> filter.nature = value));
    }

    @ParameterizedTest
    @MethodSource("words")
    void refusesAWordThatIsNoneOfThoseThatItKnowsAndNamesThem(String name, BiConsumer<TargetFilter, String> set) {
        TargetFilter filter = new TargetFilter();
        set.accept(filter, "SOMETHING");
        ProblemException refused = assertThrows(ProblemException.class, () -> filter.conditions(null));
        assertEquals(400, refused.status());
        assertEquals(name, refused.violations().get(0).field());
        assertTrue(refused.violations().get(0).detail().startsWith("One of "), refused.violations()::toString);
    }

    @Test
    void narrowsByNothingThatIsNotSaid() {
        assertEquals("1 = 1", new TargetFilter().conditions(null).where());
    }

    @Test
    void narrowsByAllThatIsSaid() {
        TargetFilter filter = new TargetFilter();
        filter.dataClass = "REPORTED";
        filter.comparator = "AT_MOST";
        filter.indicator = "pm25-annual-mean";
        filter.misprint = "false";
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

    private static Arguments words(String name, BiConsumer<TargetFilter, String> set) {
        return Arguments.of(name, set);
    }
}
