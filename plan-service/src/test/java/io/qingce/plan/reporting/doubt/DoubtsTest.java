package io.qingce.plan.reporting.doubt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.reporting.doubt.Doubt.Code;
import io.qingce.plan.reporting.outline.Outlines;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final Subject R1 = new Subject(Subject.Kind.TARGET, "R1", null);

    @ParameterizedTest
    @CsvSource({
        "outfall-rectification, %,     1000, value-out-of-range",
        "outfall-rectification, %,     -3,   value-out-of-range",
        "outfall-rectification, %,     100,  ''",
        "outfall-rectification, %,     0,    ''",
        "outfall-rectification, 个,    1000, ''",
        "outfall-rectification, 个,    12.5, value-not-whole",
        "outfall-rectification, 个,    12.0, ''",
        "co2-intensity-reduction, %,   -3,   ''",
        "co2-intensity-reduction, %,   -101, value-out-of-range",
        "own-green-roofs,       %,     101,  value-out-of-range",
        "own-green-roofs,       万吨,  101,  ''",
        "own-green-roofs,       万吨,  -1,   value-out-of-range"
    })
    void a15DoubtsAValueThatIsHardlyPlausible(String indicator, String unit, BigDecimal value, String codes) {
        PlanOutline plan = plan(target -> target.put("indicator", indicator).put("unit", unit));
        assertEquals(codes, codes(Doubts.of(plan, R1, period("2024"), "甲局", value, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"甲局, ''", "乙局, ''", "丙局, unit-not-responsible"})
    void a15DoubtsAUnitThatHasNothingToDoWithTheTarget(String unit, String codes) {
        PlanOutline plan = Outlines.small(document -> {
            Outlines.addReported(document, "R1");
            Outlines.addTask(document, "K1", "甲局", "乙局", "R1");
        });
        assertEquals(codes, codes(Doubts.of(plan, R1, period("2024"), unit, null, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, ''",
        "2024-H1, ''",
        "2025-05, ''",
        "2025-06, ''",
        "2025-Q2, period-not-over",
        "2025, period-not-over"
    })
    void doubtsAPeriodThatIsNotOver(String period, String codes) {
        assertEquals(codes, codes(Doubts.of(plan(target -> {}), R1, period(period), "甲局", null, TODAY)));
    }

    @Test
    void doubtsNothingOfAPlausibleValueWithoutAUnit() {
        PlanOutline plan = plan(target -> target.remove("unit"));
        assertEquals("", codes(Doubts.of(plan, R1, period("2024"), "甲局", new BigDecimal("12.5"), TODAY)));
    }

    @Test
    void a4DoubtsAPeriodThatIsNotOfThePointReportedOn() {
        Subject point = new Subject(Subject.Kind.TARGET, "R1", "2025");
        assertEquals(
                "period-not-of-point",
                codes(Doubts.of(plan(target -> {}), point, period("2024-Q1"), "甲局", null, TODAY)));
    }

    /** The period of a report against the date of a point, in a plan from 2021 to 2025. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "YEAR,      2025, -,          2024-Q1, false",
                "YEAR,      2025, -,          2025-Q1, true",
                "YEAR,      2025, -,          2025,    true",
                "YEAR,      2025, -,          2026-01, false",
                "DAY,       -,    2023-10-31, 2022,    true",
                "DAY,       -,    2023-10-31, 2023-10, true",
                "DAY,       -,    2023-10-31, 2023,    true",
                "DAY,       -,    2023-10-31, 2023-11, false",
                "INHERITED, -,    2023-12-31, 2024,    false",
                "BEFORE,    2025, -,          2024,    true",
                "BEFORE,    2025, -,          2025-01, false",
                "EACH_YEAR, -,    -,          2021-Q1, true",
                "EACH_YEAR, -,    -,          2026,    false",
                "PERIOD,    -,    -,          2023,    true",
                "STANDING,  -,    -,          2030,    true",
                "FROM,      2023, -,          2022,    false",
                "FROM,      2023, -,          2024,    true"
            })
    void fitsAPointIfItCanSayHowThePointStands(
            Due.Kind kind, Integer year, LocalDate date, String period, boolean fits) {
        PlanDocument.Period plan =
                new PlanDocument.Period("2021—2025年", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), null);
        Due due = new Due(kind, year, date, null, null, null, null);
        assertEquals(fits, Doubts.fits(due, period(period), plan));
    }

    @Test
    void a15TakesWhatIsOddOnlyFromWhoHasSeenIt() {
        List<Doubt> odd = Doubts.of(plan(target -> {}), R1, period("2025"), "甲局", new BigDecimal("1000"), TODAY);
        assertEquals("value-out-of-range,period-not-over", codes(odd));
        assertDoesNotThrow(() -> Doubts.requireConfirmed(odd, List.of(Code.PERIOD_NOT_OVER, Code.VALUE_OUT_OF_RANGE)));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Doubts.requireConfirmed(odd, List.of(Code.PERIOD_NOT_OVER)));
        assertEquals(422, refused.status());
        assertEquals(
                List.of("value value-out-of-range"),
                refused.violations().stream()
                        .map((Violation each) -> each.field() + " " + each.reason())
                        .toList());
    }

    @Test
    void asksNothingOfTheProgressOfATask() {
        PlanOutline plan = Outlines.small(document -> Documents.addTask(document, "K1", "1"));
        Subject task = new Subject(Subject.Kind.TASK, "K1", null);
        assertEquals(List.of(), Doubts.of(plan, task, period("2025"), "丙局", new BigDecimal("-1"), TODAY));
    }

    @Test
    void keepsItsWordsAsTheyWereConfirmed() {
        List<Doubt> odd = Doubts.of(plan(target -> {}), R1, period("2024"), "甲局", new BigDecimal("1000"), TODAY);
        StoredDoubts stored = new StoredDoubts();
        assertEquals(odd, stored.convertToEntityAttribute(stored.convertToDatabaseColumn(odd)));
        assertFalse(odd.isEmpty());
    }

    private static PlanOutline plan(Consumer<ObjectNode> change) {
        return Outlines.small(document -> change.accept(Outlines.addReported(document, "R1")));
    }

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text).orElseThrow();
    }

    private static String codes(List<Doubt> doubts) {
        return String.join(
                ",", doubts.stream().map(doubt -> doubt.code().slug()).toList());
    }
}
