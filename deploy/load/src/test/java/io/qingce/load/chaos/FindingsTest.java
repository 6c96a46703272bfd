package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Result;
import io.qingce.load.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Test
    void isMissedAfterOneLoss() {
        assertFalse(result(finding(true, List.of(), List.of("lost"))).allMet());
    }

    @Test
    void isMissedIfOnceNobodyTold() {
        assertFalse(result(finding(true, List.of("never seen"), List.of())).allMet());
    }

    @Test
    void isMissedIfOnceItTookTooLong() {
        assertFalse(result(finding(false, List.of(), List.of())).allMet());
    }

    @Test
    void isMetIfNothingWasFoundAndSaysWhatWasSkipped() {
        Findings findings = new Findings();
        findings.add(finding(true, List.of(), List.of()));
        findings.skip(FaultKind.CLOCK_JUMPS, "no library");
        Result result = new Result("chaos");
        findings.report(result, MINUTE);
        assertTrue(result.allMet());
        assertTrue(result.print().contains("CLOCK_JUMPS skipped: no library"), result.print());
    }

    private static Finding finding(boolean isRecovered, List<String> signs, List<String> losses) {
        return new Finding(FaultKind.KILL_KAFKA, Duration.ofSeconds(3), isRecovered, signs, losses);
    }

    private static Result result(Finding finding) {
        Findings findings = new Findings();
        findings.add(finding);
        Result result = new Result("chaos");
        findings.report(result, MINUTE);
        return result;
    }
}
