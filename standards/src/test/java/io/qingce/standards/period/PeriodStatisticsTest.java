package io.qingce.standards.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationDay;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases C7 to C10, E, G6 and G8: days of a region to the figures of a period. */
class PeriodStatisticsTest {

    private static final PeriodRules RULES_2012 = PeriodRules.of(AirEdition.GB3095_2012);

    private static AirDay day(LocalDate date, Map<AirItem, String> values) {
        Map<AirItem, Outcome<DailyValue>> daily = new EnumMap<>(AirItem.class);
        values.forEach((item, value) -> daily.put(item, Outcome.of(DailyValue.of(Exact.parse(value), 3, 2))));
        return AirDay.of(date, daily);
    }

    /** A clean day, only the particles given. */
    private static AirDay day(LocalDate date, String pm25, String pm10) {
        return day(
                date,
                Map.of(
                        AirItem.SO2, "10",
                        AirItem.NO2, "20",
                        AirItem.PM10, pm10,
                        AirItem.PM25, pm25,
                        AirItem.CO, "0.5",
                        AirItem.O3, "80"));
    }

    private static List<AirDay> series(AirItem item, LocalDate first, String... values) {
        List<AirDay> days = new ArrayList<>();
        for (String value : values) {
            days.add(day(first.plusDays(days.size()), Map.of(item, value)));
        }
        return days;
    }

    private static List<AirDay> constant(AirItem item, Period period, String value) {
        String[] values = new String[period.days()];
        Arrays.fill(values, value);
        return series(item, period.from(), values);
    }

    private static PeriodValue headline(PeriodStatistics statistics, AirItem item) {
        return statistics.headline(item).known().orElseThrow();
    }

    @Test
    void refusesADayTwice() {
        List<AirDay> twice = Collections.nCopies(2, day(LocalDate.of(2025, 1, 1), "10", "10"));
        Period period = Period.ofYear(2025);
        assertThrows(IllegalArgumentException.class, () -> PeriodStatistics.of(RULES_2012, period, twice));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
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

    @ParameterizedTest(name = "{0}: {1} without {2} days from {3}")
    @CsvSource({
        "C7 324 days, 2025, 41, 2025-01-01 4, true, ",
        "C8 323 days, 2025, 42, 2025-01-01 4, false, TOO_FEW_DAYS",
        "C9 April 26, 2025, 4, 2025-04-01 4, false, TOO_FEW_DAYS_IN_MONTH",
        "April 27, 2025, 3, 2025-04-01 4, true, ",
        "C10 February 25 of 28, 2025, 3, 2025-02-01 3, true, ",
        "C10 February 24 of 28, 2025, 4, 2025-02-01 4, false, TOO_FEW_DAYS_IN_MONTH",
        "C10 February 25 of 29, 2024, 4, 2024-02-01 4, true, ",
        "C10 February 24 of 29, 2024, 5, 2024-02-01 5, false, TOO_FEW_DAYS_IN_MONTH"
    })
    void needsDaysInTheYearAndInEachMonth(
            String origin, int year, int missing, String from, boolean isValid, Reason shortfall) {
        List<AirDay> days = constant(AirItem.PM25, Period.ofYear(year), "30");
        LocalDate first = LocalDate.parse(from.split(" ")[0]);
        int perMonth = Integer.parseInt(from.split(" ")[1]);
        for (int i = 0; i < missing; i++) {
            LocalDate out = first.plusMonths(i / perMonth).plusDays(i % perMonth);
            LocalDate kept = missing > 6 ? spread(year, i) : out;
            days.removeIf(d -> d.date().equals(kept));
        }
        PeriodValue value = headline(PeriodStatistics.of(RULES_2012, Period.ofYear(year), days), AirItem.PM25);
        assertEquals(isValid, value.isValid());
        assertEquals(Optional.ofNullable(shortfall), value.validity().shortfall());
        assertEquals(324, value.validity().needed());
        assertEquals(days.size(), value.validity().valid());
    }

    /** Missing days spread so that every month keeps at least 27, February 25: four in the long months, three else. */
    private static LocalDate spread(int year, int index) {
        int[] room = {4, 3, 4, 3, 4, 3, 4, 4, 3, 4, 3, 4};
        int rest = index;
        for (int month = 0; month < room.length; month++) {
            if (rest < room[month]) {
                return LocalDate.of(year, month + 1, 1 + rest);
            }
            rest -= room[month];
        }
        return LocalDate.of(year, 1, 28);
    }

    @Test
    void namesTheMonthThatIsShort() {
        List<AirDay> days = constant(AirItem.PM25, Period.ofYear(2025), "30");
        days.removeIf(d -> d.date().getMonthValue() == 4 && d.date().getDayOfMonth() <= 4);
        Validity validity =
                PeriodStatistics.of(RULES_2012, Period.ofYear(2025), days).validity(AirItem.PM25);
        assertEquals(List.of(YearMonth.of(2025, 4)), validity.shortMonths());
    }

    @ParameterizedTest(name = "{0} of {1} to {2} needs {3}")
    @CsvSource({
        "PM25, 2025-01-01, 2025-12-31, 324", "PM25, 2025-01-01, 2025-01-31, 27", "PM25, 2025-02-01, 2025-02-28, 25",
        "PM25, 2025-01-01, 2025-03-31, 79", "PM25, 2025-01-15, 2025-03-31, 52", "PM25, 2025-01-15, 2025-01-20, 1",
        "PM25, 2025-01-01, 2025-12-30, 295", "TSP, 2025-01-01, 2025-12-31, 60", "PB, 2025-04-01, 2025-06-30, 15",
        "BAP, 2025-04-01, 2025-04-30, 5", "PB, 2025-04-01, 2025-07-31, 20"
    })
    void knowsHowManyDaysAPeriodNeeds(AirItem item, LocalDate from, LocalDate to, int needed) {
        assertEquals(
                needed, Validity.of(new Period(from, to), item, 0, month -> 0).needed());
    }

    @Test
    void recognisesCalendarPeriods() {
        assertTrue(Period.ofYear(2024).isYear());
        assertTrue(Period.ofQuarter(2025, 4).isQuarter());
        assertEquals(LocalDate.of(2025, 10, 1), Period.ofQuarter(2025, 4).from());
        assertFalse(Period.ofMonth(YearMonth.of(2025, 1)).isQuarter());
        assertFalse(Period.ofMonth(YearMonth.of(2025, 1)).isYear());
        assertEquals(366, Period.ofYear(2024).days());
        assertFalse(Period.ofYear(2024).contains(LocalDate.of(2025, 1, 1)));
        assertFalse(Period.ofYear(2024).contains(LocalDate.of(2023, 12, 31)));
    }

    @Test
    void averagesRoundedDaysByDefaultAndRawOnesIfAsked() {
        Period january = Period.ofMonth(YearMonth.of(2025, 1));
        List<AirDay> days = constant(AirItem.PM25, january, "30.4");
        assertEquals(
                Exact.of(30),
                headline(PeriodStatistics.of(RULES_2012, january, days), AirItem.PM25)
                        .exact());
        PeriodStatistics raw = PeriodStatistics.of(RULES_2012.withDailyInput(DailyInput.RAW), january, days);
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
        PeriodStatistics raw =
                PeriodStatistics.of(RULES_2012.withDailyInput(DailyInput.RAW), Period.ofYear(2025), days);
        assertEquals(sum.dividedBy(Exact.of(8760)), headline(raw, AirItem.PM25).exact());
    }

    private static final Period YEAR = Period.ofYear(2025);

    private static ItemAttainment attainment(AirEdition edition, AirItem item, String value) {
        PeriodRules rules = PeriodRules.of(edition).withDailyInput(DailyInput.RAW);
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

    /** G6: AQI 200, 201, 300, 301, 150. */
    @Test
    void countsHeavyDays() {
        List<AirDay> days = new ArrayList<>();
        for (String pm25 : List.of("150", "151", "250", "251", "115")) {
            days.add(day(YEAR.from().plusDays(days.size()), pm25, "10"));
        }
        DayCounts counts = PeriodStatistics.of(RULES_2012, YEAR, days).days();
        assertEquals(3, counts.heavy());
        assertEquals(1, counts.severe());
        assertEquals(5, counts.exceeding());
        assertEquals(2, counts.of(AqiLevel.HEAVILY_POLLUTED));
        assertEquals(
                new BigDecimal("60.0"),
                counts.heavyRatio().known().orElseThrow().rounded());
        assertEquals(
                new BigDecimal("20.0"),
                counts.severeRatio().known().orElseThrow().rounded());
        assertEquals(
                new BigDecimal("0.0"), counts.goodRatio().known().orElseThrow().rounded());
        assertEquals(
                new BigDecimal("0.0"),
                counts.excellentRatio().known().orElseThrow().rounded());
        assertEquals(
                new BigDecimal("100.0"),
                counts.exceedingShare(AirItem.PM25).known().orElseThrow().rounded());
        assertEquals(365, counts.calendarDays());
    }

    @Test
    void doesNotCountADayWithAGapUnlessItIsPolluted() {
        List<AirDay> days = List.of(
                day(YEAR.from(), Map.of(AirItem.PM25, "30")), day(YEAR.from().plusDays(1), Map.of(AirItem.PM25, "90")));
        DayCounts counts = PeriodStatistics.of(RULES_2012, YEAR, days).days();
        assertEquals(1, counts.valid());
        assertEquals(0, counts.good());
    }

    /** G8: 365 valid days, 300 good, 20 of the exceeding ones by dust. */
    @Test
    void treatsDustDaysByTheModeChosen() {
        List<AirDay> days = new ArrayList<>();
        Set<LocalDate> dust = new HashSet<>();
        for (int i = 0; i < 365; i++) {
            LocalDate date = YEAR.from().plusDays(i);
            days.add(day(date, "20", i < 300 ? "50" : "200"));
            if (i >= 299 && i < 320) {
                dust.add(date);
            }
        }
        assertEquals("82.2", goodRatio(days, dust, DustDays.KEEP));
        assertEquals("87.0", goodRatio(days, dust, DustDays.DROP_DAYS));
        assertEquals("87.7", goodRatio(days, dust, DustDays.RECOMPUTE));
    }

    private static String goodRatio(List<AirDay> days, Set<LocalDate> dust, DustDays mode) {
        DustTreatment treatment = new DustTreatment(dust, DustConcentrations.KEEP, mode);
        return PeriodStatistics.of(RULES_2012, YEAR, days, treatment)
                .days()
                .goodRatio()
                .known()
                .orElseThrow()
                .rounded()
                .toPlainString();
    }

    @Test
    void dropsTheParticlesOfDustDaysOnly() {
        List<AirDay> days =
                List.of(day(YEAR.from(), "20", "60"), day(YEAR.from().plusDays(1), "100", "400"));
        DustTreatment treatment =
                new DustTreatment(Set.of(YEAR.from().plusDays(1)), DustConcentrations.DROP_PARTICLES, DustDays.KEEP);
        PeriodStatistics statistics = PeriodStatistics.of(RULES_2012, YEAR, days, treatment);
        assertEquals(Exact.of(60), headline(statistics, AirItem.PM10).exact());
        assertEquals(1, statistics.validity(AirItem.PM25).valid());
        assertEquals(2, statistics.validity(AirItem.SO2).valid());
        assertEquals(
                1,
                statistics.days().heavy()
                        + statistics.days().exceeding()
                        - statistics.days().severe()
                        - 1);
    }

    @Test
    void suspectsDustByTheRiseOfParticles() {
        List<Optional<Exact>> hours = new ArrayList<>();
        for (String value : "60 60 60 60 60 60 140 151 500 300 67 66 60".split(" ")) {
            hours.add(Optional.of(Exact.parse(value)));
        }
        DustEpisode episode = DustEpisode.in(hours).get(0);
        assertEquals(7, episode.first());
        assertEquals(9, episode.last());
        assertEquals(Exact.ratio(440, 6), episode.before());
        hours.set(3, Optional.empty());
        assertEquals(List.of(), DustEpisode.in(hours.subList(0, 9)));
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
    void countsADayByTheEditionOfTheAssessmentOrOfTheDay() {
        LocalDate before = LocalDate.of(2026, 2, 28);
        LocalDate after = LocalDate.of(2026, 3, 1);
        PeriodRules inForce = PeriodRules.inForce(LocalDate.of(2026, 12, 31));
        assertEquals(AirEdition.GB3095_2026_TRANSITION, inForce.edition());
        assertEquals(AqiRules.HJ633_2012, inForce.aqiRules(before));
        assertEquals(AqiRules.HJ633_2026, inForce.aqiRules(after));
        assertEquals(AqiRules.HJ633_2012, RULES_2012.aqiRules(after));
        assertEquals(
                AqiRules.HJ633_2026,
                PeriodRules.of(AirEdition.GB3095_2026_FINAL).aqiRules(before));
        assertEquals(
                DailyOzone.EIGHT_HOURS_ONLY,
                RULES_2012
                        .withDailyOzone(DailyOzone.EIGHT_HOURS_ONLY)
                        .aqiRules(after)
                        .dailyOzone());
        List<AirDay> days = List.of(day(before, "70", "40"), day(after, "70", "40"));
        DayCounts counts =
                PeriodStatistics.of(inForce, Period.ofYear(2026), days).days();
        assertEquals(1, counts.good());
        assertEquals(2, counts.valid());
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
