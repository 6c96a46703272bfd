package io.qingce.local.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether everything that was posted has become a result: nothing left in the outboxes, nothing left unread in
 * the topics, no day of a region left to be computed. Asked in this order, a yes to all three is a yes for good.
 */
public final class Arrival implements AutoCloseable {

    private static final String CONSUMER = "report-service";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration ONE_LOOK = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<URI> publishers;
    private final URI report;
    private final Admin admin;

    /**
     * @param publishers where the services answer that have an outbox
     * @param report where report-service answers
     */
    public Arrival(List<URI> publishers, URI report, String bootstrapServers) {
        this.publishers = List.copyOf(publishers);
        this.report = report;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /**
     * Waits until everything has arrived.
     *
     * @param progress is told how much is left, from time to time
     * @throws IllegalStateException if it takes longer than half an hour
     */
    public void await(LongConsumer progress) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            OptionalLong left = left();
            left.ifPresent(progress);
            if (left.isPresent() && left.getAsLong() == 0) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The results are not there after " + PATIENCE.toMinutes() + " minutes");
            }
            pause();
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    /** What is left, in events and days together; empty while one of those asked does not answer. */
    private OptionalLong left() {
        try {
            long pending = 0;
            for (URI publisher : publishers) {
                pending += gauge(publisher, "qingce_outbox_pending");
            }
            pending += lag();
            return OptionalLong.of(pending + gauge(report, "qingce_region_days_due"));
        } catch (IOException | ExecutionException | TimeoutException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the results", e);
        }
    }

    private long gauge(URI service, String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/metrics"))
                .timeout(ONE_LOOK)
                .header("Accept", "text/plain")
                .build();
        return client.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(Double::isFinite)
                .mapToLong(value -> (long) value)
                .reduce(Long::sum)
                .orElseThrow(() -> new IOException("No gauge " + name + " at " + service));
    }

    private long lag() throws InterruptedException, ExecutionException, TimeoutException {
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                .all()
                .get(ONE_LOOK.toSeconds(), TimeUnit.SECONDS);
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(CONSUMER)
                .partitionsToOffsetAndMetadata()
                .get(ONE_LOOK.toSeconds(), TimeUnit.SECONDS);
        return partitions.stream()
                .mapToLong(each -> Objects.requireNonNull(ends.get(each)).offset() - offset(read.get(each)))
                .sum();
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private List<TopicPartition> partitions() throws InterruptedException, ExecutionException, TimeoutException {
        List<String> topics = admin.listTopics().names().get(ONE_LOOK.toSeconds(), TimeUnit.SECONDS).stream()
                .filter(topic -> topic.startsWith("plan.") || topic.startsWith("monitoring."))
                .toList();
        return admin
                .describeTopics(topics)
                .allTopicNames()
                .get(ONE_LOOK.toSeconds(), TimeUnit.SECONDS)
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the results", e);
        }
    }
}
