package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.YEAR;
import static io.qingce.standards.period.RegionDays.day;
import static io.qingce.standards.period.RegionDays.headline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked cases G6 and G8: counts of days, dust, editions. */
class DayCountsTest {

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
        assertEquals(RULES_2012, counts.rules());
        assertEquals("HJ 663-2013 5", counts.clause().toString());
    }

    @Test
    void doesNotCountADayWithAGapUnlessItIsPolluted() {
        List<AirDay> days = List.of(
                day(YEAR.from(), Map.of(AirItem.PM25, "30")), day(YEAR.from().plusDays(1), Map.of(AirItem.PM25, "90")));
        DayCounts counts = PeriodStatistics.of(RULES_2012.withRuleSet(RuleSet.STRICT), YEAR, days)
                .days();
        assertEquals(1, counts.valid());
        assertEquals(0, counts.good());
    }

    /** S3: by the rules by which the network publishes, the rest decides about a day of 2012 and not about one of 2026. */
    @Test
    void countsADayWithAGapByTheRestAsItIsPublished() {
        List<AirDay> days = List.of(
                day(YEAR.from(), Map.of(AirItem.PM25, "30")), day(YEAR.from().plusDays(1), Map.of(AirItem.PM25, "90")));
        DayCounts counts = PeriodStatistics.of(RULES_2012.withRuleSet(RuleSet.PUBLISHED), YEAR, days)
                .days();
        assertEquals(2, counts.valid());
        assertEquals(1, counts.good());
        PeriodRules of2026 = PeriodRules.of(AirEdition.GB3095_2026_FINAL);
        assertEquals(1, PeriodStatistics.of(of2026, YEAR, days).days().valid());
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
    void countsADayByTheEditionOfTheAssessmentOrOfTheDay() {
        LocalDate before = LocalDate.of(2026, 2, 28);
        LocalDate after = LocalDate.of(2026, 3, 1);
        PeriodRules inForce = PeriodRules.inForce(LocalDate.of(2026, 12, 31));
        assertEquals(AirEdition.GB3095_2026_TRANSITION, inForce.edition());
        assertEquals(AqiRules.HJ633_2012.withDailyOzone(DailyOzone.EIGHT_HOURS_ONLY), inForce.aqiRules(before));
        assertEquals(AqiRules.HJ633_2026, inForce.aqiRules(after));
        assertEquals(
                AqiRules.HJ633_2012.withMissingItem(MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED),
                RULES_2012.withRuleSet(RuleSet.STRICT).aqiRules(after));
        assertEquals(
                AqiRules.HJ633_2026,
                PeriodRules.of(AirEdition.GB3095_2026_FINAL).aqiRules(before));
        assertEquals(
                DailyOzone.EIGHT_HOURS_ONLY,
                RULES_2012
                        .withRuleSet(RuleSet.STRICT.withDailyOzone(DailyOzone.EIGHT_HOURS_ONLY))
                        .aqiRules(after)
                        .dailyOzone());
        List<AirDay> days = List.of(day(before, "70", "40"), day(after, "70", "40"));
        DayCounts counts =
                PeriodStatistics.of(inForce, Period.ofYear(2026), days).days();
        assertEquals(1, counts.good());
        assertEquals(2, counts.valid());
    }
}
