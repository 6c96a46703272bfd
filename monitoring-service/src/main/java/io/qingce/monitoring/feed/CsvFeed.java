package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.text.BodyText;
import io.qingce.monitoring.feed.text.TextForm;
import io.qingce.monitoring.feed.text.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV in any encoding of {@link BodyText}, its cells parted by commas, semicolons, tabs or bars (the first line that is
 * not blank is the header), read one by one as they arrive. One record is one physical line, so a stray quote spoils its own line and
 * no other.
 */
public final class CsvFeed implements Iterator<CsvRow> {

    private static final ObjectReader CELLS =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATORS = ",;\t，|";
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?\\s*");

    private final BodyText text;
    private final TextLines lines;
    private final int longest;
    private final int most;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> header;
    private ObjectReader reader = CELLS;
    private char separator = ',';
    private int line;
    private int index;
    private @Nullable String ahead;

    CsvFeed(InputStream body, TextForm form, FeedConfig config) {
        this.longest = config.maxLine();
        this.text = new BodyText(body, form.charset());
        this.lines = new TextLines(text, longest);
        this.most = config.maxItems();
        for (int i = 0; i < form.skipped(); i++) {
            nextLine();
        }
        this.header = header(config.maxColumns(), form.separator());
        for (int position = 0; position < header.size(); position++) {
            columns.putIfAbsent(header.get(position), position);
        }
        this.ahead = nextLine();
    }

    /** Names of the columns, in order, without surrounding white space; one that stands twice stands here once. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** The header as it stands, without white space around its names. */
    public List<String> header() {
        return header;
    }

    /** From here on the rows know a column under this name, too. */
    public void name(String known, int position) {
        columns.put(known, position);
    }

    /** How many items a table may have. */
    public int mostItems() {
        return most;
    }

    /** The encoding of what was read. */
    public BodyText text() {
        return text;
    }

    /** What stands between cells. */
    public char separator() {
        return separator;
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

    private List<String> header(int mostColumns, @Nullable Character said) {
        String text = nextLine();
        if (text != null && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        Matcher told = SAID.matcher(text == null ? "" : text);
        if (told.matches()) {
            return header(mostColumns, told.group(1).charAt(0));
        }
        if (text == null) {
            return List.of();
        }
        separator = said == null ? separator(text) : said;
        reader = separator == ',' ? CELLS : CELLS.with(CsvSchema.emptySchema().withColumnSeparator(separator));
        if (text.length() > longest) {
            throw BodyTooLargeException.header(longest, mostColumns);
        }
        try {
            List<String> names = cells(text);
            if (names.size() > mostColumns) {
                throw BodyTooLargeException.header(longest, mostColumns);
            }
            return names.stream().map(String::strip).toList();
        } catch (JsonProcessingException noHeader) {
            return List.of();
        }
    }

    /** The separator that stands most often in the header outside of quotes. */
    private static char separator(String text) {
        String bare = text.replaceAll("\"[^\"]*\"", "");
        char found = ',';
        long most = 0;
        for (char each : SEPARATORS.toCharArray()) {
            long count = bare.chars().filter(letter -> letter == each).count();
            if (count > most) {
                found = each;
                most = count;
            }
        }
        return found;
    }

    private CsvRow row(String text) {
        if (text.length() > longest) {
            return new CsvRow(
                    line,
                    columns,
                    List.of(),
                    Words.both("每行最多" + longest + "个字符。", "A line may have at most " + longest + " characters."));
        }
        if (text.indexOf(BodyText.DAMAGE) >= 0) {
            return new CsvRow(
                    line,
                    columns,
                    List.of(),
                    Words.both(
                            "该行有不属于此编码（" + this.text.charset() + "）的字节。",
                            "The line has bytes that are none in its encoding (" + this.text.charset() + ")."));
        }
        try {
            List<String> cells = withoutBlankEnd(cells(text));
            String defect = cells.size() == header.size()
                    ? null
                    : Words.both(
                            "该行有" + cells.size() + "列，表头有" + header.size() + "列。",
                            "The line has " + cells.size() + " cells, the header has " + header.size() + ".");
            return new CsvRow(line, columns, cells, defect);
        } catch (JsonProcessingException unreadable) {
            return new CsvRow(
                    line, columns, List.of(), Words.both("该行引号没有配对。", "The quotes of the line do not match."));
        }
    }

    /** Programs put a separator behind the last cell, too. */
    private List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > header.size() && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private List<String> cells(String text) throws JsonProcessingException {
        try (MappingIterator<List<String>> rows = reader.readValues(text)) {
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
