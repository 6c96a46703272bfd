package io.qingce.report.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.report.intake.EventReader.Told;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * One piece of a batch of events, one transaction: what was understood is kept, what was not is kept as refused.
 *
 * <p>A batch whose transaction fails is tried again, for ever if what failed was the database. If it was the events
 * ({@link Poison}), then after some attempts it is halved until the one that cannot be kept is alone; that one is
 * refused with the reason, and all others are kept. So no event holds up a partition.
 */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final int MOST_DOUBLINGS = 5;

    private final RefusedEvents refusals;
    private final Attempts attempts;
    private final IntakeConfig config;
    private final MeterRegistry meters;

    Intake(RefusedEvents refusals, Attempts attempts, IntakeConfig config, MeterRegistry meters) {
        this.refusals = refusals;
        this.attempts = attempts;
        this.config = config;
        this.meters = meters;
    }

    /**
     * Takes what Kafka handed over, piece by piece ({@link Pieces}); returns when all of it is either kept or refused, and committed.
     *
     * @param read reads a piece
     */
    <T> void take(
            String channel,
            ConsumerRecords<String, byte[]> records,
            Function<List<ConsumerRecord<String, byte[]>>, EventReader.Batch<T>> read,
            Consumer<List<T>> keep) {
        Pieces.of(records, Pieces.BYTES).forEach(piece -> take(channel, read.apply(piece), keep));
    }

    /** Returns when every event of the batch is either kept or refused, and committed. */
    <T> void take(String channel, EventReader.Batch<T> batch, Consumer<List<T>> keep) {
        settle(channel, batch.refused(), batch.told(), keep);
    }

    private <T> void settle(
            String channel, List<EventReader.Refusal> refused, List<Told<T>> told, Consumer<List<T>> keep) {
        int poisoned = 0;
        for (int failures = 1; poisoned < config.attempts() || told.isEmpty(); failures++) {
            try {
                once(channel, refused, told, keep);
                return;
            } catch (Throwable failure) {
                note(channel, told.size(), failure);
                poisoned += Poison.isIn(failure) ? 1 : 0;
                if (poisoned >= config.attempts() && told.size() == 1) {
                    settle(channel, and(refused, refusal(told.get(0), failure)), List.of(), keep);
                    return;
                }
                pause(failures);
            }
        }
        int half = told.size() / 2;
        settle(channel, refused, told.subList(0, half), keep);
        settle(channel, List.of(), told.subList(half, told.size()), keep);
    }

    private static List<EventReader.Refusal> and(List<EventReader.Refusal> refused, EventReader.Refusal another) {
        return Stream.concat(refused.stream(), Stream.of(another)).toList();
    }

    <T> void once(String channel, List<EventReader.Refusal> refused, List<Told<T>> told, Consumer<List<T>> keep) {
        attempts.begin(channel);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                refusals.keep(refused);
                if (!told.isEmpty()) {
                    keep.accept(told.stream().map(Told::event).toList());
                }
            });
        } finally {
            attempts.end(channel);
        }
    }

    private static <T> EventReader.Refusal refusal(Told<T> told, Throwable failure) {
        LOG.errorf(
                failure,
                "an event of %s cannot be kept and is refused",
                told.record().topic());
        return new EventReader.Refusal(told.record(), "the event cannot be stored: " + Poison.words(failure));
    }

    private void note(String channel, int events, Throwable failure) {
        meters.counter("qingce.intake.failures", "channel", channel).increment();
        LOG.warnf("a batch of %d events of %s will be taken again: %s", events, channel, failure);
    }

    /** Milliseconds of the pause after so many failures: half a second, then ever longer up to eight seconds. */
    static long pauseAfter(int failures) {
        return FIRST_PAUSE_MILLIS << Math.min(failures, MOST_DOUBLINGS);
    }

    void pause(int failures) {
        try {
            TimeUnit.MILLISECONDS.sleep(pauseAfter(failures));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a batch waited to be taken again", stopped);
        }
    }
}
