package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.plan.GeneratedPlans.Generated;
import io.qingce.local.Checkout;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedPlansTest {

    private static final List<Path> SHIPPED = new Checkout(Path.of("..", "..")).plans();

    @Test
    void givesTheSamePlansForTheSameSeed() {
        Generated once = new GeneratedPlans(SHIPPED, 4).get(7);
        assertEquals(once, new GeneratedPlans(SHIPPED, 4).get(7));
        assertFalse(once.json().equals(new GeneratedPlans(SHIPPED, 5).get(7).json()));
    }

    @Test
    void putsEveryPlanIntoARegionOfItsOwn() {
        GeneratedPlans plans = new GeneratedPlans(SHIPPED, 4);
        Set<String> regions =
                IntStream.range(0, 25).mapToObj(i -> plans.get(i).region()).collect(Collectors.toSet());
        assertEquals(25, regions.size());
    }

    @Test
    void printsThePlaceWhereverTheTemplateDoes() {
        Generated plan = new GeneratedPlans(SHIPPED, 4).get(0);
        assertTrue(plan.region().contains(plan.place()), plan.region());
        assertFalse(plan.json().contains("安阳"), plan.code());
        assertTrue(plan.json().length() > 50_000, plan.code());
    }
}
