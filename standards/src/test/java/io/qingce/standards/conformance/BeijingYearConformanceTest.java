package io.qingce.standards.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Beijing 2015 from the hours of its evaluation points, beside the figures its bureau published (PM₂.₅ 80.6, NO₂ 50, 186 good days). */
class BeijingYearConformanceTest {

    private static final PeriodRules RULES = PeriodRules.of(AirEdition.GB3095_2012);

    @Test
    void comesClosestToTheFiguresOfTheYearWithHalfOfTheStations() {
        PeriodStatistics year = year(RuleSet.PUBLISHED.withStationShare(StationShare.HALF));
        assertEquals("80.7", printed(year, AirItem.PM25, 1));
        assertEquals("50", printed(year, AirItem.NO2, 0));
    }

    @Test
    void isWithinHalfAMicrogramWithThreeQuartersOfTheStations() {
        PeriodStatistics year = year(RuleSet.PUBLISHED);
        assertEquals("81.1", printed(year, AirItem.PM25, 1));
        assertTrue(year.days().valid() > 0);
    }

    /** S1: on the day of the case the highest hour of the city is 186.8, not the 203 of its stations at different hours. */
    @Test
    void makesTheSeriesOfTheCityBeforeItsHighestHour() {
        LocalDate date = LocalDate.of(2016, 6, 16);
        CityDay city = BeijingStations.days(2016).stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
        AirDay day = city.under(StationShare.HALF);
        assertEquals(
                "186.8",
                day.ozoneMaximumHour().known().orElseThrow().exact().round(1).toPlainString());
        assertEquals(
                90,
                DailyAqi.of(RULES.withRuleSet(RuleSet.STRICT).aqiRules(date), day)
                        .value()
                        .known()
                        .orElseThrow());
    }

    private static PeriodStatistics year(RuleSet rules) {
        return PeriodStatistics.of(
                RULES.withRuleSet(rules),
                Period.ofYear(2015),
                BeijingStations.days(2015).stream()
                        .map(day -> day.under(rules.stationShare()))
                        .toList());
    }

    private static String printed(PeriodStatistics year, AirItem item, int decimals) {
        return year.headline(item).known().orElseThrow().exact().round(decimals).toPlainString();
    }
}
