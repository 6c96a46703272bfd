package io.qingce.report.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 10);

    @Test
    void evaluatesAgainWhenTheStampOrTheDayChanges() {
        AtomicInteger evaluations = new AtomicInteger();
        AnswerCache cache = new AnswerCache();
        for (String stamp : List.of("1", "1", "2", "2")) {
            ask(cache, DAY, stamp, evaluations);
        }
        ask(cache, DAY.plusDays(1), "2", evaluations);
        assertEquals(3, evaluations.get());
    }

    private static void ask(AnswerCache cache, LocalDate day, String stamp, AtomicInteger evaluations) {
        cache.of(new AnswerCache.Key("plan", day), stamp, () -> {
            evaluations.incrementAndGet();
            return new PlanAnswer(new PlanResult(
                    new PublishedPlan("plan", 1, PrintedTarget.plan(), "{}"),
                    day,
                    PlanForce.of(PlanForce.PlanStatus.ISSUED),
                    List.of(),
                    Map.of()));
        });
    }
}
