package io.qingce.plan.reporting.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  -,  -,  2024-05, 市水利局, target ambiguous",
                "R1, K1, -,  2024-05, 市水利局, target ambiguous",
                "-,  K1, 0,  2024-05, 市水利局, point not-allowed",
                "R1, -,  -,  -,       市水利局, period missing",
                "R1, -,  -,  2024-13, 市水利局, period unreadable",
                "R1, -,  -,  2024-Q5, 市水利局, period unreadable",
                "R1, -,  -,  2024-02-30, 市水利局, period unreadable",
                "R1, -,  -,  2024-06, 市水利局, period not-begun",
                "R1, -,  -,  2025,    市水利局, period not-begun",
                "R1, -,  -,  2024-05, -,       unit missing",
                "R1, -,  -,  2024-05, '  ',    unit missing"
            })
    void refusesWhatNamesNoSubjectPeriodOrUnit(
            String target, String task, String point, String period, String unit, String finding) {
        assertFindings(
                finding,
                () -> new SubmissionRequest(target, task, point, period, unit, null, null, null, null, null)
                        .check(TODAY));
    }

    @Test
    void refusesEverythingAtOnce() {
        assertFindings(
                "target ambiguous, unit missing, period unreadable, value too-many-digits",
                () -> new SubmissionRequest(
                                null, null, null, "soon", "", new BigDecimal("1e-10"), null, null, null, null)
                        .check(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "0.1234567890", "1e18"})
    void refusesMoreDigitsThanTheTableHolds(BigDecimal value) {
        assertFindings("value too-many-digits", () -> content(value, null, null).toContent(TODAY));
    }

    @Test
    void refusesTextsThatAreTooLongOrNotPrintable() {
        assertFindings(
                "words too-long", () -> content(null, "字".repeat(1_001), null).toContent(TODAY));
        assertFindings(
                "narrative too-long",
                () -> content(null, null, "字".repeat(10_001)).toContent(TODAY));
        assertFindings(
                "words not-allowed", () -> content(null, "完成\u0007", null).toContent(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "44, 44", "44.50, 44.50", "-0.1, -0.1", "0, 0"})
    void keepsTheDecimalsAndWritesNoExponent(BigDecimal sent, String kept) {
        assertEquals(kept, content(sent, null, null).toContent(TODAY).value().toString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"44, -, true", "-, 完成, true", "-, -, false", "-, '  ', false"})
    void hasAResultIfThereIsAFigureOrWords(BigDecimal value, String words, boolean result) {
        assertEquals(result, new Content(value, null, words, "说明").hasResult());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,        -,    move missing",
                "RETURN,   -,    reason missing",
                "RETURN,   ' ',  reason missing",
                "WITHDRAW, -,    reason missing"
            })
    void refusesAMoveWithoutWhatItNeeds(SubmissionMove move, String reason, String finding) {
        assertFindings(finding, () -> new MoveRequest(move, reason, null).checked());
    }

    @Test
    void refusesAReasonThatNobodyReads() {
        assertFindings(
                "reason too-long", () -> new MoveRequest(SubmissionMove.RETURN, "因".repeat(2_001), null).checked());
    }

    @ParameterizedTest
    @CsvSource({"R1, , 2025, TARGET, R1", ", K1, , TASK, K1"})
    void namesATargetWithItsPointOrATask(String target, String task, String point, Subject.Kind kind, String id) {
        SubmissionRequest request =
                new SubmissionRequest(target, task, point, "2024", " 市水利局 ", null, null, null, null, null);
        request.check(TODAY);
        assertEquals(new Subject(kind, id, point), request.subject());
        assertEquals("市水利局", request.reportingUnit());
    }

    @ParameterizedTest
    @CsvSource({"2024-13, , period unreadable", "2025, , period not-begun", ", ' ', unit missing"})
    void refusesACorrectionToAPeriodOrAUnitThatCannotBe(String period, String unit, String finding) {
        assertFindings(finding, () -> new ContentRequest(null, null, null, null, unit, period, null).toContent(TODAY));
    }

    private static ContentRequest content(BigDecimal value, String words, String narrative) {
        return new ContentRequest(value, null, words, narrative, null, null, null);
    }

    static void assertFindings(String findings, Executable refused) {
        ProblemException problem = assertThrows(ProblemException.class, refused);
        assertEquals(422, problem.status());
        List<Violation> violations = problem.violations();
        assertEquals(
                findings,
                violations.stream().map(v -> v.field() + " " + v.reason()).collect(Collectors.joining(", ")));
    }
}
