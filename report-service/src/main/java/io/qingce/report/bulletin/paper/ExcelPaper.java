package io.qingce.report.bulletin.paper;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.bulletin.data.BulletinData.Source;
import io.qingce.report.bulletin.paper.Paper.PaperCell;
import io.qingce.report.bulletin.paper.Paper.PaperRow;
import io.qingce.report.bulletin.paper.Paper.PaperSection;
import io.qingce.report.bulletin.paper.Paper.PaperTable;
import io.qingce.report.bulletin.paper.Paper.PlacedValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as a workbook: one sheet as it is printed, and one that says of every value where it is from 依据. Numbers are texts on the
 * first, as they are printed, and numbers on the second.
 */
final class ExcelPaper {

    private static final int WIDTH = 18 * 256;
    private static final int WIDE = 60 * 256;
    private static final List<Words> BASIS = List.of(
            new Words("位置", "place"),
            new Words("刊载值", "printed"),
            new Words("数值", "number"),
            new Words("单位", "unit"),
            new Words("有效", "may stand"),
            new Words("原因", "reason"),
            new Words("模拟数据", "made up"),
            new Words("标准版本", "edition"),
            new Words("统计口径", "rules"),
            new Words("数据版本", "data version"),
            new Words("应答中的位置", "place in the answer"),
            new Words("查询", "request"));

    private final Workbook book;
    private final Language language;
    private final CellStyle plain;
    private final CellStyle bold;

    private ExcelPaper(Workbook book, Language language) {
        this.book = book;
        this.language = language;
        this.plain = style(false);
        this.bold = style(true);
    }

    /** The workbook. */
    static byte[] write(Paper paper) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Language language = Language.preferred(paper.language());
            ExcelPaper excel = new ExcelPaper(book, language);
            excel.printed(paper);
            excel.basis(paper);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("workbooks are written to memory", impossible);
        }
    }

    private CellStyle style(boolean heading) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setBold(heading);
        style.setFont(font);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private void printed(Paper paper) {
        Sheet sheet = book.createSheet(new Words("公报", "bulletin").in(language));
        int width = paper.sections().stream()
                .map(PaperSection::table)
                .filter(table -> table != null)
                .mapToInt(PaperTable::width)
                .max()
                .orElse(1);
        for (int column = 0; column < width; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
        line(sheet, paper.title(), width, true);
        paper.stamps().forEach(stamp -> line(sheet, stamp, width, true));
        line(sheet, String.join("  ", paper.steps()), width, false);
        paper.sections().forEach(section -> section(sheet, section, width));
        paper.notes().forEach(note -> line(sheet, note, width, false));
        paper.colophon().forEach(note -> line(sheet, note, width, false));
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void section(Sheet sheet, PaperSection section, int width) {
        line(sheet, section.heading(), width, true);
        section.paragraphs().forEach(text -> line(sheet, text, width, false));
        PaperTable table = section.table();
        if (table != null) {
            row(sheet, table.heads(), bold);
            for (PaperRow row : table.rows()) {
                if (row.group() != null) {
                    line(sheet, row.group(), table.width(), true);
                }
                row(sheet, row.cells().stream().map(PaperCell::text).toList(), plain);
            }
        }
        if (section.note() != null) {
            line(sheet, section.note(), width, false);
        }
    }

    private void basis(Paper paper) {
        Sheet sheet = book.createSheet(new Words("依据", "basis").in(language));
        row(sheet, BASIS.stream().map(words -> words.in(language)).toList(), bold);
        sheet.createFreezePane(1, 1);
        for (int column = 0; column < BASIS.size(); column++) {
            sheet.setColumnWidth(column, column == 0 || column == BASIS.size() - 1 ? WIDE : WIDTH);
        }
        Map<String, Source> sources =
                paper.sources().stream().collect(Collectors.toMap(Source::key, Function.identity()));
        for (PlacedValue placed : paper.values()) {
            basis(sheet, placed, sources);
        }
    }

    private void basis(Sheet sheet, PlacedValue placed, Map<String, Source> sources) {
        var value = placed.value();
        @Nullable Source source = sources.get(value.source());
        Row row = row(
                sheet,
                List.of(
                        placed.place(),
                        value.printed(),
                        "",
                        text(value.unit()),
                        yes(value.valid()),
                        text(value.reason()),
                        yes(value.simulated()),
                        text(value.edition()),
                        text(source == null ? null : source.rules()),
                        text(source == null ? null : source.dataVersion()),
                        value.pointer(),
                        text(source == null ? null : source.query())),
                plain);
        if (value.value() != null) {
            row.getCell(2).setCellValue(value.value().doubleValue());
        }
    }

    private String yes(boolean is) {
        return is ? new Words("是", "yes").in(language) : new Words("否", "no").in(language);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void line(Sheet sheet, String text, int width, boolean heading) {
        Row row = row(sheet, List.of(text), heading ? bold : plain);
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, width - 1));
        }
        int lines = 1 + text.length() / (width * 9);
        row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
    }

    private static Row row(Sheet sheet, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
        return row;
    }
}
