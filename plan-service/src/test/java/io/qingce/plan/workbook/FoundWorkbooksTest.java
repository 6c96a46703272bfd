package io.qingce.plan.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs wrote them, each sent as it is. */
class FoundWorkbooksTest {

    /** Case F02. */
    @Test
    void percentagesAreWhatTheSheetShows() {
        PlanDocument plan = accepted("bugs-case02", "literal-percent");
        assertEquals(
                List.of("95 96 97", "95 96 97", "95 96 97", "67.1 68.0 69.0"),
                plan.targets().stream().map(FoundWorkbooksTest::values).toList());
    }

    /** Case F03. */
    @Test
    void aDateCellInIsoFormIsThatDay() {
        assertEquals(
                LocalDate.of(2023, 3, 15),
                accepted("bugs-case03", "iso-date-cell").issuedOn());
    }

    /** Case F04a. */
    @Test
    void aFormulaThatWasNeverComputedIsAFindingOnItsCell() {
        assertEquals(
                List.of("指标!E2 broken-formula"),
                notes(read("bugs-case04", "formula-never-computed").inTheWorkbook()));
    }

    /** Case F07. */
    @Test
    void cellsOfYearsSayNumbersSignsUnitsAndNothing() {
        PlanDocument plan = accepted("bugs-case07", "year-cells");
        assertEquals(
                List.of(
                        "全角 REACH 95, REACH 95, AT_LEAST 95",
                        "千分位 REACH 1200, REACH 1200, REACH 1200",
                        "大于 MORE_THAN 95, MORE_THAN 95, MORE_THAN 95",
                        "全角小于 LESS_THAN 5, AT_MOST 5, AT_MOST 5",
                        "带单位 REACH 44, AT_MOST 44, REACH 44",
                        "无值符号 REACH 95"),
                plan.targets().stream()
                        .map(target -> target.name().zh() + " "
                                + target.points().stream()
                                        .map(point -> point.comparator() + " " + point.value())
                                        .collect(Collectors.joining(", ")))
                        .toList());
        assertEquals(
                List.of(2025),
                plan.targets().get(5).points().stream()
                        .map(point -> point.due().year())
                        .toList());
    }

    /** Case F14. */
    @Test
    void yearsInASecondHeaderRowAreYears() {
        TargetDocument target =
                accepted("bugs-case14", "two-row-header").targets().get(0);
        assertEquals("47 45.5 44", values(target));
        assertEquals(
                List.of(2023, 2024, 2025),
                target.points().stream().map(point -> point.due().year()).toList());
    }

    /** Case F17. */
    @Test
    void aCellUnderNoHeaderIsNamed() {
        WorkbookReading reading = read("bugs-case17", "blank-header");
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of("指标!H2 no-header"), notes(reading.assembly().ignored()));
    }

    private static String values(TargetDocument target) {
        return target.points().stream()
                .map(Point::value)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    private static List<String> notes(List<Violation> notes) {
        return notes.stream().map(note -> note.field() + " " + note.reason()).toList();
    }

    private static PlanDocument accepted(String plan, String file) {
        WorkbookReading reading = read(plan, file);
        assertEquals(List.of(), reading.findings());
        return reading.examined().accepted();
    }

    private static WorkbookReading read(String plan, String file) {
        String name = "/found/" + file + ".xlsx";
        try (InputStream bytes = Objects.requireNonNull(FoundWorkbooksTest.class.getResourceAsStream(name), name)) {
            return Workbooks.read(plan, bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
