package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as tables write them. */
class WrittenTimeTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-06-15",
                "20240615",
                "2024-13-15 09:00",
                "2024-06-31 09:00",
                "2024-06-15 25:00",
                "2024-06-15 24:30",
                "9:00",
                "45458.375.1",
                "1234",
                "15/06/2024 9:00",
                "2024-06-15T9:0:0:0",
                "2024-06-15 09:00+99",
                "2024-06-15 09:00:00 CST"
            })
    void refusesWhatIsNoTimeOfADay(String text) {
        assertThrows(DateTimeException.class, () -> WrittenTime.local(text, BEIJING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-15T09:00:00",
                "2024-06-15T09:00",
                "2024-06-15T0900",
                "2024-06-15 09:00:00",
                "2024-06-15 09:00:00.0",
                "2024/6/15 9:00",
                "2024/06/15  9:00:00",
                "2024.6.15 9:00",
                "2024年6月15日9时",
                "2024年6月15日 9时00分",
                "２０２４-０６-１５　０９：００",
                "2024061509",
                "202406150900",
                "20240615 09:00",
                "20240615090000",
                "2024-06-15T01:00:00Z",
                "2024-06-15T09:00:00+08:00",
                "2024-06-15T09:00:00+0800",
                "2024-06-15T0900+0800",
                "2024-06-15 09:00:00+08",
                "2024-06-15 01:00:00.000+00",
                "2024-06-15 09:00:00 +08:00",
                "2024/06/15 09:00:00+08:00",
                "2024-06-15 01:00:00Z",
                "45458.375",
                "45458.3749999999"
            })
    void readsNineOClockHoweverItIsWritten(String text) {
        assertEquals(LocalDateTime.parse("2024-06-15T09:00"), WrittenTime.local(text, BEIJING));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-15 24:00, 2024-06-16T00:00",
        "45458, 2024-06-15T00:00",
        "2024-06-15T2100, 2024-06-15T21:00",
        "2024-06-15 21, 2024-06-15T21:00",
        "2024-06-15 09:05:07, 2024-06-15T09:05:07"
    })
    void readsOtherTimes(String text, LocalDateTime time) {
        assertEquals(time, WrittenTime.local(text, BEIJING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-15", "2024/6/15", "20240615", "2024年6月15日", "45458", "2024-06-15 00:00:00"})
    void readsADay(String text) {
        assertEquals(LocalDate.of(2024, 6, 15), WrittenTime.date(text));
    }
}
