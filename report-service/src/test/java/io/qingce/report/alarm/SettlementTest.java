package io.qingce.report.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "'', A B, '', A B",
        "A B, '', A B, ''",
        "A B, B C, A, C",
        "A, A, '', ''",
        "'', A A, '', A"
    })
    void clearsWhatHoldsNoLongerAndRaisesWhatIsNew(String standing, String found, String over, String raised) {
        Settlement settlement =
                Settlement.of(alarms(AlarmKind.EXCEEDANCE, standing), findings(AlarmKind.EXCEEDANCE, found));

        assertEquals(
                names(over),
                subjects(settlement.over().stream().map(StoredAlarm::key).toList()));
        assertEquals(
                names(raised),
                subjects(settlement.raised().stream().map(Finding::key).toList()));
    }

    @Test
    void keepsKindsOfOneSubjectApart() {
        Settlement settlement =
                Settlement.of(alarms(AlarmKind.TARGET_AT_RISK, "p/T1"), findings(AlarmKind.BUDGET_SPENT, "p/T1"));

        assertEquals(AlarmKind.TARGET_AT_RISK, settlement.over().get(0).key().kind());
        assertEquals(AlarmKind.BUDGET_SPENT, settlement.raised().get(0).kind());
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> subjects(List<Finding.Key> keys) {
        return keys.stream().map(Finding.Key::subject).toList();
    }

    private static List<StoredAlarm> alarms(AlarmKind kind, String subjects) {
        return findings(kind, subjects).stream()
                .map(finding -> new StoredAlarm(finding, Instant.EPOCH))
                .toList();
    }

    private static List<Finding> findings(AlarmKind kind, String subjects) {
        return names(subjects).stream()
                .map(subject -> new Finding(kind, subject, null, "某市", JsonNodeFactory.instance.objectNode()))
                .toList();
    }
}
