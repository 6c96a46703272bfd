package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfitAndLossTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2023, 12, 31);

    @Test
    void drawsNothingWithoutDays() {
        assertEquals(List.of(), ProfitAndLoss.ofMean(BigDecimal.TEN, Map.of(), Map.of()));
        assertEquals(List.of(), ProfitAndLoss.ofDays(300, true, Map.of(), Map.of(), NEW_YEAR, NEW_YEARS_EVE));
    }

    @Test
    void addsUpWhatTheDaysSavedAndOverdrewInTheOrderOfTheDays() {
        Map<LocalDate, BigDecimal> days = Map.of(
                NEW_YEAR.plusDays(2), decimal("35"), NEW_YEAR, decimal("30"), NEW_YEAR.plusDays(1), decimal("45.5"));

        assertEquals(
                List.of("2023-01-01 35.00 5.00", "2023-01-02 35.00 -5.50", "2023-01-03 35.00 -5.50"),
                lines(ProfitAndLoss.ofMean(decimal("35"), Map.of(), days)));
    }

    /** The mean of the past is (60 + 11 · 30) / 12 = 32.5: January takes 60/32.5 of the target. */
    @Test
    void takesTheSeasonsFromPastYears() {
        Map<LocalDate, BigDecimal> past = pastMeans("30");
        past.put(LocalDate.of(2022, 1, 15), decimal("60"));

        assertEquals(
                List.of("2023-01-01 60.00 10.00", "2023-02-01 30.00 -10.00"),
                lines(ProfitAndLoss.ofMean(
                        decimal("32.5"),
                        past,
                        Map.of(NEW_YEAR, decimal("50"), LocalDate.of(2023, 2, 1), decimal("50")))));
    }

    @Test
    void isFlatIfAMonthOfThePastIsMissingOrNothingWasMeasured() {
        Map<LocalDate, BigDecimal> eleven = pastMeans("30");
        eleven.put(LocalDate.of(2022, 1, 15), decimal("60"));
        eleven.remove(LocalDate.of(2022, 12, 15));
        Map<LocalDate, BigDecimal> days = Map.of(NEW_YEAR, decimal("50"));

        assertEquals(List.of("2023-01-01 32.50 -17.50"), lines(ProfitAndLoss.ofMean(decimal("32.5"), eleven, days)));
        assertEquals(
                List.of("2023-01-01 32.50 -17.50"), lines(ProfitAndLoss.ofMean(decimal("32.5"), pastMeans("0"), days)));
    }

    @ParameterizedTest
    @CsvSource({"true, -1.00", "false, 1.00"})
    void countsDaysThatAreWantedUpAndDaysThatAreNotDown(boolean wantsMany, String balance) {
        Map<LocalDate, Boolean> days = Map.of(NEW_YEAR, false, NEW_YEAR.plusDays(1), true);

        List<ProfitAndLoss.Point> line = ProfitAndLoss.ofDays(365, wantsMany, Map.of(), days, NEW_YEAR, NEW_YEARS_EVE);

        assertEquals(List.of("2023-01-01 1.00 " + balance, "2023-01-02 2.00 " + balance), lines(line));
        assertEquals(
                List.of("0", "1"),
                line.stream().map(point -> point.actual().toPlainString()).toList());
    }

    @Test
    void takesADayWithoutAnIndexForOneThatDoesNotCount() {
        Map<LocalDate, Boolean> days = Map.of(NEW_YEAR, true, NEW_YEAR.plusDays(2), true);

        assertEquals(
                List.of("2023-01-01 1.00 0.00", "2023-01-02 2.00 -1.00", "2023-01-03 3.00 -1.00"),
                lines(ProfitAndLoss.ofDays(365, true, Map.of(), days, NEW_YEAR, NEW_YEARS_EVE)));
    }

    /** In the past only days of January counted: all 31 days of the target belong there. */
    @Test
    void expectsTheDaysInTheMonthsInWhichTheyCountedBefore() {
        Map<LocalDate, Boolean> past = new HashMap<>();
        for (Month month : Month.values()) {
            past.put(LocalDate.of(2022, month, 3), month == Month.JANUARY);
        }

        List<ProfitAndLoss.Point> line =
                ProfitAndLoss.ofDays(31, true, past, Map.of(LocalDate.of(2023, 2, 2), true), NEW_YEAR, NEW_YEARS_EVE);

        assertEquals("2023-01-01 1.00 -1.00", lines(line).get(0));
        assertEquals("2023-01-31 31.00 -31.00", lines(line).get(30));
        assertEquals("2023-02-02 31.00 -30.00", lines(line).get(32));
    }

    @Test
    void isFlatIfNoDayOfThePastCounted() {
        Map<LocalDate, Boolean> past = new HashMap<>();
        for (Month month : Month.values()) {
            past.put(LocalDate.of(2022, month, 3), false);
        }

        assertEquals(
                List.of("2023-01-01 1.00 -1.00"),
                lines(ProfitAndLoss.ofDays(365, true, past, Map.of(NEW_YEAR, false), NEW_YEAR, NEW_YEARS_EVE)));
    }

    @Test
    void givesTheWholeTargetToTheWholePeriod() {
        Map<LocalDate, Boolean> past = new HashMap<>();
        for (LocalDate day = NEW_YEAR.minusYears(1); day.isBefore(NEW_YEAR); day = day.plusDays(1)) {
            past.put(day, (day.getDayOfMonth() + day.getMonthValue()) % 3 == 0);
        }
        Map<LocalDate, Boolean> days = Map.of(NEW_YEARS_EVE, true);

        List<ProfitAndLoss.Point> line = ProfitAndLoss.ofDays(280, true, past, days, NEW_YEAR, NEW_YEARS_EVE);

        assertEquals(365, line.size());
        assertEquals("2023-12-31 280.00 -279.00", lines(line).get(364));
    }

    /** A path that follows a past year exactly ends with nothing saved if the days are the same. */
    @Test
    void balancesToNothingOnAPathOfItsOwn() {
        Map<LocalDate, BigDecimal> past = new TreeMap<>();
        Map<LocalDate, BigDecimal> now = new TreeMap<>();
        for (LocalDate day = NEW_YEAR.minusYears(1); day.getYear() == 2022; day = day.plusDays(1)) {
            BigDecimal value = BigDecimal.valueOf(day.getMonthValue() < 3 ? 80 : 30);
            past.put(day, value);
            now.put(day.plusYears(1), value);
        }
        BigDecimal mean = past.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(365), MathContext.DECIMAL64);
        List<ProfitAndLoss.Point> line = ProfitAndLoss.ofMean(mean, past, now);
        assertEquals(0, line.get(364).balance().signum());
        assertEquals(12, ProfitAndLoss.monthly(line).size());
    }

    @Test
    void keepsOfEveryMonthTheLastPoint() {
        Map<LocalDate, BigDecimal> days = IntStream.range(0, 40)
                .boxed()
                .collect(Collectors.toMap(day -> NEW_YEAR.plusDays(day), day -> decimal("34")));

        assertEquals(
                List.of("2023-01-31 35.00 31.00", "2023-02-09 35.00 40.00"),
                lines(ProfitAndLoss.monthly(ProfitAndLoss.ofMean(decimal("35"), Map.of(), days))));
    }

    private static Map<LocalDate, BigDecimal> pastMeans(String value) {
        Map<LocalDate, BigDecimal> past = new HashMap<>();
        for (Month month : Month.values()) {
            past.put(LocalDate.of(2022, month, 15), decimal(value));
        }
        return past;
    }

    private static List<String> lines(List<ProfitAndLoss.Point> points) {
        return points.stream()
                .map(point -> point.day() + " " + point.path() + " " + point.balance())
                .toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
