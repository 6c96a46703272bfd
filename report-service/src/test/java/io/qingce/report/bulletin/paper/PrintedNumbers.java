package io.qingce.report.bulletin.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Every number that can be read on a paper. */
public final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern PAGE = Pattern.compile("(?m)^— \\d+ —$");

    private PrintedNumbers() {}

    /** The numbers in a text. */
    public static Set<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of title, headings, sentences, notes and values of the data, and of why values may not stand. */
    public static Set<String> inData(JsonNode data) {
        StringBuilder text = new StringBuilder(data.get("title").asText()).append('\n');
        for (String member : new String[] {"heading", "text", "note", "printed", "unit", "group", "title"}) {
            data.get("sections")
                    .findValuesAsText(member)
                    .forEach(found -> text.append(found).append('\n'));
        }
        data.findParents("pointer").stream()
                .filter(value -> value.has("value") && value.has("reason"))
                .forEach(value -> text.append(value.get("reason").asText()).append('\n'));
        return in(text.toString());
    }

    /** The text of pages without their numbers. */
    public static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PAGE.matcher(new PDFTextStripper().getText(document)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of one sheet of a workbook. */
    public static String textOf(byte[] xlsx, int sheet) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            DataFormatter shown = new DataFormatter();
            return StreamSupport.stream(book.getSheetAt(sheet).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(shown::formatCellValue)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands before the line that begins with this. */
    public static String before(String text, String line) {
        int end = text.indexOf("\n" + line);
        return end < 0 ? text : text.substring(0, end);
    }
}
