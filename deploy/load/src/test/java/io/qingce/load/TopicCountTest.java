package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                               | 0",
                "{\"observations\":[]}                            | 0",
                "{\"periodEnd\":\"a\"}                            | 1",
                "[{\"periodEnd\":1},{\"periodEnd\":2}]            | 2",
                "{\"periodEn\":1,\"periodEnds\":2,\"pperiodEnd\":3} | 0",
                "\"periodEnd\"                                    | 1",
                "{\"periodEnd                                     | 0"
            })
    void countsTheObservationsOfAnEventByTheMemberThatEachHasOnce(String event, long observations) {
        assertEquals(observations, TopicCount.marks(event.getBytes(StandardCharsets.UTF_8)));
    }
}
