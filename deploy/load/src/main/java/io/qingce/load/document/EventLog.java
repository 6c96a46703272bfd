package io.qingce.load.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What was sent about documents: of each the revisions. */
public final class EventLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Kind, Map<String, Map<Long, Integer>>> sent = new HashMap<>();
    private long contradicting;

    /** The topics that tell of documents. */
    public static List<String> topics() {
        return Arrays.stream(Kind.values()).map(Kind::topic).toList();
    }

    /** Takes a record of one of these topics; others are left alone. */
    public void take(ConsumerRecord<String, byte[]> record) {
        for (Kind kind : Kind.values()) {
            if (kind.topic().equals(record.topic()) && record.value() != null) {
                take(kind, record.value());
            }
        }
    }

    void take(Kind kind, byte[] payload) {
        try {
            JsonNode event = JSON.readTree(payload);
            int content = Arrays.hashCode(payload);
            Integer before = sent.computeIfAbsent(kind, each -> new HashMap<>())
                    .computeIfAbsent(kind.told(event), each -> new HashMap<>())
                    .putIfAbsent(event.path("revision").asLong(), content);
            contradicting += before == null || before == content ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException("An event cannot be read", e);
        }
    }

    /** How many came with the revision of another content. */
    long contradicting() {
        return contradicting;
    }

    /** The highest revision that was sent; 0 if none was. */
    long last(Kind kind, String told) {
        return sent.getOrDefault(kind, Map.of()).getOrDefault(told, Map.of()).keySet().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** How many different revisions were sent. */
    long count(Kind kind, String told) {
        return sent.getOrDefault(kind, Map.of()).getOrDefault(told, Map.of()).size();
    }
}
