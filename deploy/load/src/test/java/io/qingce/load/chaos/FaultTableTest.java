package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Result;
import io.qingce.load.fault.FaultKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of faults under the figures: a line for each that was inflicted. */
class FaultTableTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final Findings findings = new Findings();

    @Test
    void saysMeanAndMostOfEachFault() {
        add(FaultKind.KILL_KAFKA, 2_000, true);
        add(FaultKind.KILL_KAFKA, 5_000, true);
        add(FaultKind.CUT_DEVICE, 900, true);
        assertEquals(List.of("2", "3.5 s", "5.0 s", "0", "0", "0"), cells("KILL_KAFKA"));
        assertEquals(List.of("1", "0.9 s", "0.9 s", "0", "0", "0"), cells("CUT_DEVICE"));
    }

    @Test
    void countsWhatWasNotInTimeNotToldAndLostByFault() {
        add(FaultKind.KILL_PLAN, 61_000, false);
        findings.add(new Finding(FaultKind.KILL_PLAN, MINUTE, true, List.of("never seen: not ready"), List.of()));
        findings.add(new Finding(FaultKind.KILL_PLAN, MINUTE, true, List.of(), List.of("lost", "lost too")));
        assertEquals(List.of("3", "60.3 s", "61.0 s", "1", "1", "1"), cells("KILL_PLAN"));
    }

    @Test
    void hasNoLineOfAFaultThatWasNotInflicted() {
        add(FaultKind.KILL_PLAN, 1_000, true);
        assertTrue(print().lines().noneMatch(line -> line.startsWith("KILL_REPORT ")), print());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "1, 0, 0, false", "0, 1, 0, false", "0, 0, 1, false", "1, 1, 1, false"})
    void isMetOnlyIfNothingAtAllWasFound(int losses, int signs, int late, boolean met) {
        for (int round = 0; round < 10; round++) {
            add(FaultKind.CUT_KAFKA, 1_000, true);
        }
        for (int i = 0; i < losses; i++) {
            findings.add(new Finding(FaultKind.CUT_KAFKA, MINUTE, true, List.of(), List.of("lost")));
        }
        for (int i = 0; i < signs; i++) {
            findings.add(new Finding(FaultKind.CUT_KAFKA, MINUTE, true, List.of("not told"), List.of()));
        }
        for (int i = 0; i < late; i++) {
            add(FaultKind.CUT_KAFKA, 90_000, false);
        }
        Result result = new Result("chaos");
        findings.report(result, MINUTE);
        assertEquals(met, result.allMet());
        assertTrue(result.print().contains("within 60 s"), result.print());
    }

    private void add(FaultKind fault, long millis, boolean isRecovered) {
        findings.add(new Finding(fault, Duration.ofMillis(millis), isRecovered, List.of(), List.of()));
    }

    private String print() {
        Result result = new Result("chaos");
        findings.report(result, MINUTE);
        return result.print();
    }

    /** The cells of a line behind its name. */
    private List<String> cells(String fault) {
        String line = print().lines()
                .filter(each -> each.startsWith(fault + " "))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.substring(fault.length()).strip().split(" {2,}"))
                .toList();
    }
}
