package io.qingce.chassis.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.worker.Workers;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves events from the outbox to Kafka: at least once, in the order of the table, as CloudEvents 1.0 in binary mode. An
 * event leaves the table only after Kafka acknowledged it; a dead broker costs no memory, the table keeps the events. One
 * that Kafka refuses for good is set aside ({@link OutboxAside}), so that nothing behind it waits.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BUFFER = 4096;
    private static final int GROWTH = 4;
    private static final int MOST_ROUNDS_TO_REST = 50;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final OutboxAside aside;
    private final Emitter<String> channel;
    private final OutboxConfig config;
    private final Clock clock;
    private final EventHeaders headers;
    private final Counter sent;
    private final Counter failed;
    private final Counter setAside;
    private int failures;
    private int roundsToRest;
    private int size = 1;

    OutboxRelay(
            Outbox outbox,
            OutboxAside aside,
            @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFER)
                    Emitter<String> channel,
            OutboxConfig config,
            Clock clock,
            EventHeaders headers,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.aside = aside;
        this.channel = channel;
        this.config = config;
        this.clock = clock;
        this.headers = headers;
        this.sent = meters.counter("qingce.outbox.sent");
        this.failed = meters.counter("qingce.outbox.failed");
        this.setAside = meters.counter("qingce.outbox.set.aside");
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.start("outbox-relay", config.pause(), LONGEST_ROUND, this::move);
    }

    /**
     * Moves a batch of what waits; true if more does. While Kafka takes nothing it is asked with one event, and ever more seldom.
     * After a refusal, too, events go one by one and then in growing batches: a producer splits and repeats a batch that is over
     * the limit of a topic until its time is up, and so never says which event it was.
     */
    boolean move() {
        if (roundsToRest > 0) {
            roundsToRest--;
            return false;
        }
        try {
            int asked = size;
            Moved moved = moveBatch(asked);
            failures = 0;
            size = moved.refused() > 0 ? 1 : Math.min(config.batch(), GROWTH * asked);
            return moved.events() == asked;
        } catch (UndeliveredException undelivered) {
            failed.increment();
            failures++;
            size = 1;
            roundsToRest = Math.min(1 << Math.min(failures, 10), MOST_ROUNDS_TO_REST);
            LOG.warnf("events wait in the outbox, Kafka does not take them: %s", undelivered.getMessage());
            return false;
        }
    }

    /** Whether the channel to Kafka takes anything at all. */
    boolean isOpen() {
        return !channel.isCancelled();
    }

    /** What a batch held, and how much of that Kafka refused for good. */
    private record Moved(int events, int refused) {}

    /** Moves one batch in one transaction. */
    private Moved moveBatch(int size) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) config.patience().toSeconds() + 30)
                .call(() -> {
                    List<Outbox.Pending> batch = outbox.lockOldest(size);
                    return new Moved(batch.size(), batch.isEmpty() ? 0 : move(batch));
                });
    }

    /**
     * What Kafka takes is removed, what it refuses for good is set aside; if it only did not answer, all of it stays.
     *
     * @return how many it refuses
     */
    private int move(List<Outbox.Pending> batch) {
        Map<Long, String> refused = new LinkedHashMap<>();
        List<Outbox.Pending> tried = new ArrayList<>();
        List<CompletableFuture<Void>> acknowledgements = new ArrayList<>();
        for (Outbox.Pending pending : batch) {
            if (pending.tooLarge()) {
                refused.put(pending.id(), "too large to be tried");
            } else {
                tried.add(pending);
                acknowledgements.add(send(pending));
            }
        }
        awaitAll(acknowledgements);
        List<Outbox.Pending> taken = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            Throwable reason = failure(acknowledgements.get(i));
            if (reason == null) {
                taken.add(tried.get(i));
            } else if (Refusal.isForGood(reason) || isWornOut(batch, reason)) {
                refused.put(tried.get(i).id(), reason.toString());
            } else {
                throw new UndeliveredException(reason);
            }
        }
        outbox.remove(taken);
        sent.increment(taken.size());
        refused.forEach(this::setAside);
        return refused.size();
    }

    /** An event that stood alone and was refused often, by an answer that another attempt does not change. */
    private boolean isWornOut(List<Outbox.Pending> batch, Throwable reason) {
        return batch.size() == 1 && failures >= config.attempts() && Refusal.isOfTheEvent(reason);
    }

    private void setAside(Long id, String reason) {
        aside.setAside(id, reason);
        setAside.increment();
        LOG.errorf("event %d is set aside, Kafka refuses it for good: %s", id, reason);
    }

    private static @Nullable Throwable failure(CompletableFuture<Void> acknowledgement) {
        return acknowledgement.handle((nothing, reason) -> reason).getNow(null);
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
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.type())
                .withKey(event.key())
                .withHeaders(headers.of(pending, clock.instant()))
                .build();
    }

    /** Until every event is answered, or patience ends. */
    private void awaitAll(List<CompletableFuture<Void>> acknowledgements) {
        try {
            CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                    .exceptionally(some -> null)
                    .get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new UndeliveredException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UndeliveredException(stopped);
        }
    }

    /** Kafka did not acknowledge a batch; the batch stays in the table. */
    static final class UndeliveredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndeliveredException(Throwable cause) {
            super(cause.toString(), cause);
        }
    }
}
