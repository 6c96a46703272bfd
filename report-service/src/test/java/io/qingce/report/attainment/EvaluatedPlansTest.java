package io.qingce.report.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EvaluatedPlansTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 10);
    private static final AttainmentResponse.PlanCompleteness NOTHING_MISSING =
            new AttainmentResponse.PlanCompleteness(null, List.of(), 0, 0);

    @Test
    void evaluatesAgainWhenTheStampOrTheDayChanges() {
        AtomicInteger evaluations = new AtomicInteger();
        EvaluatedPlans plans = new EvaluatedPlans();
        for (String stamp : List.of("1", "1", "2", "2")) {
            ask(plans, DAY, stamp, evaluations);
        }
        ask(plans, DAY.plusDays(1), "2", evaluations);
        assertEquals(3, evaluations.get());
    }

    private static void ask(EvaluatedPlans plans, LocalDate day, String stamp, AtomicInteger evaluations) {
        plans.of(new EvaluatedPlans.Key("plan", day), stamp, () -> {
            evaluations.incrementAndGet();
            return new PlanAnswer(
                    new AttainmentResponse("plan", 1, "规划", "某市", day, false, 0, Map.of(), NOTHING_MISSING, List.of()));
        });
    }
}
