package io.qingce.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.qingce.plan.document.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * An event of this service: its contract, its golden example, and what is on its topic.
 *
 * @param topic its type, which is the name of its topic
 */
public record EventContract(String topic) {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));

    /** The golden example. */
    public JsonNode golden() {
        try {
            return Documents.json(Files.readString(CONTRACTS.resolve("examples/" + topic + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The schema of the event; one to which it refers, such as that of the document, is found beside it. */
    public JsonSchema schema() {
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(
                                "https://qingce.io/contracts/",
                                CONTRACTS.toUri().toString())))
                .getSchema(CONTRACTS.resolve("events/" + topic + ".schema.json").toUri());
    }

    /** Reads the topic from its beginning until it holds this many events of the key. */
    public List<ConsumerRecord<String, String>> await(String broker, String key, int count) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.key().equals(key)) {
                        events.add(event);
                    }
                });
                return events.size() >= count;
            });
        }
        return events;
    }

    /** A header of an event. */
    public static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
