package io.qingce.report.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPeriodTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2025, 8, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "3025",
                "2025-",
                "2025-Q0",
                "2025-Q5",
                "2025-H3",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025-7",
                "2025-07-1",
                "2025-07-14-1",
                "2025-ytd",
                "2026-YTD",
                " 2025",
                "2025-Q1-1",
                "-2025"
            })
    void refusesACodeOfNoPeriod(String code) {
        assertEquals(Optional.empty(), AskedPeriod.parse(code, YESTERDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, YEAR, 2025-01-01, 2025-12-31",
        "2025-H1, HALF_YEAR, 2025-01-01, 2025-06-30",
        "2025-H2, HALF_YEAR, 2025-07-01, 2025-12-31",
        "2025-Q1, QUARTER, 2025-01-01, 2025-03-31",
        "2025-Q4, QUARTER, 2025-10-01, 2025-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2025-12, MONTH, 2025-12-01, 2025-12-31",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2025-YTD, YEAR_TO_DATE, 2025-01-01, 2025-08-09",
        "2024-YTD, YEAR_TO_DATE, 2024-01-01, 2024-12-31"
    })
    void readsEveryCode(String code, AskedPeriod.Kind kind, LocalDate from, LocalDate to) {
        assertEquals(Optional.of(new AskedPeriod(kind, new Period(from, to))), AskedPeriod.parse(code, YESTERDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, YEAR",
        "2025-07-01, 2025-12-31, HALF_YEAR",
        "2025-04-01, 2025-06-30, QUARTER",
        "2024-02-01, 2024-02-29, MONTH",
        "2024-02-01, 2024-02-28, FREE",
        "2025-03-05, 2025-03-05, DAY",
        "2025-02-01, 2025-04-30, FREE",
        "2024-07-01, 2025-06-30, FREE"
    })
    void knowsWhatASpanOfDaysIs(LocalDate from, LocalDate to, AskedPeriod.Kind kind) {
        assertEquals(kind, AskedPeriod.of(new Period(from, to)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023-01-01, 2023-12-31",
        "2024-02, 2023-02-01, 2023-02-28",
        "2025-02, 2024-02-01, 2024-02-29",
        "2025-H1, 2024-01-01, 2024-06-30",
        "2024-02-29, 2023-02-28, 2023-02-28",
        "2023-02-28, 2022-02-28, 2022-02-28",
        "2025-02-28, 2024-02-28, 2024-02-28",
        "2025-YTD, 2024-01-01, 2024-08-09"
    })
    void comparesWithTheSameDaysOfTheYearBefore(String code, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), parse(code).yearBefore().days());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2024-01-01, 2024-12-31",
        "2025-H1, 2024-07-01, 2024-12-31",
        "2025-H2, 2025-01-01, 2025-06-30",
        "2025-Q1, 2024-10-01, 2024-12-31",
        "2024-03, 2024-02-01, 2024-02-29",
        "2025-01, 2024-12-01, 2024-12-31",
        "2024-03-01, 2024-02-29, 2024-02-29"
    })
    void comparesWithThePeriodBefore(String code, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), parse(code).before().orElseThrow().days());
    }

    @Test
    void hasNoPeriodBeforeAYearToDate() {
        assertEquals(Optional.empty(), parse("2025-YTD").before());
        assertEquals(Optional.empty(), ComparisonKind.PREVIOUS_PERIOD.then(parse("2025-YTD")));
        assertEquals(Optional.of(parse("2025-YTD").yearBefore()), ComparisonKind.PREVIOUS_YEAR.then(parse("2025-YTD")));
    }

    /** Whatever days are asked for, the period before has as many, and ends on the day before. */
    @Test
    void putsFreeDaysBeforeFreeDaysWithoutAGap() {
        Random random = new Random(1949);
        for (int round = 0; round < 1_000; round++) {
            LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            AskedPeriod asked = AskedPeriod.of(new Period(from, from.plusDays(random.nextInt(400))));
            Period before = asked.before().orElseThrow().days();

            assertEquals(from.minusDays(1), before.to());
            if (asked.kind() == AskedPeriod.Kind.FREE || asked.kind() == AskedPeriod.Kind.DAY) {
                assertEquals(asked.days().days(), before.days());
            }
            assertEquals(asked.kind(), asked.before().orElseThrow().kind());
        }
    }

    private static AskedPeriod parse(String code) {
        return AskedPeriod.parse(code, YESTERDAY).orElseThrow();
    }
}
