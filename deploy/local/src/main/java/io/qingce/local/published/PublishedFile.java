package io.qingce.local.published;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of published figures.
 *
 * @param name name of the file
 * @param rows its rows, by column
 */
record PublishedFile(String name, List<Row> rows) {

    /** One row. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** The number of a column; empty for anything else, such as a dash. */
        Optional<BigDecimal> number(String column) {
            String text = text(column);
            return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }

        boolean hasAll(Collection<String> columns) {
            return columns.stream().allMatch(column -> number(column).isPresent());
        }
    }

    /**
     * Reads a file, UTF-8, plain or gzipped.
     *
     * @throws Refusal if it cannot be read
     */
    static PublishedFile read(Path path) {
        try (InputStream file = Files.newInputStream(path);
                InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<Row> read = rows.stream().map(CSVRecord::toMap).map(Row::new).toList();
            return new PublishedFile(path.getFileName().toString(), read);
        } catch (IOException unreadable) {
            throw new Refusal(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    boolean has(String... columns) {
        return !rows.isEmpty() && rows.get(0).cells().keySet().containsAll(List.of(columns));
    }
}
