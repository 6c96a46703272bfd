package io.qingce.plan.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.standards.indicator.Comparator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people send them, with what they have to mean: the cases that were found, and relatives of each. */
class PeoplesWorkbookTest {

    private static final String HEADER = "指标|计量单位|方向|属性|2023年|2024年|2025年";
    private static final String[] HEAD = {
        "规划代码|people",
        "标题|某市行动计划",
        "发文机关|某市人民政府",
        "规划期|2023—2025年",
        "规划期起|2023-01-01",
        "规划期止|2025-12-31",
        "行政区域|某市",
        "行政层级|市",
        "省份|某省"
    };
    private static final String TASK_HEADER = "分组|任务|措施|时限|牵头单位|配合单位|责任单位";
    private static final String TASK = "产业结构|淘汰落后产能|完成淘汰。|2025年|市发改委|市工信局、市生态环境局|";

    @ParameterizedTest
    @CsvSource({
        "0.95, 0%, 95",
        "95, '0\"%\"', 95",
        "95, '0\\%', 95",
        "67.09999999999999, '0.0\"%\"', 67.1",
        "68, '0.0\"%\"', 68.0",
        "1200000, '#,##0', 1200000",
        "1200000, '#,##0,', 1200",
        "123456, '0!.0,\"万\"', 12.3456",
        "0.5, '# ?/?', 0.5",
        "-3, '0;[Red](0)', -3",
        "44, '0.0_ ', 44.0",
        "44, '[>=40][Blue]0.0;0', 44.0",
        "0, '[>=40]0.0;0;\"少\"', 0.0",
        "0, '0;-0;0', 0",
        "0, '_ * #,##0.0_ ;_ * -#,##0.0_ ;_ * 0.0_ ;_ @_ ', 0.0",
        "44, '@', 44",
        "44, ';;;', 44"
    })
    void numbersMeanWhatTheCellShows(double stored, String format, BigDecimal meant) {
        PlanDocument plan = accepted(targets(HEADER, "甲||越高越好|约束性||"), book -> {
            Cell cell = cell(book, 1, 6);
            cell.setCellValue(stored);
            format(cell, format);
        });
        assertEquals(meant, points(plan, 0).get(0).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0;-0;\"—\"",
                "0.0;-0.0;\"/\"",
                "0;-0;;@",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                "#,##0;-#,##0;\"暂无\""
            })
    void aZeroThatIsShownAsAStrokeIsNoPointOfThatYear(String format) {
        PlanDocument plan = accepted(targets(HEADER, "甲|%|越高越好|约束性||95|96"), book -> {
            Cell cell = cell(book, 1, 4);
            cell.setCellValue(0);
            format(cell, format);
        });
        assertEquals(
                List.of(2024, 2025),
                points(plan, 0).stream().map(point -> point.due().year()).toList());
    }

    @Test
    void aWordInPlaceOfANumberIsThatWord() {
        PlanDocument plan = accepted(targets(HEADER, "甲|%|越高越好|约束性|"), book -> {
            Cell cell = cell(book, 1, 4);
            cell.setCellValue(1);
            format(cell, "\"基本消除\"");
        });
        assertEquals("基本消除", points(plan, 0).get(0).words());
    }

    @Test
    void aWordInPlaceOfASignIsNoNumberBelowZero() {
        assertEquals(List.of("指标!E2 change-in-words"), findings(targets(HEADER, "甲|%|越低越好|约束性|"), book -> {
            Cell cell = cell(book, 1, 4);
            cell.setCellValue(-10);
            format(cell, "0\"%\";\"下降\"0\"%\"");
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "44, '0\"微克/立方米\"', AT_MOST, ≤44, 44",
        "44, '\"≤\"0', AT_MOST, 44, 44",
    })
    void wordsOfAFormatMeanWhatTheySay(
            double stored, String format, String comparator, String other, BigDecimal meant) {
        PlanDocument plan = accepted(targets(HEADER, "甲|μg/m³|越低越好|约束性|" + other + "|"), book -> {
            Cell cell = cell(book, 1, 6);
            cell.setCellValue(stored);
            format(cell, format);
        });
        assertEquals(meant, points(plan, 0).get(1).value());
        assertTrue(points(plan, 0).stream().anyMatch(point -> point.comparator() == Comparator.valueOf(comparator)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "９５％ | % | REACH | 95",
                "９５ | % | REACH | 95",
                "≥９５％ | % | AT_LEAST | 95",
                "1,200 | 吨 | REACH | 1200",
                "1，200 | 吨 | REACH | 1200",
                ">95% | % | MORE_THAN | 95",
                "＞95% | % | MORE_THAN | 95",
                "大于95% | % | MORE_THAN | 95",
                "＜5% | % | LESS_THAN | 5",
                "不超过5% | % | AT_MOST | 5",
                "5%以下 | % | AT_MOST | 5",
                "5以下 | % | AT_MOST | 5",
                "控制在5%以内 | % | AT_MOST | 5",
                "达到95%以上 | % | AT_LEAST | 95",
                "44微克/立方米 | 微克/立方米 | REACH | 44",
                "≤44μg/m³ | 微克/立方米 | AT_MOST | 44",
                "≤ 44 ug/m3 | µg/m³ | AT_MOST | 44",
                "大于等于95% | % | AT_LEAST | 95",
                "小于或等于5 | % | AT_MOST | 5",
                "不得低于95 | % | AT_LEAST | 95",
                "完成95 | % | REACH | 95",
                "5个百分点 | 百分点 | REACH | 5"
            })
    void aNumberIsReadHoweverItIsTyped(String cell, String unit, Comparator comparator, BigDecimal value) {
        Point point = points(accepted(targets(HEADER, "甲|" + unit + "|越高越好|约束性|" + cell)), 0)
                .get(0);
        assertEquals(comparator, point.comparator());
        assertEquals(value, point.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "-", "－", "——", "无", "暂无", "N/A"})
    void aStrokeIsNoPointOfThatYear(String stroke) {
        List<Point> points = points(accepted(targets(HEADER, "甲|%|越高越好|约束性|" + stroke + "|" + stroke + "|95")), 0);
        assertEquals(
                List.of(2025), points.stream().map(point -> point.due().year()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "40-44, unclear-number",
        "44左右, unclear-number",
        "约44, unclear-number",
        "44（力争42）, unclear-number",
        "低于44以上, unclear-number",
        "90①, unclear-number",
        "90 ⑴, unclear-number",
        "44², unclear-number",
        "[90], unclear-number",
        "（90）, unclear-number",
        "〔90〕, unclear-number",
        "下降10%, change-in-words",
        "比2020年下降10%, change-in-words",
        "累计降低１０, change-in-words",
        "提高5个百分点, change-in-words",
        "44mg/m³, other-unit",
        "44吨, other-unit"
    })
    void aNumberThatMayMeanThisOrThatIsAFinding(String cell, String reason) {
        assertEquals(List.of("指标!E2 " + reason), findings(targets(HEADER, "甲|μg/m³|越低越好|约束性|" + cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"持续改善", "完成省下达目标", "主要污染物排放量下降，完成省下达目标", "基本消除", "全部建成"})
    void wordsStayWords(String words) {
        Point point =
                points(accepted(targets(HEADER, "甲|%|越高越好|约束性|" + words)), 0).get(0);
        assertEquals(Comparator.QUALITATIVE, point.comparator());
        assertEquals(words, point.words());
    }

    @Test
    void aFootnoteAtAHeaderMakesNoOtherColumn() {
        List<Point> points =
                points(accepted(targets("指标①|计量单位*|方向|属性|2023年①|2024年|2025年②", "甲|%|越高越好|约束性|95|96|97")), 0);
        assertEquals(
                List.of(2023, 2024, 2025),
                points.stream().map(point -> point.due().year()).toList());
    }

    @Test
    void aDayInIsoFormIsThatDay() {
        PlanDocument plan = accepted(targets(HEADER, "甲|%|越高越好|约束性|95"), book -> {
            XSSFCell cell = book.getSheet("规划").createRow(9).createCell(1);
            book.getSheet("规划").getRow(9).createCell(0).setCellValue("成文日期");
            cell.setCellValue(LocalDate.of(2023, 3, 15));
            format(cell, "yyyy-mm-dd");
        });
        assertEquals(LocalDate.of(2023, 3, 15), plan.issuedOn());
    }

    @Test
    void daysOf1904CountFromThere() {
        PlanDocument plan = accepted(targets(HEADER, "甲|%|越高越好|约束性|95"), book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFRow row = book.getSheet("规划").createRow(9);
            row.createCell(0).setCellValue("成文日期");
            row.createCell(1).setCellValue(43_538);
            XSSFRow formatted = book.getSheet("规划").createRow(10);
            formatted.createCell(0).setCellValue("发布日期");
            formatted.createCell(1).setCellValue(43_538);
            format(formatted.getCell(1), "yyyy/m/d");
        });
        assertEquals(LocalDate.of(2023, 3, 15), plan.issuedOn());
        assertEquals(LocalDate.of(2023, 3, 15), plan.publishedOn());
    }

    @Test
    void aFormulaThatWasNeverComputedIsAFindingOnItsCell() {
        Consumer<XSSFWorkbook> uncomputed = book -> {
            XSSFCell cell = (XSSFCell) cell(book, 1, 4);
            cell.setCellFormula("40+7");
            cell.getCTCell().setV("");
        };
        assertEquals(List.of("指标!E2 broken-formula"), findings(targets(HEADER, "甲|%|越高越好|约束性"), uncomputed));
    }

    @Test
    void aBrokenFormulaIsAFindingWhereverItStands() {
        String[] rows = {HEADER, "甲|%|越高越好|约束性|95|96|97"};
        assertEquals(
                List.of("指标!A2 broken-formula"),
                findings(targets(rows), book -> cell(book, 1, 0).setCellErrorValue(FormulaError.REF.getCode())));
        assertEquals(
                List.of("指标!F2 broken-formula"),
                findings(targets(rows), book -> cell(book, 1, 5).setCellValue("#N/A")));
        assertEquals(
                List.of("指标!H1 broken-formula"),
                findings(targets(rows), book -> cell(book, 0, 7).setCellErrorValue(FormulaError.DIV0.getCode())));
        assertEquals(
                List.of("任务!C2 broken-formula"),
                findings(
                        targets(rows),
                        book -> book.getSheet("任务")
                                .getRow(1)
                                .getCell(2)
                                .setCellErrorValue(FormulaError.NAME.getCode())));
        assertEquals(
                List.of("指标!G2 broken-formula"), findings(targets(rows), book -> toAnotherWorkbook(cell(book, 1, 6))));
    }

    private static void toAnotherWorkbook(Cell cell) {
        ((XSSFCell) cell).getCTCell().addNewF().setStringValue("[1]Sheet1!A1");
    }

    @Test
    void yearsInASecondHeaderRowAreYears() {
        List<Point> points = points(accepted(twoHeaderRows()), 0);
        assertEquals(
                List.of("2023 47", "2024 45.5", "2025 44"),
                points.stream()
                        .map(point -> point.due().year() + " " + point.value())
                        .toList());
    }

    @Test
    void anAgencysUsualTableIsReadAsItIs() {
        WorkbookReading reading = Workbooks.read("people", agencyTable());
        assertEquals(List.of(), reading.inTheWorkbook());
        PlanDocument plan = reading.examined().accepted();
        assertEquals(
                List.of("细颗粒物年均浓度", "优良天数比例"),
                plan.targets().stream().map(target -> target.name().zh()).toList());
        assertEquals(
                List.of("47", "45.5", "44"),
                points(plan, 0).stream()
                        .map(point -> String.valueOf(point.value()))
                        .toList());
        assertEquals(Comparator.AT_LEAST, points(plan, 1).get(1).comparator());
        List<String> ignored = fields(reading.assembly().ignored());
        assertTrue(
                ignored.containsAll(List.of("主要指标表!A1 above-the-header", "主要指标表!H3 unknown-column")),
                ignored::toString);
        assertTrue(ignored.contains("主要指标表!A6 note-row"), ignored::toString);
        List<TaskDocument> tasks = plan.tasks();
        assertEquals(Due.Kind.STANDING, tasks.get(0).deadlines().get(0).kind());
        assertEquals(LocalDate.of(2025, 6, 30), tasks.get(1).deadlines().get(0).date());
        assertEquals(
                List.of("市发改委", "市工信局", "市生态环境局", "各县(市、区)政府"),
                tasks.get(0).assignments().stream()
                        .flatMap(one -> one.units().stream())
                        .map(TaskDocument.AssignedUnit::unit)
                        .toList());
    }

    @Test
    void whatStandsUnderNoHeaderIsNamed() {
        WorkbookReading reading =
                Workbooks.read("people", workbook(targets(HEADER, "甲|%|越高越好|约束性|95|96|97|2026年改为42"), book -> {}));
        assertEquals(List.of(), reading.inTheWorkbook());
        assertEquals(List.of("指标!H2 no-header"), fields(reading.assembly().ignored()));
        assertTrue(reading.assembly().ignored().get(0).detail().contains("2026年改为42"));
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        byte[] hidden = workbook(targets(HEADER, "甲|%|越高越好|约束性|95|96|97"), book -> {
            book.getSheet("指标").getRow(1).setZeroHeight(true);
            book.getSheet("指标").setColumnHidden(5, true);
        });
        assertEquals(
                List.of("指标!A2 hidden-row", "指标!F2 hidden-column"),
                fields(Workbooks.read("people", hidden).assembly().tolerated()));
    }

    @Test
    void aBadGroupRefusesNoTaskOfIts() {
        assertEquals(List.of("分组!A2 broken-formula"), findings(targets(HEADER, "甲|%|越高越好|约束性|95"), book -> {
            XSSFSheet groups = book.createSheet("分组");
            row(groups, 0, "编号|标题|章");
            row(groups, 1, "|产业结构|第一章");
            groups.getRow(1).createCell(0).setCellErrorValue(FormulaError.REF.getCode());
        }));
    }

    @Test
    void twoColumnsOfOneYearAreRefused() {
        assertEquals(
                List.of("指标!G1 duplicate-column"),
                findings(targets("指标|计量单位|方向|属性|2023年|2024年|2024", "甲|%|越高越好|约束性|95|96|97")));
    }

    /** Not a target of a year that is over: what the targets start from. */
    @Test
    void theLastYearBeforeThePlanIsTheBaseline() {
        WorkbookReading reading = Workbooks.read(
                "people",
                workbook(
                        targets("指标|计量单位|属性|2020年|2022年|2025年", "甲|%|约束性|60|62|67", "乙|%|约束性||—|≥5"),
                        book -> book.getSheet("指标").getRow(2).createCell(3).setCellValue("数据缺失")));
        PlanDocument plan = reading.examined().accepted();
        TargetDocument target = plan.targets().get(0);
        assertEquals(new BigDecimal("62"), target.baseline().value());
        assertEquals(2022, target.baseline().year());
        assertEquals(
                List.of("2025 67"),
                points(plan, 0).stream()
                        .map(point -> point.due().year() + " " + point.value())
                        .toList());
        assertEquals(TargetDocument.Direction.HIGHER, target.direction());
        List<String> ignored = fields(reading.assembly().ignored());
        assertTrue(
                ignored.containsAll(List.of("指标!D2 year-before-the-plan", "指标!D3 year-before-the-plan")),
                ignored::toString);
    }

    @Test
    void aHeadingOfAPartOfTheTableIsNoTarget() {
        WorkbookReading reading = Workbooks.read(
                "people",
                workbook(targets(HEADER, "一、环境质量", "甲|%|越高越好|约束性|95|96|97", "二、污染减排", "乙|吨|越高越好|约束性|1|2|3"), book -> {
                    book.getSheet("指标").addMergedRegion(new CellRangeAddress(1, 1, 0, 6));
                    book.getSheet("指标").addMergedRegion(new CellRangeAddress(3, 3, 0, 6));
                }));
        assertEquals(List.of(), fields(reading.inTheWorkbook()));
        assertEquals(2, reading.examined().accepted().targets().size());
        assertEquals(
                List.of("指标!A2 section-row", "指标!A4 section-row"),
                fields(reading.assembly().ignored()));
    }

    private static byte[] twoHeaderRows() {
        return workbook(
                targets("指标|计量单位|方向|属性|目标值", "||||2023年|2024年|2025年", "PM2.5|μg/m³|越低越好|约束性|47|45.5|44"), book -> {
                    XSSFSheet sheet = book.getSheet("指标");
                    for (int column = 0; column < 4; column++) {
                        sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
                    }
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 6));
                });
    }

    private static byte[] agencyTable() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            rows(book.createSheet("规划"), HEAD);
            XSSFSheet targets = book.createSheet("主要指标表");
            rows(
                    targets,
                    "某市“十四五”生态环境保护主要指标表",
                    "序号|指标\n名称|单位|指标属性|目标值|||责任单位",
                    "||||2023年|2024年|2025年",
                    "1|细颗粒物年均浓度|微克/立方米|约束性|47|45.5|44|市生态环境局",
                    "2|优良天数比例|%|预期性|/|65|≥67%|市生态环境局",
                    "注：以省下达为准");
            Stream.of(0, 1, 2, 3, 7)
                    .forEach(column -> targets.addMergedRegion(new CellRangeAddress(1, 2, column, column)));
            targets.addMergedRegion(new CellRangeAddress(1, 1, 4, 6));
            targets.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            targets.addMergedRegion(new CellRangeAddress(5, 5, 0, 7));
            rows(
                    book.createSheet("重点任务清单"),
                    "序号|任务类别|工作任务|工作措施|完成时限|牵头单位|配合单位|责任单位",
                    "1|产业结构|淘汰落后产能|完成淘汰。|长期坚持|市发改委|市工信局；\n市生态环境局|各县(市、区)政府",
                    "2|产业结构|改造提升|完成改造。|2025年6月底前|市工信局|市发改委，市生态环境局|");
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static String[] targets(String... rows) {
        return rows;
    }

    private static PlanDocument accepted(String[] rows) {
        return accepted(rows, book -> {});
    }

    private static PlanDocument accepted(String[] rows, Consumer<XSSFWorkbook> edit) {
        return accepted(workbook(rows, edit));
    }

    private static PlanDocument accepted(byte[] workbook) {
        WorkbookReading reading = Workbooks.read("people", workbook);
        assertEquals(List.of(), fields(reading.inTheWorkbook()));
        return reading.examined().accepted();
    }

    private static List<String> findings(String[] rows) {
        return findings(rows, book -> {});
    }

    private static List<String> findings(String[] rows, Consumer<XSSFWorkbook> edit) {
        return fields(Workbooks.read("people", workbook(rows, edit)).inTheWorkbook());
    }

    private static List<String> fields(List<Violation> notes) {
        return notes.stream().map(note -> note.field() + " " + note.reason()).collect(Collectors.toList());
    }

    private static List<Point> points(PlanDocument plan, int target) {
        return plan.targets().get(target).points();
    }

    private static byte[] workbook(String[] rows, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            rows(book.createSheet("规划"), HEAD);
            rows(book.createSheet("指标"), rows);
            rows(book.createSheet("任务"), TASK_HEADER, TASK);
            edit.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static void rows(XSSFSheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            row(sheet, i, rows[i]);
        }
    }

    private static void row(XSSFSheet sheet, int position, String cells) {
        XSSFRow row = sheet.createRow(position);
        List<String> texts = Arrays.asList(cells.split("\\|", -1));
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).matches("\\d{1,3}(\\.\\d+)?")) {
                row.createCell(i).setCellValue(Double.parseDouble(texts.get(i)));
            } else if (!texts.get(i).isBlank()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    /** A cell of the table of targets. */
    private static Cell cell(XSSFWorkbook book, int row, int column) {
        XSSFRow cells = book.getSheet("指标").getRow(row);
        return cells.getCell(column) == null ? cells.createCell(column) : cells.getCell(column);
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
