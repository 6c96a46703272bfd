package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 2000", "4, 4000", "5, 8000", "6, 8000", "2147483647, 8000"})
    void growsWithEveryFailureFromHalfASecondToEight(int failures, long millis) {
        assertEquals(millis, Intake.pauseAfter(failures));
    }
}
