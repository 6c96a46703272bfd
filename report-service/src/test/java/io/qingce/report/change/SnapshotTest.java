package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Known;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {

    private static final Reason WHY = new Reason("met", "满足", "meets");
    private static final Snapshot BEFORE = of(Status.ON_COURSE, WHY, Known.figure("43", 0), "44", Known.RUNNING);

    static Stream<Snapshot> others() {
        return Stream.of(
                of(Status.AT_RISK, WHY, Known.figure("43", 0), "44", Known.RUNNING),
                of(Status.ON_COURSE, Reasons.NO_READINGS, Known.figure("43", 0), "44", Known.RUNNING),
                of(Status.ON_COURSE, WHY, Known.figure("42", 0), "44", Known.RUNNING),
                of(Status.ON_COURSE, WHY, Known.figure("43", 1), "44", Known.RUNNING),
                of(Status.ON_COURSE, WHY, null, "44", Known.RUNNING),
                of(Status.ON_COURSE, WHY, Known.figure("43", 0), "44.0", Known.RUNNING),
                of(Status.ON_COURSE, WHY, Known.shortOf(Known.figure("43", 0), WHY), "44", Known.RUNNING),
                of(
                        Status.ON_COURSE,
                        WHY,
                        Known.figure("43", 0),
                        "44",
                        Known.assessed(2024, LocalDate.of(2025, 6, 30))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void tellsEverythingApartThatAReaderWouldSee(Snapshot other) {
        assertFalse(BEFORE.tellsTheSame(other));
        assertFalse(other.tellsTheSame(BEFORE));
    }

    @Test
    void takesOtherWordsAndAnotherBasisAsTheSame() {
        Reason otherWords = new Reason("met", "仍然满足", "still meets");
        Figure figure = Known.figure("43", 0);
        Figure otherBasis = figure.withBasis(figure.basis().decided("FULL_VALUE, 0 decimals", "规划原文"));

        assertTrue(BEFORE.tellsTheSame(of(Status.ON_COURSE, otherWords, otherBasis, "44", Known.RUNNING)));
    }

    @Test
    void showsTheFigureAsItIsPrinted() {
        Snapshot snapshot = of(Status.ON_COURSE, WHY, Known.figure("43.26", 1), "44", Known.RUNNING);

        assertEquals(new BigDecimal("43.3"), snapshot.value());
        assertEquals(Words.both("进度符合", "on course"), snapshot.statusText());
        assertEquals(Words.both("满足", "meets"), snapshot.reason());
        assertEquals(LocalDate.of(2025, 12, 31), snapshot.to());
    }

    private static Snapshot of(Status status, Reason reason, Figure figure, String required, Assessment assessment) {
        Target target = new PrintedTarget().build();
        return Snapshot.of(Known.result(Known.at(target, assessment), Known.verdict(status, reason, figure, required)));
    }
}
