package io.qingce.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    @Test
    void refusesATakenPortWithTheReason(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            IllegalStateException refusal =
                    assertThrows(IllegalStateException.class, () -> LocalKafka.start(folder, taken.getLocalPort()));
            assertTrue(refusal.getMessage().contains("is taken"), refusal.getMessage());
        }
    }

    @Test
    void keepsRecordsWhenStoppedAndWhenKilled(@TempDir Path folder) throws Exception {
        try (LocalKafka first = LocalKafka.start(folder, 0)) {
            send(first, "facts", "一");
        }
        LocalKafka second = LocalKafka.start(folder, 0);
        send(second, "facts", "二");
        ProcessHandle process = ProcessHandle.of(second.pid()).orElseThrow();
        process.destroyForcibly();
        Awaitility.await().until(() -> !process.isAlive());
        try (LocalKafka third = LocalKafka.start(folder, 0)) {
            assertEquals(List.of("一", "二"), read(third, "facts", 2));
        }
    }

    @Test
    void takesRecordsInEveryCompression(@TempDir Path folder) throws Exception {
        List<String> compressions = List.of("none", "gzip", "snappy", "lz4", "zstd");
        try (LocalKafka kafka = LocalKafka.start(folder, 0)) {
            for (String compression : compressions) {
                send(kafka, "facts", compression, compression);
            }
            assertEquals(compressions, read(kafka, "facts", compressions.size()));
        }
    }

    @Test
    void leavesNothingOfATemporaryServer() {
        LocalKafka kafka = LocalKafka.start();
        Path folder = kafka.log().getParent();
        ProcessHandle process = ProcessHandle.of(kafka.pid()).orElseThrow();
        assertTrue(Files.exists(folder));
        kafka.close();
        assertFalse(process.isAlive());
        assertFalse(Files.exists(folder));
    }

    @Test
    void stopsWhenTheProcessThatStartedItDies(@TempDir Path folder) throws Exception {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Forgetful.class.getName(),
                        folder.toString())
                .start();
        long broker = Long.parseLong(new String(parent.getInputStream().readAllBytes(), UTF_8).strip());
        assertEquals(0, parent.waitFor());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ProcessHandle.of(broker).isEmpty());
    }

    /** A process that ends without stopping the broker it started. */
    static final class Forgetful {

        private Forgetful() {}

        public static void main(String[] arguments) throws IOException {
            LocalKafka kafka = LocalKafka.start(Path.of(arguments[0]), 0);
            new FileOutputStream(FileDescriptor.out)
                    .write(Long.toString(kafka.pid()).getBytes(UTF_8));
            Runtime.getRuntime().halt(0);
        }
    }

    private static void send(LocalKafka kafka, String topic, String value) throws Exception {
        send(kafka, topic, value, "none");
    }

    private static void send(LocalKafka kafka, String topic, String value, String compression) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "compression.type", compression),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(LocalKafka kafka, String topic, int count) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
            return values;
        }
    }
}
