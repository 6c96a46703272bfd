package io.qingce.chassis;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves events from the outbox to Kafka: at least once, in the order of the table, as CloudEvents 1.0 in binary mode. An
 * event leaves the table only after Kafka acknowledged it; a dead broker costs no memory, the table keeps the events.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BUFFER = 4096;
    private static final int MOST_ROUNDS_TO_REST = 50;

    private final Outbox outbox;
    private final Emitter<String> channel;
    private final OutboxConfig config;
    private final Clock clock;
    private final String source;
    private final Counter sent;
    private final Counter failed;
    private @Nullable Worker worker;
    private int failures;
    private int roundsToRest;

    OutboxRelay(
            Outbox outbox,
            @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFER)
                    Emitter<String> channel,
            OutboxConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.channel = channel;
        this.config = config;
        this.clock = clock;
        this.source = "/" + service;
        this.sent = meters.counter("qingce.outbox.sent");
        this.failed = meters.counter("qingce.outbox.failed");
        meters.gauge("qingce.outbox.pending", outbox, Outbox::pending);
        meters.gauge("qingce.outbox.lag.seconds", outbox, Outbox::lagSeconds);
    }

    void start(@Observes StartupEvent started) {
        worker = Worker.start("outbox-relay", config.pause(), this::move);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
    }

    /** Moves whatever waits. While Kafka takes nothing it is asked with one event, and ever more seldom. */
    void move() {
        if (roundsToRest > 0) {
            roundsToRest--;
            return;
        }
        try {
            int size = failures > 0 ? 1 : config.batch();
            while (moveBatch(size) == size) {
                failures = 0;
                size = config.batch();
            }
        } catch (UndeliveredException undelivered) {
            failed.increment();
            failures++;
            roundsToRest = Math.min(1 << Math.min(failures, 10), MOST_ROUNDS_TO_REST);
            LOG.warnf("events wait in the outbox, Kafka does not take them: %s", undelivered.getMessage());
        }
    }

    /** Moves one batch in one transaction; returns how many events it held. */
    private int moveBatch(int size) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) config.patience().toSeconds() + 30)
                .call(() -> {
                    List<Outbox.Pending> batch = outbox.lockOldest(size);
                    if (!batch.isEmpty()) {
                        awaitAll(batch.stream().map(this::send).toList());
                        outbox.remove(batch);
                        sent.increment(batch.size());
                    }
                    return batch.size();
                });
    }

    private CompletableFuture<Void> send(Outbox.Pending pending) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        channel.send(Message.of(pending.event().payload(), Metadata.of(address(pending)))
                .withAck(() -> {
                    acknowledged.complete(null);
                    return CompletableFuture.completedFuture(null);
                })
                .withNack(reason -> {
                    acknowledged.completeExceptionally(reason);
                    return CompletableFuture.completedFuture(null);
                }));
        return acknowledged;
    }

    private OutgoingKafkaRecordMetadata<String> address(Outbox.Pending pending) {
        OutboxEvent event = pending.event();
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_specversion", utf8("1.0"));
        headers.add("ce_id", utf8(Long.toString(pending.id())));
        headers.add("ce_source", utf8(source));
        headers.add("ce_type", utf8(event.type()));
        headers.add("ce_time", utf8(clock.instant().toString()));
        headers.add("content-type", utf8("application/json"));
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.type())
                .withKey(event.key())
                .withHeaders(headers)
                .build();
    }

    private void awaitAll(List<CompletableFuture<Void>> acknowledgements) {
        try {
            CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                    .get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new UndeliveredException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UndeliveredException(stopped);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Kafka did not acknowledge a batch; the batch stays in the table. */
    static final class UndeliveredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndeliveredException(Exception cause) {
            super(cause.toString(), cause);
        }
    }
}
