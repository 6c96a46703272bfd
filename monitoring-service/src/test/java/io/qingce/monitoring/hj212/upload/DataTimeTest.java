package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "201608010",
                "2016080108590",
                "201608010859000000",
                "20161301085900",
                "20160230085900",
                "20160801250000",
                "20160801240000",
                "20160801086000",
                "2016080108590x",
                "2016-08-01",
                "2016-08-01 08",
                "2016-08/01 08:59:00",
                "2016-08-01 08.59.00",
                "2016-8-1 8:59:00",
                "-",
                "----------------",
                "２０１６０８０１０８５９００"
            })
    void refuses(String text) {
        assertEquals(Optional.empty(), DataTime.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "20160801085907, SECONDS, 2016-08-01T08:59:07",
        "20160801085907123, MILLISECONDS, 2016-08-01T08:59:07.123",
        "20160824003817000, MILLISECONDS, 2016-08-24T00:38:17",
        "201608010859, MINUTES, 2016-08-01T08:59",
        "2016080108, HOURS, 2016-08-01T08:00",
        "20160801, DAYS, 2016-08-01T00:00",
        "2016-08-01 08:59:07, SEPARATED, 2016-08-01T08:59:07",
        "2016/08/01 08:59:07, SEPARATED, 2016-08-01T08:59:07",
        "2016-08-01T08:59:07, SEPARATED, 2016-08-01T08:59:07",
        "2016-08-01 08:59, SEPARATED, 2016-08-01T08:59",
        "2016-08-01 08:59:07.123, SEPARATED, 2016-08-01T08:59:07.123"
    })
    void readsAndNamesTheLayout(String text, TimeLayout layout, LocalDateTime time) {
        assertEquals(Optional.of(new DataTime(time, layout)), DataTime.of(text));
    }

    @Test
    void neverThrows() {
        Random random = new Random(1);
        String alphabet = "0123456789-/: T.x";
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            DataTime.of(text.toString())
                    .ifPresent(time ->
                            assertEquals(time, DataTime.of(text.toString()).orElseThrow()));
        }
    }
}
