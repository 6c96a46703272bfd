package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 3095 table 2: lead in a quarter, 1 µg/m³ from 15 days, 5 in each month. */
class LeadQuarterTest {

    private static final Period QUARTER = Period.ofQuarter(2025, 1);

    private static List<AirDay> days(AirItem item, String value, int... inMonth) {
        List<AirDay> days = new ArrayList<>();
        for (int month = 0; month < inMonth.length; month++) {
            for (int i = 0; i < inMonth[month]; i++) {
                days.add(day(QUARTER.from().plusMonths(month).plusDays(i), Map.of(item, value)));
            }
        }
        return days;
    }

    private static Outcome<ItemAttainment> attainment(AirItem item, List<AirDay> days) {
        return PeriodStatistics.of(
                        RULES_2012.withRuleSet(RuleSet.PUBLISHED.withDailyInput(DailyInput.RAW)), QUARTER, days)
                .attainment(item);
    }

    @Test
    void doesNotJudgeAQuarterOfTooFewDays() {
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_DAYS, 14, 15),
                attainment(AirItem.PB, days(AirItem.PB, "0.2", 5, 5, 4)));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_DAYS_IN_MONTH, 15, 15),
                attainment(AirItem.PB, days(AirItem.PB, "0.2", 6, 5, 4)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"0.6, YES", "1, YES", "1.005, YES", "1.006, NO", "1.01, NO"})
    void judgesTheQuarterlyMeanByItsOwnLimit(String value, Attained attained) {
        ItemAttainment lead =
                attainment(AirItem.PB, days(AirItem.PB, value, 5, 5, 5)).known().orElseThrow();
        assertEquals(attained, lead.attained());
        assertEquals(new BigDecimal("1"), lead.parts().get(0).limit());
        assertEquals("GB 3095-2012 表 2", lead.clause().toString());
    }

    @Test
    void keepsTheAnnualLimitWhereNoQuarterlyOneIsPrinted() {
        ItemAttainment particles = attainment(AirItem.PM25, days(AirItem.PM25, "20", 31, 28, 31))
                .known()
                .orElseThrow();
        assertEquals(new BigDecimal("35"), particles.parts().get(0).limit());
        assertEquals("HJ 663-2013 表 1", particles.clause().toString());
        assertEquals(
                Optional.of(new BigDecimal("0.5")),
                ItemAttainment.limit(AirEdition.GB3095_2012, AirItem.PB, Statistic.MEAN, Period.ofYear(2025)));
    }
}
