package io.qingce.chassis.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void whatIsAbsentDoesNotNarrow() {
        Conditions conditions = new Conditions().add("region = :region", "region", null);
        assertEquals("1 = 1", conditions.where());
        assertEquals(Map.of(), conditions.parameters());
    }

    @Test
    void everyConditionThatIsSaidHasToHold() {
        Conditions conditions = new Conditions()
                .add("region = :region", "region", "安阳市")
                .add("kind = :kind", "kind", null)
                .add("id between :from and :to", "from", 1)
                .also("to", 9);
        assertEquals("region = :region and id between :from and :to", conditions.where());
        assertEquals(Map.of("region", "安阳市", "from", 1, "to", 9), conditions.parameters());
    }
}
