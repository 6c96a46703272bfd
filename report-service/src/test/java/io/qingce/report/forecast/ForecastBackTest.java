package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.result.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How far the forecast was off in real years: the daily values of five cities from 2014 on, each later year forecast from the last
 * day of every month by the years before it. Run by {@code mvn -pl report-service test -Dtest=ForecastBackTest
 * -Dconformance.data=DIR}; skipped without the folder. The table is also written to {@code target/forecast-back-test.txt}.
 */
class ForecastBackTest {

    private static final List<AirItem> COLUMNS =
            List.of(AirItem.PM25, AirItem.PM10, AirItem.SO2, AirItem.CO, AirItem.NO2, AirItem.O3);
    private static final int FIRST_COLUMN = 5;

    private static final Map<String, Function<PeriodStatistics, Optional<Exact>>> FIGURES = new TreeMap<>(Map.of(
            "PM2.5 mean, ug/m3", s -> s.headline(AirItem.PM25).known().map(PeriodValue::exact),
            "O3 90th percentile, ug/m3", s -> s.headline(AirItem.O3).known().map(PeriodValue::exact),
            "good days, per cent", s -> s.days().goodRatio().known().map(Percentage::exact)));

    /** PastYears of one figure made at the end of one month. */
    private static final class Errors {
        private int count;
        private double absolute;
        private double signed;
        private double soFar;

        void add(double forecast, double actual, double figureSoFar) {
            count++;
            absolute += Math.abs(forecast - actual);
            signed += forecast - actual;
            soFar += Math.abs(figureSoFar - actual);
        }

        String line(String figure, int month) {
            return String.format(
                    Locale.ROOT,
                    "%-28s after month %2d: %2d forecasts, mean absolute error %6.2f, mean error %6.2f, the figure so"
                            + " far is off by %6.2f",
                    figure,
                    month,
                    count,
                    absolute / count,
                    signed / count,
                    soFar / count);
        }
    }

    @Test
    void comesCloserToTheYearThanTheFigureSoFar(TestReporter reporter) throws IOException {
        String folder = System.getProperty("conformance.data");
        Assumptions.assumeTrue(folder != null, "no folder with real readings was given (-Dconformance.data=DIR)");
        Map<String, List<AirDay>> cities = read(Path.of(folder, "air_city_daily_2014_2016.csv.gz"));
        List<String> table = new ArrayList<>();
        double error = 0;
        double without = 0;
        for (Map.Entry<String, Function<PeriodStatistics, Optional<Exact>>> figure : FIGURES.entrySet()) {
            for (int month = 1; month < 12; month++) {
                Errors errors = new Errors();
                int through = month;
                cities.values().forEach(days -> add(errors, days, through, figure.getValue()));
                table.add(errors.line(figure.getKey(), month));
                error += errors.absolute;
                without += errors.soFar;
            }
        }
        Files.write(Path.of("target", "forecast-back-test.txt"), table);
        reporter.publishEntry("forecast back-test", String.join("\n", table));
        assertTrue(error < without, error + " against " + without);
    }

    private static void add(
            Errors errors, List<AirDay> days, int month, Function<PeriodStatistics, Optional<Exact>> figure) {
        for (int year = 2015; year <= 2016; year++) {
            Period period = Period.ofYear(year);
            LocalDate through = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
            Optional<Exact> actual = figure.apply(statistics(period, days));
            Optional<Exact> soFar = figure.apply(statistics(new Period(period.from(), through), days));
            Forecast forecast = forecast(days, period, through, figure);
            forecast.middle()
                    .ifPresent(middle -> actual.ifPresent(real ->
                            soFar.ifPresent(now -> errors.add(middle.toDouble(), real.toDouble(), now.toDouble()))));
        }
    }

    private static Forecast forecast(
            List<AirDay> days, Period period, LocalDate through, Function<PeriodStatistics, Optional<Exact>> figure) {
        List<AirDay> soFar = days.stream()
                .filter(day -> period.contains(day.date()) && !day.date().isAfter(through))
                .toList();
        List<Forecast.Course> courses = new ArrayList<>();
        for (int back = 1; back <= 2; back++) {
            int year = period.from().getYear() - back;
            List<AirDay> past =
                    days.stream().filter(day -> day.date().getYear() == year).toList();
            SameDays.course(soFar, period, through, past, back)
                    .flatMap(course -> figure.apply(statistics(period, course)))
                    .ifPresent(exact -> courses.add(new Forecast.Course(year, exact, false)));
        }
        return new Forecast(courses, false);
    }

    private static PeriodStatistics statistics(Period period, List<AirDay> days) {
        return PeriodStatistics.of(PeriodRules.inForce(period.to()), period, days);
    }

    private static Map<String, List<AirDay>> read(Path file) throws IOException {
        Map<String, List<AirDay>> cities = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                cities.computeIfAbsent(cells[0], city -> new ArrayList<>()).add(day(cells));
            }
        }
        return cities;
    }

    private static AirDay day(String[] cells) {
        Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells[FIRST_COLUMN + i];
            if (!cell.isBlank() && !cell.equals("0") && !cell.equals("0.0")) {
                values.put(COLUMNS.get(i), Outcome.of(DailyValue.of(Exact.parse(cell), 24, 20)));
            }
        }
        return AirDay.of(LocalDate.parse(cells[1]), values);
    }
}
