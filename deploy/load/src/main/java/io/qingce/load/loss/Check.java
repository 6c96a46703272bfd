package io.qingce.load.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what was acknowledged with what is on record and on the topic. */
public final class Check {

    private static final int SHOWN = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Key, Standing> wanted;
    private final Set<String> sites;
    private final List<String> examples = new ArrayList<>();
    private long missingInTable;
    private long wrongInTable;
    private long twice;
    private long missingOnTopic;
    private long wrongOnTopic;
    private long missingInLedger;
    private long wrongInLedger;
    private long unexpected;

    /** @param wanted what was acknowledged; nobody else sends for its sites */
    public Check(Map<Key, Standing> wanted) {
        this.wanted = wanted;
        this.sites = wanted.keySet().stream().map(Key::site).collect(Collectors.toSet());
    }

    /** Looks at the database of record. */
    public void table(Connection connection) throws SQLException {
        table(Row.ofRecord(connection));
    }

    void table(Map<Key, Row> rows) {
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
        countUnexpected(rows.keySet(), "the table");
    }

    /** Looks at the topic. */
    public void topic(OnTopic topic) {
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
        countUnexpected(topic.keys(), "the topic");
    }

    /** Looks at the ledger of report-service. */
    public void ledger(Connection connection) throws SQLException {
        ledger(Row.ofLedger(connection));
    }

    void ledger(Map<Key, Row> rows) {
        wanted.forEach((key, standing) -> {
            Row row = rows.get(key);
            if (row == null) {
                missingInLedger++;
                show("not in the ledger: " + key + " " + standing);
            } else if (row.revision() != standing.contents() || !same(row.readings(), standing.last())) {
                wrongInLedger++;
                show("in the ledger: " + row + ", acknowledged: " + key + " " + standing);
            }
        });
        countUnexpected(rows.keySet(), "the ledger");
    }

    private void countUnexpected(Set<Key> found, String where) {
        for (Key key : found) {
            if (sites.contains(key.site()) && !wanted.containsKey(key)) {
                unexpected++;
                show("in " + where + ", never acknowledged: " + key);
            }
        }
    }

    public long missingInTable() {
        return missingInTable;
    }

    public long wrongInTable() {
        return wrongInTable;
    }

    /** Keys whose revision is not the number of contents that were acknowledged: one counted twice, or not. */
    public long twice() {
        return twice;
    }

    public long missingOnTopic() {
        return missingOnTopic;
    }

    public long wrongOnTopic() {
        return wrongOnTopic;
    }

    public long missingInLedger() {
        return missingInLedger;
    }

    public long wrongInLedger() {
        return wrongInLedger;
    }

    /** Keys on record, on the topic or in the ledger that nobody was told of. */
    public long unexpected() {
        return unexpected;
    }

    /** The first things found. */
    public List<String> examples() {
        return examples;
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
