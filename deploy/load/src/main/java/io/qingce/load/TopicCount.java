package io.qingce.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic, from its first record to the one that is its last when the reading begins. */
public final class TopicCount {

    /** The topic of the observations. */
    public static final String OBSERVATIONS = "monitoring.observations-recorded.v1";

    private static final byte[] MARK = "\"periodEnd\"".getBytes(StandardCharsets.US_ASCII);

    private TopicCount() {}

    /** How many observations are in the topic, repeated ones too. */
    public static long observations(String bootstrapServers) {
        long[] count = {0};
        forEach(bootstrapServers, OBSERVATIONS, record -> count[0] += marks(record.value()));
        return count[0];
    }

    /** Hands over every record, partition by partition in their order. */
    public static void forEach(String bootstrapServers, String topic, Consumer<ConsumerRecord<String, byte[]>> taker) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5000);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(taker);
            }
        }
    }

    static long marks(byte[] text) {
        long count = 0;
        for (int i = 0; i <= text.length - MARK.length; i++) {
            if (text[i] == '"' && text[i + 1] == 'p' && isMark(text, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isMark(byte[] text, int from) {
        for (int i = 0; i < MARK.length; i++) {
            if (text[from + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
