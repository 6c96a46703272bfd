package io.qingce.load.loss;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.qingce.load.TopicCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What a consumer of the topic makes of it: of each key the highest revision. */
final class OnTopic {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * An observation as it was sent.
     *
     * @param values as JSON with its keys in order
     */
    record Sent(long revision, JsonNode values) {}

    private final Map<Key, Map<Long, JsonNode>> sent = new HashMap<>();
    private long repeated;
    private long contradicting;

    /** Reads the topic. */
    static OnTopic read(String bootstrapServers) {
        OnTopic topic = new OnTopic();
        TopicCount.forEach(bootstrapServers, TopicCount.OBSERVATIONS, topic::take);
        return topic;
    }

    /** What stands in the end under a key; null if nothing was sent. */
    @Nullable
    Sent last(Key key) {
        Map<Long, JsonNode> revisions = sent.get(key);
        return revisions == null
                ? null
                : revisions.entrySet().stream()
                        .max(Map.Entry.comparingByKey())
                        .map(last -> new Sent(last.getKey(), last.getValue()))
                        .orElse(null);
    }

    /** How many keys there are. */
    int keys() {
        return sent.size();
    }

    /** How many revisions of a key were sent, repeated ones once. */
    int revisions(Key key) {
        return sent.getOrDefault(key, Map.of()).size();
    }

    /** How many observations came again with the same content, which does no harm. */
    long repeated() {
        return repeated;
    }

    /** How many came again with the same revision and another content, which must not be. */
    long contradicting() {
        return contradicting;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            JsonNode event = JSON.readTree(record.value());
            String site = event.path("site").asText();
            for (JsonNode each : event.path("observations")) {
                Key key = new Key(
                        site,
                        OffsetDateTime.parse(each.path("periodEnd").asText()).toInstant());
                take(key, each.path("revision").asLong(), each.path("values"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An event cannot be read", e);
        }
    }

    private void take(Key key, long revision, JsonNode values) {
        JsonNode before = sent.computeIfAbsent(key, each -> new HashMap<>()).putIfAbsent(revision, values);
        if (before != null) {
            repeated++;
            contradicting += before.equals(values) ? 0 : 1;
        }
    }
}
