package io.qingce.report.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmTest {

    private static final Instant RAISED = Instant.parse("2025-03-01T00:00:00Z");

    /** A receiver that hears of the end before the beginning goes by the revision. */
    @Test
    void isInItsFirstRevisionWhileItStandsAndInItsSecondOnceItIsCleared() {
        Alarm standing = alarm(null);
        assertEquals("1 true null", standing.revision() + " " + standing.standing() + " " + standing.clearedAt());

        Instant end = RAISED.plusSeconds(60);
        Alarm cleared = alarm(end);
        assertEquals("2 false " + end, cleared.revision() + " " + cleared.standing() + " " + cleared.clearedAt());
        assertEquals(RAISED, cleared.raisedAt());
    }

    @ParameterizedTest
    @EnumSource(AlarmKind.class)
    void concernsWhatItsFindingConcerns(AlarmKind kind) {
        Finding finding = new Finding(
                kind, "p/T1", "p", "某市", JsonNodeFactory.instance.objectNode().put("aqi", 101));

        assertEquals(finding.key(), new StoredAlarm(finding, RAISED).key());
        assertEquals(
                kind.words().text(),
                Alarm.of(7, kind, "p/T1", "p", RAISED, null, "{}").kindText());
    }

    private static Alarm alarm(Instant clearedAt) {
        return Alarm.of(7, AlarmKind.EXCEEDANCE, "某市", null, RAISED, clearedAt, "{}");
    }
}
