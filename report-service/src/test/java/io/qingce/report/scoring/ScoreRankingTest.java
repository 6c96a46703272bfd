package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.plan.PlanForce;
import io.qingce.report.scoring.ScoresResource.ScoreRanking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRankingTest {

    private static final LocalDate THROUGH = LocalDate.of(2025, 12, 31);

    /** Plans with their scores; one without any has a stroke. */
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "a=90.00 b=95.50, 1b 2a, ''",
        "a=90.00 b=95.50 c=90.00 d=12.34, 1b 2a 2c 4d, ''",
        "a=90.0 b=90.00, 1a 1b, ''",
        "a=- b=0.00 c=-, 1b, a c"
    })
    void putsThePlansInTheOrderOfTheirScoresAndThoseWithoutAside(String plans, String places, String notRanked) {
        List<Score> scores = Arrays.stream(plans.split(" "))
                .filter(plan -> !plan.isEmpty())
                .map(plan -> score(plan.split("=")[0], plan.split("=")[1]))
                .toList();

        ScoreRanking ranking = ScoreRanking.of("rules", 3, THROUGH, scores);
        assertEquals(
                places,
                ranking.items().stream()
                        .map(place -> place.rank() + place.plan())
                        .collect(Collectors.joining(" ")));
        assertEquals(notRanked, String.join(" ", ranking.notRanked()));
        assertEquals("rules 3 " + THROUGH, ranking.rules() + " " + ranking.revision() + " " + ranking.through());
    }

    private static Score score(String plan, String score) {
        BigDecimal number = score.equals("-") ? null : new BigDecimal(score);
        return new Score(
                plan,
                1,
                "某市",
                PlanForce.of(PlanForce.PlanStatus.ISSUED),
                THROUGH,
                "rules",
                3L,
                "规则",
                number,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                null,
                null,
                false,
                List.of(),
                List.of());
    }
}
