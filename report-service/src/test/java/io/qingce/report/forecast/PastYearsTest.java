package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.figure.Assessment;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.plan.Span;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PastYearsTest {

    private static final Assessment RUNNING = new Assessment(Span.year(2023), LocalDate.of(2023, 7, 2));
    private static final Exact LIMIT = Exact.of(40);

    @Test
    void readsNothingWithoutPastYears() {
        PastYears none = new PastYears(
                days -> {
                    throw new AssertionError("asked for " + days);
                },
                0);

        assertEquals(Forecast.NONE, none.forecast(AirIndicator.PM25_ANNUAL_MEAN, RUNNING, figure -> true));
    }

    @Test
    void leavesAYearOutThatHasTooFewReadings() {
        Forecast forecast = forecast(
                3,
                days -> SomeAir.figures(
                        days, day -> day.getYear() == 2021 && day.getMonthValue() > 7 ? null : value(day)));

        assertEquals(List.of(2022, 2020), years(forecast));
    }

    @Test
    void goesOnWithTheSameDaysOfEachPastYear() {
        List<Period> asked = new ArrayList<>();
        Forecast forecast = forecast(2, days -> {
            asked.add(days);
            return SomeAir.figures(days, PastYearsTest::value);
        });

        // 183 days of 30 so far; 182 days of 60 in 2022 and of 40 in 2021 to come
        assertEquals(List.of(2022, 2021), years(forecast));
        assertEquals(
                Exact.of(183 * 30 + 182 * 60).dividedBy(Exact.of(365)),
                forecast.courses().get(0).figure());
        assertEquals(
                List.of(false, true),
                forecast.courses().stream().map(Forecast.Course::met).toList());
        assertEquals(
                List.of(
                        new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 2)),
                        Period.ofYear(2022),
                        Period.ofYear(2021)),
                asked);
    }

    private static String value(LocalDate day) {
        return switch (day.getYear()) {
            case 2023 -> "30";
            case 2022 -> "60";
            default -> "40";
        };
    }

    private static Forecast forecast(int years, Function<Period, AirFigures> air) {
        return new PastYears(air, years)
                .forecast(AirIndicator.PM25_ANNUAL_MEAN, RUNNING, figure -> figure.compareTo(LIMIT) <= 0);
    }

    private static List<Integer> years(Forecast forecast) {
        return forecast.courses().stream().map(Forecast.Course::year).toList();
    }
}
