package io.qingce.plan.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Conditions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderFilterTest {

    @Test
    void narrowsByNothingThatIsNotSaidAndByAllThatIs() {
        OrderFilter filter = new OrderFilter();
        assertEquals("1 = 1", filter.conditions().where());

        filter.state = SupervisionOrder.State.ANSWERED;
        filter.unit = "市水利局";
        Conditions narrowed = filter.conditions();
        assertEquals("state = :state and unit = :unit", narrowed.where());
        assertEquals(Map.of("state", SupervisionOrder.State.ANSWERED, "unit", "市水利局"), narrowed.parameters());
    }
}
