package io.qingce.load.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what was acknowledged with what is on record and on the topic. */
final class Check {

    private static final int SHOWN = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Key, Standing> wanted;
    private final List<String> examples = new ArrayList<>();
    private long missingInTable;
    private long wrongInTable;
    private long twice;
    private long missingOnTopic;
    private long wrongOnTopic;
    private long unexpected;

    Check(Map<Key, Standing> wanted) {
        this.wanted = wanted;
    }

    /** Looks at the table. */
    void table(Connection connection) throws SQLException {
        Map<Key, Row> rows = rows(connection);
        wanted.forEach((key, standing) -> {
            Row row = rows.get(key);
            if (row == null) {
                missingInTable++;
                show("not in the table: " + key + " " + standing);
                return;
            }
            if (!same(row.readings(), standing.last())) {
                wrongInTable++;
                show("in the table: " + row + ", acknowledged: " + key + " " + standing);
            }
            if (row.revision() != standing.contents()) {
                twice++;
                show("revision " + row.revision() + " after " + standing.contents() + " contents: " + key);
            }
        });
        unexpected +=
                rows.size() - wanted.keySet().stream().filter(rows::containsKey).count();
    }

    /** Looks at the topic. */
    void topic(OnTopic topic) {
        wanted.forEach((key, standing) -> {
            OnTopic.Sent sent = topic.last(key);
            if (sent == null) {
                missingOnTopic++;
                show("not on the topic: " + key + " " + standing);
            } else if (sent.revision() != standing.contents()
                    || !same(sent.values().toString(), standing.last())) {
                wrongOnTopic++;
                show("on the topic: " + sent + ", acknowledged: " + key + " " + standing);
            }
        });
        unexpected += Math.max(0, topic.keys() - wanted.size());
    }

    long missingInTable() {
        return missingInTable;
    }

    long wrongInTable() {
        return wrongInTable;
    }

    /** Keys whose revision is not the number of contents that were acknowledged: one counted twice, or not. */
    long twice() {
        return twice;
    }

    long missingOnTopic() {
        return missingOnTopic;
    }

    long wrongOnTopic() {
        return wrongOnTopic;
    }

    /** Keys on record or on the topic that nobody was told of. */
    long unexpected() {
        return unexpected;
    }

    /** The first things found. */
    List<String> examples() {
        return examples;
    }

    private record Row(long revision, String readings) {}

    private static Map<Key, Row> rows(Connection connection) throws SQLException {
        Map<Key, Row> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select site, period_end, revision, readings from observation")) {
            while (row.next()) {
                Key key = new Key(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
                rows.put(key, new Row(row.getLong(3), row.getString(4)));
            }
        }
        return rows;
    }

    private void show(String line) {
        if (examples.size() < SHOWN) {
            examples.add(line);
        }
    }

    /** Whether two JSON objects say the same numbers under the same names. */
    static boolean same(String one, String other) {
        return numbers(one).equals(numbers(other));
    }

    private static Map<String, @Nullable BigDecimal> numbers(String json) {
        try {
            Map<String, @Nullable BigDecimal> numbers = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : JSON.readTree(json).properties()) {
                String text = each.getValue().asText();
                numbers.put(each.getKey(), each.getValue().isNull() ? null : new BigDecimal(text).stripTrailingZeros());
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + json, e);
        }
    }
}
