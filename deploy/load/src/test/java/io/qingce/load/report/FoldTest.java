package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 24, 1", "1, 25, 2", "400, 24, 400", "400, 4166, 69600", "3, 0, 0"})
    void expectsARowForEachSiteAndDay(int stations, long hours, long rows) {
        assertEquals(rows, Fold.siteDays(stations, hours));
    }

    /** By the calendar: an hour belongs to the day in which it begins, and the first begins at midnight. */
    @ParameterizedTest
    @ValueSource(longs = {1, 23, 24, 25, 47, 48, 49, 1_000, 8_760})
    void agreesWithTheCalendar(long hours) {
        Set<Object> days = new HashSet<>();
        LocalDateTime begin = LocalDateTime.of(2025, 1, 1, 0, 0);
        for (long hour = 0; hour < hours; hour++) {
            days.add(begin.plusHours(hour).toLocalDate());
        }
        assertEquals(days.size(), Fold.siteDays(1, hours));
    }
}
