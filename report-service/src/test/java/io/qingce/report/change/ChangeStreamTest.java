package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeStreamTest {

    /** A payload of several lines stays one event: a reader joins its lines again. */
    @ParameterizedTest
    @CsvSource({
        "{}, data:{}",
        "'{\n}', 'data:{\ndata:}'",
        "'{\r\n\"a\":1}', 'data:{\ndata:\"a\":1}'",
        "'\"甲\"', 'data:\"甲\"'"
    })
    void writesEveryChangeAsOneEventWithItsNumber(String payload, String data) {
        StringBuilder text = new StringBuilder("before");

        ChangeStream.append(text, new StandingTable.Announced(17, "plan", payload));

        assertEquals("beforeid:17\nevent:report.attainment-changed.v1\n" + data + "\n\n", text.toString());
    }
}
