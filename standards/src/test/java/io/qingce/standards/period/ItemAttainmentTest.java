package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.YEAR;
import static io.qingce.standards.period.RegionDays.constant;
import static io.qingce.standards.period.RegionDays.day;
import static io.qingce.standards.period.RegionDays.series;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases E: attainment of items and cities. */
class ItemAttainmentTest {

    private static ItemAttainment attainment(AirEdition edition, AirItem item, String value) {
        PeriodRules rules = PeriodRules.of(edition).withRuleSet(RuleSet.PUBLISHED.withDailyInput(DailyInput.RAW));
        return PeriodStatistics.of(rules, YEAR, constant(item, YEAR, value))
                .attainment(item)
                .known()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} {2} at {3}")
    @CsvSource({
        "E1, PM25, 35.4, GB3095_2012, YES",
        "E2, PM25, 35.5, GB3095_2012, NO",
        "E4, PM25, 30.5, GB3095_2026_TRANSITION, YES",
        "E4, PM25, 30.51, GB3095_2026_TRANSITION, NO",
        "E5, O3, 160.5, GB3095_2012, YES",
        "E5, O3, 161, GB3095_2012, NO",
        "E6, CO, 4.05, GB3095_2012, YES",
        "E6, CO, 4.06, GB3095_2012, NO",
        "E7, PM25, 28, GB3095_2012, YES",
        "E7, PM25, 28, GB3095_2026_TRANSITION, YES",
        "E7, PM25, 28, GB3095_2026_FINAL, NO"
    })
    void judgesTheRoundedFigure(String origin, AirItem item, String value, AirEdition edition, Attained attained) {
        assertEquals(attained, attainment(edition, item, value).attained());
    }

    @Test
    void failsByThePercentileAloneE3() {
        List<AirDay> days = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            days.add(day(YEAR.from().plusDays(i), Map.of(AirItem.PM25, i < 325 ? "29" : "76")));
        }
        PeriodStatistics statistics = PeriodStatistics.of(RULES_2012, YEAR, days);
        ItemAttainment item = statistics.attainment(AirItem.PM25).known().orElseThrow();
        assertEquals(Attained.YES, item.parts().get(0).attained());
        assertEquals(Attained.NO, item.parts().get(1).attained());
        assertEquals(Attained.NO, item.attained());
        assertEquals(Optional.of(new BigDecimal("0.01")), item.parts().get(1).exceedance());
        assertEquals(Optional.empty(), item.parts().get(0).exceedance());
        assertEquals("HJ 663-2013 表 1", item.clause().toString());
        PeriodStatistics means = PeriodStatistics.of(RULES_2012.withJudged(Judged.HEADLINE_ONLY), YEAR, days);
        assertEquals(
                Attained.YES,
                means.attainment(AirItem.PM25).known().orElseThrow().attained());
    }

    @Test
    void doesNotJudgeAFigureThatIsNotValid() {
        List<AirDay> days = constant(AirItem.PM25, Period.ofMonth(YearMonth.of(2025, 1)), "30");
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_DAYS, 31, 324),
                PeriodStatistics.of(RULES_2012, YEAR, days).attainment(AirItem.PM25));
    }

    @Test
    void judgesTheOtherItemsByTheirMean() {
        assertEquals(
                Attained.YES,
                attainment(AirEdition.GB3095_2012, AirItem.BAP, "0.001").attained());
        assertEquals(
                Attained.YES,
                attainment(AirEdition.GB3095_2012, AirItem.PB, "0.505").attained());
        assertEquals(
                Attained.NO,
                attainment(AirEdition.GB3095_2012, AirItem.TSP, "201").attained());
    }

    @Test
    void attainsAsACityOnlyWithAllSix() {
        List<AirDay> clean = new ArrayList<>();
        List<AirDay> dusty = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            clean.add(day(YEAR.from().plusDays(i), "20", "40"));
            dusty.add(day(YEAR.from().plusDays(i), "20", "90"));
        }
        assertEquals(
                Outcome.of(Attained.YES),
                PeriodStatistics.of(RULES_2012, YEAR, clean).comprehensiveAttainment());
        assertEquals(
                Outcome.of(Attained.NO),
                PeriodStatistics.of(RULES_2012, YEAR, dusty).comprehensiveAttainment());
        assertEquals("不达标", Attained.NO.chinese());
    }

    @Test
    void countsDaysUnderTheDailyLimit() {
        List<AirDay> days = series(AirItem.PM25, YEAR.from(), "75", "75.5", "76", "20");
        ItemCompliance compliance = PeriodStatistics.of(RULES_2012, YEAR, days)
                .compliance(AirItem.PM25)
                .known()
                .orElseThrow();
        assertEquals(new BigDecimal("50.0"), compliance.share().rounded());
        assertEquals(new BigDecimal("76"), compliance.highest());
        assertEquals(
                Outcome.insufficient(Reason.NO_LIMIT, 0, 1),
                PeriodStatistics.of(RULES_2012, YEAR, days).compliance(AirItem.PB));
    }
}
