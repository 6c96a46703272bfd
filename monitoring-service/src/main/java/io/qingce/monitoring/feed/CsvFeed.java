package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.qingce.chassis.language.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV (UTF-8, with or without byte order mark; the first line that is not blank is the header), read one
 * by one as they arrive. One record is one physical line, so a stray quote spoils its own line and no other.
 */
public final class CsvFeed implements Iterator<CsvRow> {

    private static final ObjectReader CELLS =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TextLines lines;
    private final int longest;
    private final int most;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int width;
    private int line;
    private int index;
    private @Nullable String ahead;

    CsvFeed(InputStream body, FeedConfig config) {
        this.longest = config.maxLine();
        this.lines = new TextLines(new InputStreamReader(body, StandardCharsets.UTF_8), longest);
        this.most = config.maxItems();
        List<String> header = header(config.maxColumns());
        for (int position = 0; position < header.size(); position++) {
            columns.putIfAbsent(header.get(position).strip(), position);
        }
        this.width = header.size();
        this.ahead = nextLine();
    }

    /** Names of the columns, in order, without surrounding white space. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public CsvRow next() {
        String text = ahead;
        if (text == null) {
            throw new NoSuchElementException();
        }
        if (index++ == most) {
            throw BodyTooLargeException.items(most);
        }
        CsvRow row = row(text);
        ahead = nextLine();
        return row;
    }

    private List<String> header(int mostColumns) {
        String text = nextLine();
        if (text == null) {
            return List.of();
        }
        if (text.length() > longest) {
            throw BodyTooLargeException.header(longest, mostColumns);
        }
        try {
            List<String> header = cells(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            if (header.size() > mostColumns) {
                throw BodyTooLargeException.header(longest, mostColumns);
            }
            return header;
        } catch (JsonProcessingException noHeader) {
            return List.of();
        }
    }

    private CsvRow row(String text) {
        if (text.length() > longest) {
            return new CsvRow(
                    line,
                    columns,
                    List.of(),
                    Words.both("每行最多" + longest + "个字符。", "A line may have at most " + longest + " characters."));
        }
        try {
            List<String> cells = cells(text);
            String defect = cells.size() == width
                    ? null
                    : Words.both(
                            "该行有" + cells.size() + "列，表头有" + width + "列。",
                            "The line has " + cells.size() + " cells, the header has " + width + ".");
            return new CsvRow(line, columns, cells, defect);
        } catch (JsonProcessingException unreadable) {
            return new CsvRow(
                    line, columns, List.of(), Words.both("该行引号没有配对。", "The quotes of the line do not match."));
        }
    }

    private static List<String> cells(String text) throws JsonProcessingException {
        try (MappingIterator<List<String>> rows = CELLS.readValues(text)) {
            return rows.hasNextValue() ? rows.nextValue() : List.of();
        } catch (JsonProcessingException unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a line in memory cannot be read", impossible);
        }
    }

    private @Nullable String nextLine() {
        try {
            String text;
            do {
                text = lines.next();
                line++;
            } while (text != null && text.isBlank());
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException("the body broke off", broken);
        }
    }
}
