package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.YEAR;
import static io.qingce.standards.period.RegionDays.constant;
import static io.qingce.standards.period.RegionDays.day;
import static io.qingce.standards.period.RegionDays.headline;
import static io.qingce.standards.period.RegionDays.series;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a region to the figures of a period. */
class PeriodStatisticsTest {

    @Test
    void refusesADayTwice() {
        List<AirDay> twice = Collections.nCopies(2, day(LocalDate.of(2025, 1, 1), "10", "10"));
        Period period = Period.ofYear(2025);
        assertThrows(IllegalArgumentException.class, () -> PeriodStatistics.of(RULES_2012, period, twice));
    }

    @Test
    void hasNoFigureWithoutADay() {
        PeriodStatistics empty = PeriodStatistics.of(RULES_2012, Period.ofYear(2025), List.of());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 324), empty.headline(AirItem.PM25));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), empty.days().goodRatio());
        assertEquals(Outcome.insufficient(Reason.ITEM_MISSING, 0, 6), empty.compositeIndex());
        assertEquals(Outcome.insufficient(Reason.ITEM_MISSING, 0, 6), empty.comprehensiveAttainment());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 324), empty.attainment(AirItem.PM25));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), empty.compliance(AirItem.PM25));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), empty.days().exceedingShare(AirItem.PM25));
    }

    @Test
    void averagesRoundedDaysByDefaultAndRawOnesIfAsked() {
        Period january = Period.ofMonth(YearMonth.of(2025, 1));
        List<AirDay> days = constant(AirItem.PM25, january, "30.4");
        assertEquals(
                Exact.of(30),
                headline(PeriodStatistics.of(RULES_2012, january, days), AirItem.PM25)
                        .exact());
        PeriodStatistics raw = PeriodStatistics.of(
                RULES_2012.withRuleSet(RuleSet.PUBLISHED.withDailyInput(DailyInput.RAW)), january, days);
        assertEquals(Exact.parse("30.4"), headline(raw, AirItem.PM25).exact());
        assertEquals(
                Exact.parse("30.4"),
                raw.value(AirItem.PM25, Statistic.PERCENTILE_95)
                        .known()
                        .orElseThrow()
                        .exact());
    }

    @Test
    void leavesDaysOutsideThePeriodOut() {
        List<AirDay> days = series(AirItem.PM25, LocalDate.of(2025, 1, 30), "10", "20", "900");
        PeriodValue value =
                headline(PeriodStatistics.of(RULES_2012, Period.ofMonth(YearMonth.of(2025, 1)), days), AirItem.PM25);
        assertEquals(Exact.of(15), value.exact());
        assertEquals(2, value.validity().valid());
        assertEquals(Optional.of(Reason.TOO_FEW_DAYS), value.validity().shortfall());
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheDays() {
        Random random = new Random(5);
        List<AirDay> days = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            days.add(day(
                    LocalDate.of(2025, 1, 1).plusDays(i),
                    Integer.toString(random.nextInt(200)),
                    Integer.toString(random.nextInt(300))));
        }
        PeriodStatistics sorted = PeriodStatistics.of(RULES_2012, Period.ofYear(2025), days);
        Collections.shuffle(days, random);
        PeriodStatistics shuffled = PeriodStatistics.of(RULES_2012, Period.ofYear(2025), days);
        for (AirItem item : AirItem.BASIC) {
            for (Statistic statistic : Statistic.values()) {
                assertEquals(sorted.value(item, statistic), shuffled.value(item, statistic));
            }
        }
        assertEquals(sorted.days().toString(), shuffled.days().toString());
        assertEquals(sorted.compositeIndex(), shuffled.compositeIndex());
    }

    /** Hours into days into the year, or all hours at once: with complete days it is the same mean. */
    @Test
    void givesTheSameInOnePassAndInSteps() {
        Random random = new Random(6);
        List<AirDay> days = new ArrayList<>();
        Exact sum = Exact.ZERO;
        for (int i = 0; i < 365; i++) {
            List<BigDecimal> hours = new ArrayList<>();
            for (int hour = 0; hour < 24; hour++) {
                hours.add(BigDecimal.valueOf(random.nextInt(2_000), 1));
                sum = sum.plus(Exact.of(hours.get(hour)));
            }
            LocalDate date = LocalDate.of(2025, 1, 1).plusDays(i);
            days.add(StationDay.of(date, AirEdition.GB3095_2012, HourlyValues.of(Map.of(AirItem.PM25, hours))));
        }
        PeriodStatistics raw = PeriodStatistics.of(
                RULES_2012.withRuleSet(RuleSet.PUBLISHED.withDailyInput(DailyInput.RAW)), Period.ofYear(2025), days);
        assertEquals(sum.dividedBy(Exact.of(8760)), headline(raw, AirItem.PM25).exact());
    }

    @Test
    void compositesTheHeadlineFigures() {
        List<AirDay> days = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            days.add(day(YEAR.from().plusDays(i), "35", "70"));
        }
        PeriodStatistics statistics =
                PeriodStatistics.of(RULES_2012.withDecimals(StatisticDecimals.ONE_MORE), YEAR, days);
        assertEquals(
                new BigDecimal("3.29"),
                statistics.compositeIndex().known().orElseThrow().value());
        assertEquals(new BigDecimal("35.0"), headline(statistics, AirItem.PM25).rounded());
        assertEquals(new BigDecimal("35"), headline(statistics, AirItem.PM25).forAttainment());
        assertEquals(new BigDecimal("0.50"), headline(statistics, AirItem.CO).rounded());
        assertEquals(YEAR, statistics.period());
        assertEquals(AirEdition.GB3095_2012, statistics.rules().edition());
        assertEquals(
                "HJ 663-2013 附录 A", headline(statistics, AirItem.CO).clause().toString());
        assertEquals(
                "HJ 663-2013 5", headline(statistics, AirItem.PM25).clause().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "AS_DAILY, PM25, 0",
        "AS_DAILY, CO, 1",
        "PM25_ONE_DECIMAL, PM25, 1",
        "PM25_ONE_DECIMAL, PM10, 0",
        "ONE_MORE, CO, 2"
    })
    void printsWithTheDecimalsChosen(StatisticDecimals decimals, AirItem item, int expected) {
        assertEquals(expected, decimals.of(item));
    }

    @Test
    void ratesTwelveMonthsAndTheirStatistics() {
        assertEquals(List.of(Statistic.MEAN, Statistic.PERCENTILE_98), Statistic.judged(AirItem.SO2));
        assertEquals(List.of(Statistic.MEAN, Statistic.PERCENTILE_95), Statistic.judged(AirItem.PM10));
        assertEquals(Statistic.PERCENTILE_95, Statistic.headline(AirItem.CO));
        assertEquals(Statistic.PERCENTILE_90, Statistic.headline(AirItem.O3));
        assertEquals("第90百分位数", Statistic.PERCENTILE_90.chinese());
        assertEquals(Optional.empty(), ItemAttainment.limit(AirEdition.GB3095_2012, AirItem.CO, Statistic.MEAN));
    }
}
