package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.cell;
import static io.qingce.plan.workbook.Workbooks.edited;
import static io.qingce.plan.workbook.Workbooks.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.workbook.file.WorkbookRefusedException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What becomes of bad rows: a plan of T1, T2 and T3, of which T2 restates T1. */
class WorkbookReadingTest {

    private static final String PLAN = Documents.small("small", tree -> {
        Documents.addTarget(tree, "T2").put("restates", "T1");
        Documents.addTarget(tree, "T3");
    });

    @Test
    void refusesAllOfAWorkbookOfWhichARowIsBad() {
        WorkbookReading reading = read(book -> cell(book, "指标", 2, "目标值").setCellValue("很多"));

        WorkbookRefusedException refused = assertThrows(WorkbookRefusedException.class, reading::check);
        assertEquals(422, refused.status());
        assertTrue(refused.violations().get(0).field().startsWith("指标!"), refused.violations()::toString);
    }

    @Test
    void leavesABadRowOutAndWhatRefersToIt() {
        WorkbookReading left =
                skipped(Workbooks.nothing(), book -> cell(book, "指标", 2, "目标值").setCellValue("很多"));

        assertEquals(List.of("T3"), targets(left));
        assertTrue(left.skipped());
        assertEquals(
                List.of("not-a-number", "unknown-target"),
                left.findings().stream().map(Violation::reason).toList());
        left.check();
    }

    @Test
    void keepsABadRowAsItIsStored() {
        ObjectNode stored = DocumentFormat.JSON.tree(DocumentFormat.JSON.stored(PLAN));
        WorkbookReading left = skipped(stored, book -> {
            cell(book, "指标", 2, "目标值").setCellValue("很多");
            cell(book, "指标", 4, "类别").setCellValue("大气");
        });

        assertEquals(List.of("T1", "T2", "T3"), targets(left));
        List<TargetDocument> kept = left.examined().accepted().targets();
        assertEquals("44", kept.get(0).points().get(0).value().toPlainString());
        assertEquals("大气", kept.get(2).category());
    }

    @Test
    void leavesNothingOutIfTheHeadIsBad() {
        WorkbookReading reading = read(book -> Workbooks.head(book, "状态").setCellValue("丢失"));

        assertSame(reading, Workbooks.READER.skipBadRows("small", reading, Workbooks.nothing()));
        assertThrows(WorkbookRefusedException.class, reading::check);
    }

    @Test
    void leavesNothingOutIfNoTargetWouldBeLeft() {
        WorkbookReading reading = read(book -> {
            for (int row = 2; row <= 4; row++) {
                cell(book, "指标", row, "目标值").setCellValue("很多");
            }
        });

        assertSame(reading, Workbooks.READER.skipBadRows("small", reading, Workbooks.nothing()));
    }

    @Test
    void saysOfACellThatCannotBeReadOnlyThat() {
        List<Violation> unreadable = List.of(Violation.of("a", "not-a-number", "No number."));
        List<Violation> found =
                List.of(Violation.of("a", "required", "Missing."), Violation.of("b", "required", "Missing."));

        assertEquals(List.of(unreadable.get(0), found.get(1)), WorkbookReading.findings(unreadable, found, Set.of()));
    }

    private static List<String> targets(WorkbookReading reading) {
        return reading.examined().accepted().targets().stream()
                .map(TargetDocument::id)
                .toList();
    }

    private static WorkbookReading read(Consumer<XSSFWorkbook> edit) {
        return Workbooks.read("small", edited(written(PLAN), edit));
    }

    private static WorkbookReading skipped(ObjectNode stored, Consumer<XSSFWorkbook> edit) {
        byte[] workbook = edited(written(PLAN), edit);
        WorkbookReading reading =
                Workbooks.READER.read("small", Workbooks.READER.open(new ByteArrayInputStream(workbook)), stored);
        return Workbooks.READER.skipBadRows("small", reading, stored);
    }
}
