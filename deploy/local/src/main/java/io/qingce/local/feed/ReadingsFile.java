package io.qingce.local.feed;

import io.qingce.local.Refusal;
import io.qingce.local.feed.Feed.Body;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of readings in one of the layouts in which the national network's hourly data circulates, plain or gzipped.
 *
 * @param path UTF-8, comma separated, one header line
 * @param layout recognised by the header
 */
public record ReadingsFile(Path path, Layout layout) {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final int LINES_A_BODY = 2_000;

    /** The layouts, each with the columns by which it is known. */
    public enum Layout {
        /** One line per city and hour; the series of the city itself, no stations. */
        AIR_CITY_HOURLY("城市", "date", "hour"),
        /** One line per station and hour, CO in µg/m³, stations by a name of their own. */
        BEIJING12("station", "year", "month"),
        /** One line per station and hour. */
        AIR_STATION_HOURLY("station", "city", "date");

        private final List<String> columns;

        Layout(String... columns) {
            this.columns = List.of(columns);
        }
    }

    /**
     * Looks at the header of a file.
     *
     * @throws Refusal if there is no such file, or its header is of no known layout
     */
    public static ReadingsFile of(Path path) {
        List<String> columns = columns(header(path));
        return Arrays.stream(Layout.values())
                .filter(layout -> columns.containsAll(layout.columns))
                .findFirst()
                .map(layout -> new ReadingsFile(path, layout))
                .orElseThrow(() -> new Refusal("%s has none of the known layouts; its header is: %s"
                        .formatted(path, String.join(",", columns))));
    }

    /** Whether its readings belong to stations, which must be known before. */
    public boolean needsStations() {
        return layout != Layout.AIR_CITY_HOURLY;
    }

    /** How many readings the file holds. */
    public long count() {
        try (BufferedReader reader = open(path)) {
            return Math.max(0, reader.lines().count() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The cities of a {@link Layout#AIR_CITY_HOURLY} file, as they are spelled there. */
    public Set<String> cities() {
        try (BufferedReader reader = open(path)) {
            int column = columns(reader.readLine()).indexOf("城市");
            Set<String> cities = new LinkedHashSet<>();
            reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length > column)
                    .forEach(cells -> {
                        if (!cells[column].isBlank()) {
                            cities.add(cells[column].strip());
                        }
                    });
            return cities;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** Cuts the file into bodies of some thousand lines; each begins with the header. */
    public void forEachBody(Consumer<Body> consumer) {
        try (BufferedReader reader = open(path)) {
            String header = reader.readLine() + "\n";
            StringBuilder lines = new StringBuilder(header);
            long first = 2;
            int count = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.append(line).append('\n');
                count++;
                if (count == LINES_A_BODY) {
                    consumer.accept(body(lines, count, first));
                    first += count;
                    count = 0;
                    lines = new StringBuilder(header);
                }
            }
            if (count > 0) {
                consumer.accept(body(lines, count, first));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /**
     * Opens a text file, plain or gzipped.
     *
     * @throws Refusal if there is no such file
     */
    public static BufferedReader open(Path path) {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
            bytes.mark(2);
            boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            return new BufferedReader(
                    new InputStreamReader(gzipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file " + path + ".", e);
        } catch (IOException e) {
            throw new Refusal("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * Looks whether a file is there.
     *
     * @throws Refusal if it is not
     */
    public static void requireReadable(Path path) {
        header(path);
    }

    private static Body body(StringBuilder lines, int count, long first) {
        return new Body(CSV, lines.toString().getBytes(StandardCharsets.UTF_8), count, first);
    }

    private static String header(Path path) {
        try (BufferedReader reader = open(path)) {
            String line = reader.readLine();
            if (line == null) {
                throw new Refusal(path + " is empty.");
            }
            return line;
        } catch (IOException e) {
            throw new Refusal("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static List<String> columns(String header) {
        String withoutMark = header.startsWith("\uFEFF") ? header.substring(1) : header;
        return Arrays.stream(withoutMark.split(",", -1)).map(String::strip).toList();
    }
}
