package io.qingce.standards.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** CSV files of published readings in the folder given by {@code -Dconformance.data=DIR}; without it the tests are skipped. */
final class RealReadings {

    record Row(Map<String, String> cells) {
        String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        Optional<BigDecimal> number(String column) {
            String text = text(column);
            return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }

        boolean hasAll(Iterable<String> columns) {
            for (String column : columns) {
                if (number(column).isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private RealReadings() {}

    static List<Row> rows(String file) {
        String folder = System.getProperty("conformance.data");
        Assumptions.assumeTrue(folder != null, "no folder with real readings was given (-Dconformance.data=DIR)");
        Path path = Path.of(folder, file);
        Assumptions.assumeTrue(Files.exists(path), file + " is not in the folder given");
        try (BufferedReader reader = open(path)) {
            String[] header = reader.readLine().split(",", -1);
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(row(header, line.split(COMMA_OUTSIDE_QUOTES, -1)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        var stream = Files.newInputStream(path);
        return new BufferedReader(new InputStreamReader(
                path.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream, StandardCharsets.UTF_8));
    }

    private static Row row(String[] header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.length, cells.length); i++) {
            row.put(header[i], cells[i].replace("\"", ""));
        }
        return new Row(row);
    }
}
