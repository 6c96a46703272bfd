package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Key KEY = new Key("A", Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void tellsAnotherNumberFromAnotherWayToWriteIt() {
        assertTrue(Check.same("{\"SO2\": 7.10, \"NO2\": 3}", "{\"NO2\":3.0,\"SO2\":7.1}"));
        assertFalse(Check.same("{\"SO2\":7.1}", "{\"SO2\":7.2}"));
        assertFalse(Check.same("{\"SO2\":7.1}", "{\"SO2\":7.1,\"NO2\":null}"));
    }

    @Test
    void countsEachAcknowledgedContentAsARevision() {
        Acknowledged acknowledged = new Acknowledged();
        acknowledged.add(KEY, "{\"SO2\":1}");
        acknowledged.add(KEY, "{\"SO2\":2}");
        assertEquals(new Standing(2, "{\"SO2\":2}"), acknowledged.all().get(KEY));
        assertEquals(2, acknowledged.total());
    }

    @Test
    void missesWhatIsNotOnTheTopic() {
        Acknowledged acknowledged = new Acknowledged();
        acknowledged.add(KEY, "{\"SO2\":1}");
        Check check = new Check(acknowledged.all());
        check.topic(new OnTopic());
        assertEquals(1, check.missingOnTopic());
        assertEquals(1, check.examples().size());
    }
}
