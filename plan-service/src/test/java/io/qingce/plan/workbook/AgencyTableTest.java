package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.edited;
import static io.qingce.plan.workbook.Workbooks.read;
import static io.qingce.plan.workbook.Workbooks.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.standards.indicator.Comparator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The tables as an official has them, with few of the columns and typed by hand. */
class AgencyTableTest {

    @Test
    void readsATableOfTasksAsAgenciesKeepIt() throws IOException {
        PlanDocument plan = read("small", agencyTables()).examined().accepted();
        TaskDocument task = plan.tasks().get(0);
        assertEquals("K1", task.id());
        assertEquals("推进产业结构优化", task.heading());
        assertEquals("淘汰落后产能。", task.text());
        Due deadline = task.deadlines().get(0);
        assertEquals(LocalDate.of(2025, 12, 31), deadline.date());
        assertEquals("2025年底前", deadline.text());
        assertEquals(
                List.of(Role.LEAD, Role.COOPERATING, Role.RESPONSIBLE),
                task.assignments().stream().map(TaskDocument.Assignment::role).toList());
        assertEquals("市发展和改革委", task.assignments().get(0).units().get(0).unit());
        assertEquals("等", task.assignments().get(1).open());
        assertEquals("按职责分工负责", task.assignments().get(2).jointly());
        assertEquals("各县(市、区)政府", task.assignments().get(2).units().get(0).unit());
        assertEquals(4, plan.units().size());
    }

    @Test
    void takesGroupsFromMergedCells() throws IOException {
        PlanDocument plan = read("small", agencyTables()).examined().accepted();
        assertEquals(1, plan.groups().size());
        assertEquals("一、结构调整", plan.groups().get(0).name().zh());
        assertEquals("G1", plan.tasks().get(1).group());
    }

    @Test
    void readsAColumnForEachYear() throws IOException {
        TargetDocument target =
                read("small", agencyTables()).examined().accepted().targets().get(0);
        assertEquals(
                List.of(2023, 2024, 2025),
                target.points().stream().map(point -> point.due().year()).toList());
        assertEquals(
                List.of(Comparator.AT_MOST, Comparator.REACH, Comparator.QUALITATIVE),
                target.points().stream().map(Point::comparator).toList());
        assertEquals(new BigDecimal("47"), target.points().get(0).value());
        assertEquals(new BigDecimal("45.50"), target.points().get(1).value());
        assertEquals("持续改善", target.points().get(2).words());
    }

    @Test
    void readsNumbersAndDaysAsTheyAreMeant() {
        byte[] workbook = edited(written(Documents.small("small")), book -> {
            Workbooks.cell(book, "指标", 2, "目标值").setCellValue("　４４．０　");
            Workbooks.cell(book, "指标", 2, "基准值").setCellValue(0.1 + 0.2);
            CellStyle general = book.createCellStyle();
            Workbooks.cell(book, "指标", 2, "基准值").setCellStyle(general);
            Workbooks.cell(book, "指标", 2, "基准年").setCellValue("2020年");
            Workbooks.cell(book, "指标", 2, "指标").setCellValue("　细颗粒物浓度　");
            XSSFSheet head = book.getSheet("规划");
            head.forEach(row -> {
                if (row.getCell(0).getStringCellValue().startsWith("成文日期")) {
                    row.createCell(1).setCellValue(45291);
                }
            });
        });
        PlanDocument plan = read("small", workbook).examined().accepted();
        TargetDocument target = plan.targets().get(0);
        assertEquals(new BigDecimal("44.0"), target.points().get(0).value());
        assertEquals(new BigDecimal("0.3"), target.baseline().value());
        assertEquals(2020, target.baseline().year());
        assertEquals("细颗粒物浓度", target.name().zh());
        assertEquals(LocalDate.of(2023, 12, 31), plan.issuedOn());
    }

    @Test
    void readsAPercentageAsItIsShownAndAFormulaAsItsResult() {
        byte[] workbook = edited(written(Documents.small("small")), book -> {
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            Workbooks.cell(book, "指标", 2, "目标值").setCellStyle(percent);
            Workbooks.cell(book, "指标", 2, "目标值").setCellFormula("0.9+0.055");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(Workbooks.cell(book, "指标", 2, "目标值"));
        });
        TargetDocument target =
                read("small", workbook).examined().accepted().targets().get(0);
        assertEquals(new BigDecimal("95.5"), target.points().get(0).value());
    }

    @Test
    void leavesAsStoredWhatTheWorkbookHasNoSheetFor() {
        PlanDocument stored = Workbooks.shipped("jiaozuo-htz");
        byte[] workbook = edited(written(stored), book -> {
            for (String sheet : List.of("项目", "项目规模", "存疑", "单位", "组成", "规划")) {
                book.removeSheetAt(book.getSheetIndex(sheet));
            }
        });
        WorkbookReading reading = Workbooks.READER.read(
                "jiaozuo-htz",
                Workbooks.READER.open(new ByteArrayInputStream(workbook)),
                DocumentFormat.JSON.tree(stored));
        assertEquals(stored, reading.examined().accepted());
        assertFalse(read("jiaozuo-htz", workbook).inTheWorkbook().isEmpty());
    }

    private static byte[] agencyTables() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet head = book.createSheet("规划");
            String[][] members = {
                {"标题", "某市行动计划"}, {"发文机关", "某市人民政府"}, {"规划期", "2023—2025年"}, {"规划期起", "2023-01-01"},
                {"规划期止", "2025/12/31"}, {"行政区域", "某市"}, {"省份", "某省"}, {"行政层级", "设区市"}
            };
            for (int i = 0; i < members.length; i++) {
                row(head, i, members[i]);
            }
            XSSFSheet targets = book.createSheet("指标");
            row(targets, 0, "主要指标表");
            row(targets, 1, "指标", "计量单位", "方向", "2023年", "2024年", "2025年", "属性");
            row(targets, 2, "细颗粒物浓度", "µg/m³", "越低越好", "≤47", "45.50", "持续改善", "约束性");
            XSSFSheet tasks = book.createSheet("任务");
            row(tasks, 0, "分组", "任务", "措施", "时限", "牵头单位", "配合单位", "责任单位");
            row(tasks, 1, "一、结构调整", "推进产业结构优化", "淘汰落后产能。", "2025年底前", "市发展和改革委", "市工信局、市生态环境局等", "各县(市、区)政府按职责分工负责");
            row(tasks, 2, "", "推进能源结构优化", "", "", "市发展和改革委", "", "");
            tasks.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int position, String... cells) {
        XSSFRow row = sheet.createRow(position);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
