package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-",
                "2024-13",
                "2024-00",
                "2024-Q0",
                "2024-Q5",
                "2024-H3",
                "2024-02-30",
                "2024-1-1",
                "2024-07-"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertTrue(ReportingPeriod.parse(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2024-H1, HALF_YEAR, 2024-01-01, 2024-06-30",
        "2024-H2, HALF_YEAR, 2024-07-01, 2024-12-31",
        "2024-Q1, QUARTER, 2024-01-01, 2024-03-31",
        "2024-Q4, QUARTER, 2024-10-01, 2024-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-12, MONTH, 2023-12-01, 2023-12-31",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29"
    })
    void readsAndWritesThePeriod(String text, ReportingPeriod.Kind kind, LocalDate from, LocalDate to) {
        ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();
        assertEquals(new ReportingPeriod(kind, from, to), period);
        assertEquals(text, period.text());
        assertTrue(period.contains(from) && period.contains(to) && !period.contains(to.plusDays(1)));
    }
}
