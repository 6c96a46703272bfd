package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import java.util.Map;
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

        ChangeStream.append(text, new StandingTable.Announced(17, "plan", payload), Language.CHINESE);

        assertEquals("beforeid:17\nevent:report.attainment-changed.v1\n" + data + "\n\n", text.toString());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, 达成", "ENGLISH, attained"})
    void tellsAChangeInTheLanguageOfItsReader(Language language, String said) {
        StringBuilder text = new StringBuilder();
        String payload = StandingTable.write(Map.of("statusText", Words.both("达成", "attained")));

        ChangeStream.append(text, new StandingTable.Announced(17, "plan", payload), language);

        assertTrue(text.toString().contains("data:{\"statusText\":\"" + said + "\"}"), text::toString);
    }
}
