package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What changed of the targets, from the first change on and as it comes. Arguments: the broker, and the group, which goes on where it was. */
public final class Changes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Changes() {}

    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", arguments.length > 0 ? arguments[0] : "localhost:9092");
        settings.put("group.id", arguments.length > 1 ? arguments[1] : "changes");
        settings.put("auto.offset.reset", "earliest");
        // Delivery is at least once: of each key the highest revision counts, whatever comes again.
        Map<String, Long> known = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("report.attainment-changed.v1"));
            while (true) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                    JsonNode change = JSON.readTree(event.value());
                    long revision = change.path("revision").asLong();
                    if (revision > known.getOrDefault(event.key(), 0L)) {
                        known.put(event.key(), revision);
                        System.out.println(event.key() + " " + change.path("name").asText() + " "
                                + change.at("/before/statusText").asText("-") + " → " + change.at("/after/statusText").asText("-"));
                    }
                }
            }
        }
    }
}
