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
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What a consumer of the topic makes of it: of each key the highest revision. */
public final class OnTopic {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * An observation as it was sent.
     *
     * @param values as JSON with its keys in order
     */
    record Sent(long revision, JsonNode values) {}

    /** Of each revision of a key only what its content was, as a number: a run has a million of them. */
    private final Map<Key, Map<Long, Integer>> revisions = new HashMap<>();

    private final Map<Key, Sent> last = new HashMap<>();
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
        return last.get(key);
    }

    /** The keys that were sent. */
    Set<Key> keys() {
        return last.keySet();
    }

    /** How many observations came again with the same content, which does no harm. */
    public long repeated() {
        return repeated;
    }

    /** How many came again with the same revision and another content, which must not be. */
    public long contradicting() {
        return contradicting;
    }

    /** Takes one record. */
    public void take(ConsumerRecord<String, byte[]> record) {
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

    void take(Key key, long revision, JsonNode values) {
        int content = values.toString().hashCode();
        Integer before = revisions.computeIfAbsent(key, each -> new HashMap<>()).putIfAbsent(revision, content);
        if (before != null) {
            repeated++;
            contradicting += before == content ? 0 : 1;
        }
        last.merge(key, new Sent(revision, values), (one, other) -> other.revision() > one.revision() ? other : one);
    }
}
