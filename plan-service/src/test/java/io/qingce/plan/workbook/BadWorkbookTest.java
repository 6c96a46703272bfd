package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.cell;
import static io.qingce.plan.workbook.Workbooks.edited;
import static io.qingce.plan.workbook.Workbooks.nothing;
import static io.qingce.plan.workbook.Workbooks.read;
import static io.qingce.plan.workbook.Workbooks.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.workbook.file.WorkbookOpener;
import io.qingce.plan.workbook.file.WorkbookRefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

class BadWorkbookTest {

    private static final byte[] THREE_HUNDRED = written(Documents.small("small", tree -> {
        for (int i = 2; i <= 300; i++) {
            Documents.addTarget(tree, "T" + i);
        }
    }));

    @ParameterizedTest
    @CsvSource({"指标, 二氧化硫浓度", "原文, 低于10微克/立方米", "计量单位, mg/m³", "备注, 另有说明"})
    void a7MeltsNoTwoTargetsOfOneIdIntoOne(String column, String content) {
        byte[] workbook = edited(written(Documents.small("small", tree -> Documents.addTarget(tree, "T2"))), book -> {
            cell(book, "指标", 3, "编号").setCellValue("T1");
            cell(book, "指标", 3, column).setCellValue(content);
        });
        List<Violation> findings = read("small", workbook).inTheWorkbook();
        assertEquals(
                List.of("指标!A3 duplicate-id"),
                findings.stream()
                        .map(found -> found.field() + " " + found.reason())
                        .toList());
        assertTrue(findings.get(0).detail().contains(column), findings.get(0).detail());
    }

    @Test
    void a7TakesASecondRowOfTheSameTargetAsAPoint() {
        byte[] workbook = edited(written(Documents.small("small", tree -> Documents.addTarget(tree, "T2"))), book -> {
            cell(book, "指标", 3, "编号").setCellValue("T1");
            cell(book, "指标", 3, "时点编号").setCellValue("P2");
            cell(book, "指标", 3, "原文").setBlank();
        });
        TargetDocument target =
                read("small", workbook).examined().accepted().targets().get(0);
        assertEquals(2, target.points().size());
    }

    @Test
    void refusesAnOldXls() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            old.createSheet("指标");
            old.write(bytes);
            assertTrue(refused(415, bytes.toByteArray()).contains(".xls"));
        }
    }

    @Test
    void refusesAWorkbookWithAPassword() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptionInfo");
            files.writeFilesystem(bytes);
            assertTrue(refused(415, bytes.toByteArray()).contains("密码"));
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refused(415, "编号,指标".getBytes(StandardCharsets.UTF_8));
        refused(400, zip(100, "readme.txt"));
    }

    @Test
    void refusesAZipBombBeforeItIsParsed() throws IOException {
        byte[] bomb = zip((int) Workbooks.CONFIG.maxUnpackedBytes() + 1, "xl/worksheets/sheet1.xml");
        assertTrue(bomb.length < 100_000);
        refused(413, bomb);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refused(413, new byte[Workbooks.CONFIG.maxBytes() + 1]);
    }

    @Test
    void refusesASheetOfMoreRowsOrColumnsThanAreRead() {
        int rows = Workbooks.CONFIG.maxRows();
        int columns = Workbooks.CONFIG.maxColumns();
        assertTrue(tooLarge(book -> put(book, rows, 0, "x")).contains(rows + "行"));
        assertTrue(tooLarge(book -> put(book, 5, columns, "x")).contains(columns + "列"));
        read("small", edited(THREE_HUNDRED, book -> put(book, 5, columns, "")));
    }

    private static String tooLarge(Consumer<XSSFWorkbook> edit) {
        byte[] workbook = edited(THREE_HUNDRED, edit);
        WorkbookRefusedException refusal = assertThrows(WorkbookRefusedException.class, () -> read("small", workbook));
        assertEquals(413, refusal.status());
        return String.valueOf(refusal.getMessage());
    }

    private static void put(XSSFWorkbook book, int row, int column, String text) {
        XSSFSheet sheet = book.getSheet("指标");
        Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = cells.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    @Test
    void namesThreeBadRowsOfThreeHundredBySheetRowAndColumn() {
        WorkbookReading reading = read("small", threeBadRows());
        assertEquals(
                List.of("指标!N17 not-a-number", "指标!M152 unknown-word", "指标!E301 unknown-word"),
                reading.inTheWorkbook().stream()
                        .map(finding -> finding.field() + " " + finding.reason())
                        .sorted(Comparator.comparing(
                                text -> text.replaceAll("\\D*(\\d+).*", "$1").length()))
                        .toList());
        Violation first = reading.inTheWorkbook().stream()
                .filter(finding -> "指标!N17".equals(finding.field()))
                .findFirst()
                .orElseThrow();
        assertEquals(17, first.line());
        assertTrue(first.detail().contains("应为数字，现为“四十四”"), first.detail());
        assertTrue(first.detail().contains("应为数字"), first.detail());
        assertEquals(
                422,
                assertThrows(WorkbookRefusedException.class, reading::check).status());
    }

    @Test
    void leavesBadRowsOutWhenToldTo() {
        WorkbookReading reading = Workbooks.READER.skipBadRows("small", read("small", threeBadRows()), nothing());
        reading.check();
        List<String> ids = reading.examined().accepted().targets().stream()
                .map(TargetDocument::id)
                .toList();
        assertEquals(297, ids.size());
        assertTrue(ids.stream().noneMatch(List.of("T16", "T151", "T300")::contains));
    }

    @Test
    void namesAColumnThatItDoesNotKnow() {
        byte[] workbook =
                edited(THREE_HUNDRED, book -> cell(book, "指标", 1, "备注").setCellValue("备 注 二"));
        WorkbookReading reading = read("small", workbook);
        assertEquals(List.of(), reading.inTheWorkbook());
        assertEquals("unknown-column", reading.assembly().ignored().get(0).reason());
    }

    @Test
    void refusesAFormulaWithAnError() {
        byte[] workbook = edited(THREE_HUNDRED, book -> {
            cell(book, "指标", 5, "目标值").setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(book, "指标", 5, "目标值"));
        });
        List<Violation> findings = read("small", workbook).inTheWorkbook();
        assertEquals(List.of("指标!N5"), findings.stream().map(Violation::field).toList());
        assertEquals("broken-formula", findings.get(0).reason());
    }

    @Test
    void reportsARowThatBelongsToNoItem() {
        byte[] workbook =
                edited(THREE_HUNDRED, book -> cell(book, "上级下达值", 2, "所属指标编号").setCellValue("T999"));
        Violation finding = read("small", workbook).inTheWorkbook().get(0);
        assertEquals("上级下达值!A2", finding.field());
        assertEquals("unknown-owner", finding.reason());
    }

    @Test
    void listsSheetsThatItDoesNotRead() {
        byte[] workbook = edited(THREE_HUNDRED, book -> book.createSheet("草稿"));
        assertEquals(List.of("草稿"), read("small", workbook).assembly().ignoredSheets());
    }

    @Test
    void readsADayThatIsWrittenAsIso8601() {
        WorkbookReading reading = read("small", withIssuedOn("d", "2023-03-15"));
        assertEquals(List.of(), reading.findings());
        assertEquals("2023-03-15", reading.assembly().tree().path("issuedOn").asText());
        reading = read("small", withIssuedOn("d", "2023-03-15T00:00:00"));
        assertEquals("2023-03-15", reading.assembly().tree().path("issuedOn").asText());
    }

    @ParameterizedTest
    @CsvSource({"d, T12:00:00", "d, soon", "n, soon", "n, NaN", "n, 1e999999999", "e, ''"})
    void namesACellThatNothingCanRead(String type, String raw) {
        List<Violation> findings = read("small", withIssuedOn(type, raw)).findings();
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("issuedOn", findings.get(0).field());
    }

    private static byte[] withIssuedOn(String type, String raw) {
        return edited(written(Documents.small("small")), book -> {
            CTCell cell = ((XSSFCell) Workbooks.head(book, "成文日期")).getCTCell();
            cell.setV(raw);
            try (XmlCursor cursor = cell.newCursor()) {
                cursor.setAttributeText(new QName("t"), type);
            }
        });
    }

    private static byte[] threeBadRows() {
        return edited(THREE_HUNDRED, book -> {
            cell(book, "指标", 17, "目标值").setCellValue("四十四");
            cell(book, "指标", 152, "比较方式").setCellValue("大约");
            cell(book, "指标", 301, "属性").setCellValue("强制");
        });
    }

    private static String refused(int status, byte[] body) {
        WorkbookRefusedException refusal = assertThrows(WorkbookRefusedException.class, () -> {
            try (XSSFWorkbook opened = new WorkbookOpener(Workbooks.CONFIG).open(new ByteArrayInputStream(body))) {
                opened.getNumberOfSheets();
            }
        });
        assertEquals(status, refusal.status());
        return String.valueOf(refusal.getMessage());
    }

    private static byte[] zip(int size, String name) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
