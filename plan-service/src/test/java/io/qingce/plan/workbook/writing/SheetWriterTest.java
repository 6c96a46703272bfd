package io.qingce.plan.workbook.writing;

import static io.qingce.plan.document.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.CellValue.Kind;
import io.qingce.plan.workbook.layout.Layout;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWriterTest {

    private static final Layout LAYOUT = Layout.load();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetWriter writer = new SheetWriter(workbook, LAYOUT.ofList("targets"), new Styles(workbook), true);

    @ParameterizedTest
    @CsvSource({
        "44, NUMERIC, 44",
        "44.50, NUMERIC, 44.50",
        "-0.10, NUMERIC, -0.10",
        "123456789012345, NUMERIC, 123456789012345",
        "1234567890123456, STRING, 1234567890123456",
        "0.123456789012345, NUMERIC, 0.123456789012345",
        "0.0000000000000001, STRING, 0.0000000000000001"
    })
    void writesANumberAsSuchAsLongAsASpreadsheetKeepsItsDigits(String number, CellType type, String shown) {
        Cell cell = written(CellValue.number(new BigDecimal(number)));

        assertEquals(type, cell.getCellType());
        assertEquals(shown, new DataFormatter().formatCellValue(cell));
    }

    /** A spreadsheet takes 1900 for a leap year: days before March of it would be off by one. */
    @ParameterizedTest
    @CsvSource({"2024-02-29, NUMERIC", "1900-03-01, NUMERIC", "1900-02-28, STRING", "1899-12-31, STRING"})
    void writesADayAsSuchFromMarch1900On(LocalDate day, CellType type) {
        Cell cell = written(CellValue.day(day));

        assertEquals(type, cell.getCellType());
        assertEquals(day.toString(), new DataFormatter().formatCellValue(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "市水利局, 市水利局",
        "=1+1, '''=1+1'",
        "_x0041_, _x005F_x0041_",
        "a_x0041_b_x0042_, a_x005F_x0041_b_x005F_x0042_",
        "_x41_, _x41_"
    })
    void writesATextSuchThatNoProgramTakesItForSomethingElse(String text, String cell) {
        XSSFCell written = (XSSFCell) written(new CellValue(Kind.TEXT, text));

        assertEquals(cell, written.getRichStringCellValue().getCTRst().getT());
    }

    @Test
    void writesAHeaderInBothLanguagesAndOffersWhatMayBeChosen() {
        writer.table(List.copyOf(LAYOUT.ofList("targets").columns()), List.of(), 5, "小规划");
        XSSFSheet sheet = workbook.getSheet("指标");

        assertEquals("编号\nId", sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        long choices = LAYOUT.ofList("targets").columns().stream()
                .filter(column -> !column.notation().choices().isEmpty())
                .count();
        assertEquals(choices, sheet.getDataValidations().size());
        assertTrue(choices > 0);
    }

    @Test
    void writesTheHeadOneMemberToARow() {
        XSSFWorkbook plan = new XSSFWorkbook();
        SheetWriter head = new SheetWriter(plan, LAYOUT.sheet("规划").orElseThrow(), new Styles(plan), true);

        head.head(json("{\"code\":\"small\",\"title\":{\"zh\":\"小规划\"}}"), true, "小规划");

        XSSFSheet sheet = plan.getSheet("规划");
        assertEquals("规划代码\nCode", sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals("small", sheet.getRow(0).getCell(1).getStringCellValue());
        assertEquals("小规划", sheet.getRow(1).getCell(1).getStringCellValue());
        assertEquals("", sheet.getRow(2).getCell(1).getStringCellValue());
        assertEquals(LAYOUT.sheet("规划").orElseThrow().columns().size(), sheet.getLastRowNum() + 1);
    }

    private Cell written(CellValue value) {
        XSSFRow row = writer.row();
        writer.put(row, 0, value);
        return row.getCell(0);
    }
}
