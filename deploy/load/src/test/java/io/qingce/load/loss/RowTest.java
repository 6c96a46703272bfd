package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String NOTHING = "0 - - - - - -";

    @ParameterizedTest
    @ValueSource(strings = {"x 1 2 - - - -", "1.5 1 2 - - - -"})
    void refusesADayThatIsNoneOfTheLedger(String hours) {
        assertThrows(NumberFormatException.class, () -> Row.ofDay("A", DAY, hours));
    }

    @Test
    void knowsNothingOfHoursOfWhichNothingWasHeard() {
        assertEquals(Map.of(), Row.ofDay("A", DAY, String.join("\n", Collections.nCopies(24, NOTHING))));
    }

    /** The first line is the hour that ends at one o'clock in Beijing, the last the one that ends at midnight. */
    @ParameterizedTest
    @CsvSource({"1, 2025-06-30T17:00:00Z", "8, 2025-07-01T00:00:00Z", "24, 2025-07-01T16:00:00Z"})
    void namesAnHourByItsEnd(int hour, Instant end) {
        String hours = IntStream.rangeClosed(1, 24)
                .mapToObj(each -> each == hour ? "2 3.5 - - - - -" : NOTHING)
                .collect(Collectors.joining("\n"));
        assertEquals(Map.of(new Key("A", end), new Row(2, "{\"SO2\":3.5,\"NO2\":null}")), Row.ofDay("A", DAY, hours));
    }

    @Test
    void readsAllHoursOfADay() {
        String hours = IntStream.rangeClosed(1, 24)
                .mapToObj(hour -> hour + " " + hour + " 1 - - - -")
                .collect(Collectors.joining("\n"));
        Map<Key, Row> rows = Row.ofDay("A", DAY, hours);
        assertEquals(24, rows.size());
        List<Instant> ends = rows.keySet().stream().map(Key::periodEnd).sorted().toList();
        for (int hour = 1; hour < ends.size(); hour++) {
            assertEquals(Duration.ofHours(1), Duration.between(ends.get(hour - 1), ends.get(hour)));
        }
        assertTrue(rows.values().stream().anyMatch(row -> row.revision() == 24));
    }
}
