package io.qingce.report.reported;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressReportsTest {

    /** A task whose reports were all taken back has none. */
    @ParameterizedTest
    @CsvSource({
        "'', ",
        "2024-05-31, 2024-05-31",
        "2024-05-31 2024-04-30, 2024-05-31",
        "2024-04-30 2024-05-31 2023-12-31, 2024-05-31",
        "2024-05-31 2024-05-31, 2024-05-31"
    })
    void isNewThroughTheLastDayThatAnyReportCovers(String days, LocalDate newest) {
        String reports = Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map("{\"period\":{\"from\":\"2020-01-01\",\"to\":\"%s\"}}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));

        assertEquals(Optional.ofNullable(newest), ProgressReports.newestDay(reports));
    }
}
