package io.qingce.plan.workbook.writing;

import static io.qingce.plan.document.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.workbook.layout.Layout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookWriterTest {

    private static final Layout LAYOUT = Layout.load();

    @Test
    void writesOfNothingATemplateOfAllSheetsWithoutRows() {
        XSSFWorkbook template = written("{}");

        assertEquals(LAYOUT.sheets().size(), template.getNumberOfSheets());
        LAYOUT.sheets().stream()
                .filter(sheet -> !sheet.isHead())
                .forEach(
                        sheet -> assertEquals(0, template.getSheet(sheet.name()).getLastRowNum(), sheet.name()));
    }

    @Test
    void writesATargetInOneRowForEachPoint() {
        XSSFWorkbook plan = written("""
            {"targets":[{"id":"T1","name":{"zh":"浓度"},"points":[{"value":45},{"value":44.0}]},
                        {"id":"T2","name":{"zh":"比例"},"points":[{"words":"改善"}]},
                        {"id":"T3","name":{"zh":"断面"}}]}\
            """);

        assertEquals(List.of("T1", "-", "T2", "T3"), column(plan, "指标", "编号"));
        assertEquals(List.of("浓度", "-", "比例", "断面"), column(plan, "指标", "指标"));
        assertEquals(List.of("45", "44.0", "-", "-"), column(plan, "指标", "目标值"));
        assertEquals(List.of("-", "-", "改善", "-"), column(plan, "指标", "要求原文"));
    }

    @Test
    void putsTheNameBehindTheIdentifierForTheReader() {
        String longName = "长".repeat(41);
        XSSFWorkbook plan = written("""
            {"targets":[{"id":"T1","name":{"zh":"浓度"}},{"id":"T2","name":{"zh":"%s"},"restates":"T1"}],
             "tasks":[{"id":"K1","heading":"整治","targets":["T1","T2","T9"]}]}\
            """.formatted(longName));

        assertEquals(List.of("-", "T1 浓度"), column(plan, "指标", "重述编号"));
        assertEquals(List.of("T1 浓度\nT2 " + "长".repeat(40) + "…\nT9"), column(plan, "任务", "目标"));
    }

    @Test
    void writesTheItemsOfAnInnerListWithTheirOwner() {
        XSSFWorkbook plan = written("""
            {"targets":[{"id":"T1","name":{"zh":"浓度"}},
                        {"id":"T2","name":{"zh":"比例"},"components":{"parts":[{"name":"甲"},{"name":"乙"}]}}]}\
            """);

        assertEquals(List.of("T2 比例", "T2 比例"), column(plan, "组成", "所属指标编号"));
        assertEquals(List.of("甲", "乙"), column(plan, "组成", "名称"));
    }

    /** Roles that come twice or in another order stand in a sheet of their own, as they are. */
    @ParameterizedTest
    @CsvSource({"LEAD COOPERATING, 甲局, 0", "COOPERATING LEAD, -, 2", "LEAD LEAD, -, 2"})
    void writesAssignmentsInTheirColumnsIfTheyFitAndOtherwiseBesideThem(String roles, String lead, int rows) {
        String[] both = roles.split(" ");
        XSSFWorkbook plan = written("""
            {"tasks":[{"id":"K1","heading":"整治","assignments":[
              {"role":"%s","label":"牵头单位","units":[{"unit":"甲局"}]},
              {"role":"%s","label":"配合单位","units":[{"unit":"乙局"}]}]}]}\
            """.formatted(both[0], both[1]));

        assertEquals(List.of(lead), column(plan, "任务", "牵头单位"));
        assertEquals(rows, plan.getSheet("任务分工").getLastRowNum());
    }

    private static List<String> column(XSSFWorkbook workbook, String name, String header) {
        XSSFSheet sheet = workbook.getSheet(name);
        List<String> cells = new ArrayList<>();
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().startsWith(header + "\n")) {
                for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                    XSSFRow row = sheet.getRow(i);
                    String text = new DataFormatter().formatCellValue(row.getCell(cell.getColumnIndex()));
                    cells.add(text.isEmpty() ? "-" : text);
                }
            }
        }
        return cells;
    }

    private static XSSFWorkbook written(String document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriter.writeAll(LAYOUT, json(document))));
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
