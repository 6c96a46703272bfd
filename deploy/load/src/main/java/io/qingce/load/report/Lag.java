package io.qingce.load.report;

import io.qingce.load.TopicCount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many records of a topic report-service has still to take. */
final class Lag implements AutoCloseable {

    private static final String CONSUMER = "report-service";

    private final Admin admin;

    Lag(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Of the observations. */
    long observations() {
        return of(TopicCount.OBSERVATIONS);
    }

    /** Of any topic. */
    long of(String topic) {
        try {
            int count = Objects.requireNonNull(admin.describeTopics(List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic))
                    .partitions()
                    .size();
            List<TopicPartition> partitions = IntStream.range(0, count)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            Map<TopicPartition, Long> taken =
                    admin.listConsumerGroupOffsets(CONSUMER).partitionsToOffsetAndMetadata().get().entrySet().stream()
                            .filter(each -> each.getValue() != null)
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, each -> each.getValue().offset()));
            return admin
                    .listOffsets(partitions.stream()
                            .collect(Collectors.toMap(Function.identity(), x -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .mapToLong(end -> end.getValue().offset() - taken.getOrDefault(end.getKey(), 0L))
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Kafka", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not say how much is left: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
