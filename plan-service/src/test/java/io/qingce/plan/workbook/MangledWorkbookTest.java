package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.edited;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.workbook.reading.Assembly;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks after somebody typed over cells, lost rows or sheets and copied headers: each is read or refused by cell.
 * {@code -Dqingce.fuzz.workbooks=N} says how many; seeds 1 to N.
 */
class MangledWorkbookTest {

    private static final PlanDocument PLAN = Workbooks.shipped("jiaozuo-htz");
    private static final byte[] WORKBOOK = Workbooks.written(PLAN);
    private static final List<String> TYPED = List.of(
            "",
            "T1",
            "JZ-T001",
            "很多",
            "2025年",
            "明年",
            "不高于",
            "=1+1",
            "44",
            "-",
            "、",
            "〔原文:",
            "等",
            "是",
            "编号",
            "'",
            "长".repeat(5000));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("qingce.fuzz.workbooks", 15));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadOrRefusedByCell(long seed) {
        Random random = new Random(seed);
        byte[] mangled = edited(WORKBOOK, book -> {
            int changes = 1 + random.nextInt(12);
            for (int i = 0; i < changes; i++) {
                mangle(book, random);
            }
        });
        ObjectNode stored = DocumentFormat.JSON.tree(PLAN);

        Assembly assembly = Workbooks.READER.open(new ByteArrayInputStream(mangled));
        WorkbookReading reading = Workbooks.READER.read("jiaozuo-htz", assembly, stored.deepCopy());
        reading.inTheWorkbook().forEach(MangledWorkbookTest::checkWords);

        WorkbookReading left = Workbooks.READER.skipBadRows("jiaozuo-htz", reading, stored);
        left.inTheWorkbook().forEach(MangledWorkbookTest::checkWords);
        if (left.skipped()) {
            left.check();
            assertTrue(left.examined().document() != null);
        }
    }

    private static void checkWords(Violation finding) {
        assertTrue(finding.field() != null && !finding.reason().isBlank(), finding.toString());
        assertTrue(finding.detail().codePoints().anyMatch(Character::isIdeographic), "no word in Chinese: " + finding);
    }

    private static void mangle(XSSFWorkbook book, Random random) {
        XSSFSheet sheet = book.getSheetAt(random.nextInt(book.getNumberOfSheets()));
        int row = random.nextInt(Math.max(1, sheet.getLastRowNum() + 1));
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        switch (random.nextInt(8)) {
            case 0 -> sheet.removeRow(cells);
            case 1 -> {
                if (book.getNumberOfSheets() > 5) {
                    book.removeSheetAt(book.getSheetIndex(sheet));
                }
            }
            default -> fill(cells.createCell(random.nextInt(12)), random);
        }
    }

    private static void fill(Cell cell, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextInt(60_000) / 7.0);
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case 3 -> cell.setCellFormula("1/0");
            default -> cell.setCellValue(TYPED.get(random.nextInt(TYPED.size())));
        }
    }
}
