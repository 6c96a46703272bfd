package io.qingce.plan.workbook.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.plan.workbook.file.WorkbookRefusedException;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.CellValue.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 413"})
    void refusesASheetOfMoreRowsThanAreRead(int last, int status) {
        XSSFSheet sheet = new XSSFWorkbook().createSheet("表");
        sheet.createRow(last);

        int refused = 0;
        try {
            assertEquals(last + 1, new Grid(sheet, Sheets.ROWS, Sheets.COLUMNS).rows());
        } catch (WorkbookRefusedException tooLarge) {
            refused = tooLarge.status();
        }
        assertEquals(status, refused);
    }

    @Test
    void refusesRegionsOfMoreCellsThanAnybodyMerges() {
        XSSFSheet sheet = new XSSFWorkbook().createSheet("表");
        sheet.createRow(9_999);
        sheet.addMergedRegion(new CellRangeAddress(0, 9_999, 0, 200));

        assertThrows(WorkbookRefusedException.class, () -> new Grid(sheet, 10_000, 300));
    }

    @Test
    void readsNothingInAnEmptyCellAndBeyondTheLastOne() {
        Grid grid = Sheets.grid(cell -> cell.setCellValue("　 \u200B"));

        assertEquals(Optional.empty(), grid.value(0, 0));
        assertEquals(Optional.empty(), grid.value(0, 1));
        assertEquals(Optional.empty(), grid.value(7, 0));
        assertEquals(1, grid.width(0));
        assertEquals(0, grid.width(7));
    }

    @Test
    void refusesWhatIsWrittenBeyondTheLastColumnThatIsRead() {
        WorkbookRefusedException refusal = assertThrows(
                WorkbookRefusedException.class,
                () -> Sheets.grid(
                        cell -> cell.getRow().createCell(Sheets.COLUMNS + 5).setCellValue("远")));

        assertEquals(413, refusal.status());
    }

    @ParameterizedTest
    @CsvSource({"'  市水利局 ', 市水利局", "'''=1+1', =1+1", "''' a ''', ' a '"})
    void readsATextWithoutItsQuotesAndOuterBlanks(String cell, String text) {
        assertEquals(
                Optional.of(new CellValue(Kind.TEXT, text)),
                Sheets.grid(filled -> filled.setCellValue(cell)).value(0, 0));
    }

    @Test
    void readsAnEmptyTextThatSomebodyQuoted() {
        assertEquals(
                Optional.of(new CellValue(Kind.TEXT, "")),
                Sheets.grid(cell -> cell.setCellValue("''")).value(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "44, General, 44",
        "44, 0.0, 44.0",
        "44.5, 0, 44.5",
        "44.5, 0.00, 44.50",
        "44.5, '0.00;[Red]-0.00', 44.50",
        "0.30000000000000004, General, 0.3",
        "0.955, 0%, 95.5",
        "0.95, 0.0%, 95.0",
        "1, 0%, 100",
        "1200000, '#,##0', 1200000",
        "-0.1, General, -0.1",
        "1E15, General, 1000000000000000"
    })
    void readsANumberWithTheDecimalsThatItsFormatShows(double value, String format, String number) {
        Grid grid = Sheets.grid(cell -> {
            cell.setCellValue(value);
            format(cell, format);
        });

        assertEquals(Optional.of(new CellValue(Kind.NUMBER, number)), grid.value(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy"})
    void readsANumberUnderTheFormatOfADayAsThatDay(String format) {
        Grid grid = Sheets.grid(cell -> {
            cell.setCellValue(45_657);
            format(cell, format);
        });

        assertEquals(Optional.of(CellValue.day(LocalDate.of(2024, 12, 31))), grid.value(0, 0));
    }

    @Test
    void readsYesAndErrorsAsSuch() {
        assertEquals(
                Optional.of(new CellValue(Kind.YES, "true")),
                Sheets.grid(cell -> cell.setCellValue(true)).value(0, 0));
        assertEquals(
                Optional.of(new CellValue(Kind.BROKEN, "#DIV/0!")),
                Sheets.grid(cell -> cell.setCellErrorValue(FormulaError.DIV0.getCode()))
                        .value(0, 0));
    }

    @Test
    void readsAFormulaAsItsLastResultAndOneWithoutAsBroken() {
        Grid computed = Sheets.grid(cell -> {
            cell.setCellFormula("40+4");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        });

        assertEquals(Optional.of(new CellValue(Kind.NUMBER, "44")), computed.value(0, 0));
        assertEquals(
                Kind.BROKEN,
                Sheets.grid(cell -> cell.setCellFormula("40+4"))
                        .value(0, 0)
                        .orElseThrow()
                        .kind());
    }

    @Test
    void readsInEveryCellOfAMergedRegionWhatItsFirstOneHolds() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = Sheets.sheet(workbook, "表", "一|二|三", "|四|", "|五|", "六||");
        sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        Grid grid = new Grid(sheet, Sheets.ROWS, Sheets.COLUMNS);

        assertEquals(
                "一 一 一 六", text(grid, 0, 0) + " " + text(grid, 1, 0) + " " + text(grid, 2, 0) + " " + text(grid, 3, 0));
        assertEquals("二 二", text(grid, 0, 1) + " " + text(grid, 0, 2));
        assertEquals("四 五", text(grid, 1, 1) + " " + text(grid, 2, 1));
    }

    private static String text(Grid grid, int row, int column) {
        return grid.value(row, column).orElseThrow().text();
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
