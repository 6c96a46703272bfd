package io.qingce.report.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.region.Source;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same days under the rules that are asked for. */
class AirRuleSetsTest {

    private static final Period JANUARY = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));

    /** S6: every level has its days, and together they are the valid ones. */
    @Test
    void countDaysOfAllSixLevels() {
        List<String> levels = List.of("10", "60", "100", "140", "200", "400");
        AirFigures figures = SomeAir.figures(JANUARY, day -> levels.get(day.getDayOfMonth() % 6));

        DayFigures days = DayFigures.of(figures);

        assertEquals(
                List.of("优 5", "良 6", "轻度污染 5", "中度污染 5", "重度污染 5", "严重污染 5"),
                days.levels().stream()
                        .map(level -> level.levelZh() + " " + level.days())
                        .toList());
        assertEquals(new BigDecimal("19.4"), days.levels().get(1).ratio());
        assertEquals(
                days.validDays(),
                days.levels().stream().mapToInt(DayFigures.LevelDays::days).sum());
    }

    /** S4: two of four stations have the day; half would be enough, three quarters are not. */
    @Test
    void countTheDaysThatOnlyHalfOfTheStationsMakeValidBeside() {
        AirData data = SomeAir.data(JANUARY, day -> "30", Source.STATIONS);
        List<RegionDay> days = new ArrayList<>(data.days());
        CityDay full = days.get(0).city();
        CityDay half = new CityDay(full.date(), 4, full.means(), full.ozoneMaximumHours());
        days.set(0, SomeAir.regionDay(half, Source.STATIONS));

        assertEquals("30 1", validAndOnlyHalf(days, RuleSet.PUBLISHED));
        assertEquals("31 0", validAndOnlyHalf(days, RuleSet.PUBLISHED.withStationShare(StationShare.HALF)));
    }

    private static String validAndOnlyHalf(List<RegionDay> days, RuleSet ruleSet) {
        AirFigures figures = new AirData("某市", Series.BEST, JANUARY, days, List.of(), List.of(), Map.of())
                .under(EditionChoice.E2012, ruleSet);
        return DayFigures.of(figures).validDays() + " " + figures.daysOnlyHalfMakesValid();
    }

    /** S2, S3: the same days under each set, and with one switch opened. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "published, EIGHT_HOURS_ONLY, REST_DECIDES, 31 of 31",
        "strict, HOUR_AND_EIGHT_HOURS, NOT_AVAILABLE_UNLESS_POLLUTED, 29 of 30",
        "published, HOUR_AND_EIGHT_HOURS, REST_DECIDES, 30 of 31",
        "strict, EIGHT_HOURS_ONLY, NOT_AVAILABLE_UNLESS_POLLUTED, 30 of 30"
    })
    void countGoodDaysByTheRulesAskedFor(String set, DailyOzone ozone, MissingItem missing, String good) {
        AirData data = SomeAir.data(JANUARY, day -> "30", Source.STATIONS);
        List<RegionDay> days = new ArrayList<>(data.days());
        days.set(0, SomeAir.regionDay(withHighHour(days.get(0).city()), Source.STATIONS));
        days.set(1, SomeAir.regionDay(withoutSulphur(days.get(1).city()), Source.STATIONS));
        RuleSet ruleSet = RuleSet.of(set).orElseThrow().withDailyOzone(ozone).withMissingItem(missing);

        AirFigures figures = new AirData("某市", Series.BEST, JANUARY, days, List.of(), List.of(), Map.of())
                .under(EditionChoice.E2012, ruleSet);

        assertEquals(
                good,
                figures.statistics().days().good() + " of "
                        + figures.statistics().days().valid());
        assertEquals(ozone.name(), Basis.of(figures).rules().get("dailyOzone"));
        assertEquals(set, Basis.of(figures).ruleSet().code());
    }

    private static CityDay withHighHour(CityDay day) {
        Outcome<DailyValue> hour = Outcome.of(DailyValue.of(Exact.of(210), 24, 20));
        return new CityDay(
                day.date(), day.registered(), day.means(), Map.of(StationShare.THREE_QUARTERS_OR_HALF, hour));
    }

    private static CityDay withoutSulphur(CityDay day) {
        Map<AirItem, Outcome<DailyValue>> means = new EnumMap<>(day.means());
        means.remove(AirItem.SO2);
        return new CityDay(day.date(), day.registered(), means, Map.of());
    }

    /** Months by themselves: January is polluted by fine particles, half of February is no whole month. */
    @Test
    void nameThePollutedMonths() {
        Period period = new Period(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 2, 15));
        AirFigures figures = SomeAir.figures(period, day -> day.getMonthValue() == 1 ? "80" : "30");

        List<MonthFigures> months = MonthFigures.of(figures);

        assertEquals(
                List.of("2022-12 false [] 31 {}", "2023-01 true [PM2.5] 0 {PM2.5=31}"),
                months.stream()
                        .map(month -> month.month() + " " + month.polluted() + " " + month.exceedingItems() + " "
                                + month.good() + " " + month.primaryPollutants())
                        .toList());
        assertTrue(months.get(1).valid());
        assertEquals(new BigDecimal("80"), months.get(1).concentrations().get("PM2.5"));
    }

    @Test
    void sayWhichSwitchWasOpened() {
        AirFigures figures = SomeAir.data(JANUARY, day -> "30", Source.STATIONS)
                .under(EditionChoice.E2012, RuleSet.PUBLISHED.withStationShare(StationShare.HALF));

        List<RuleSetUsed.Switch> switches = Basis.of(figures).ruleSet().switches();

        assertEquals(
                List.of("stationShare"),
                switches.stream()
                        .filter(RuleSetUsed.Switch::opened)
                        .map(RuleSetUsed.Switch::name)
                        .toList());
        assertTrue(switches.stream()
                .allMatch(each -> each.text().length() > 4 || each.text().equals("实况")));
    }
}
