package io.qingce.report.change;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Worker;
import io.qingce.report.webhook.AnnouncedType;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sends changes to open streams from the list of changes, each stream at its own pace: a slow reader holds up nobody and
 * costs no memory, since what it has not read stays in the table.
 */
@ApplicationScoped
class ChangeStream {

    private static final int AT_ONCE = 200;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final StandingTable standings;
    private final ChangeConfig config;
    private final Clock clock;
    private final Queue<Reader> readers = new ConcurrentLinkedQueue<>();
    private @Nullable Worker worker;

    ChangeStream(StandingTable standings, ChangeConfig config, Clock clock) {
        this.standings = standings;
        this.config = config;
        this.clock = clock;
    }

    /** One open stream. */
    private static final class Reader {
        private final SseEventSink sink;
        private final Sse sse;
        private final @Nullable String plan;
        private long after;
        private Instant lastSent;
        private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

        Reader(SseEventSink sink, Sse sse, @Nullable String plan, long after, Instant now) {
            this.sink = sink;
            this.sse = sse;
            this.plan = plan;
            this.after = after;
            this.lastSent = now;
        }
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("qingce.change.streams", readers, Queue::size);
        worker = Worker.repeat("change-streams", config.pause(), LONGEST, this::pump);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
        readers.forEach(reader -> reader.sink.close());
    }

    /**
     * Opens a stream of the changes after one.
     *
     * @throws ProblemException 503 if too many are open
     */
    void open(SseEventSink sink, Sse sse, @Nullable String plan, long after) {
        if (readers.size() >= config.streams()) {
            throw new ProblemException(503, "too-many-streams", "Too many streams", "Try again later.");
        }
        Reader reader = new Reader(sink, sse, plan, after, clock.instant());
        reader.sending = sent(sink.send(sse.newEventBuilder().comment("qingce").build()));
        readers.add(reader);
    }

    private void pump() {
        readers.removeIf(reader -> reader.sink.isClosed() || reader.sending.isCompletedExceptionally());
        long newest = readers.isEmpty() ? 0 : standings.newest();
        readers.stream().filter(reader -> reader.sending.isDone()).forEach(reader -> {
            if (reader.after < newest) {
                sendChanges(reader, newest);
            } else if (reader.lastSent.plus(config.heartbeat()).isBefore(clock.instant())) {
                send(reader, List.of());
            }
        });
    }

    private void sendChanges(Reader reader, long newest) {
        List<StandingTable.Announced> changes = standings.changesAfter(reader.after, reader.plan, AT_ONCE);
        if (!changes.isEmpty()) {
            send(reader, changes);
        }
        long last = changes.isEmpty() ? newest : changes.get(changes.size() - 1).id();
        reader.after = changes.size() < AT_ONCE ? Math.max(newest, last) : last;
    }

    private void send(Reader reader, List<StandingTable.Announced> changes) {
        reader.lastSent = clock.instant();
        if (changes.isEmpty()) {
            reader.sending = sent(reader.sink.send(
                    reader.sse.newEventBuilder().comment("alive").build()));
        }
        for (StandingTable.Announced change : changes) {
            reader.sending = sent(reader.sink.send(reader.sse
                    .newEventBuilder()
                    .id(Long.toString(change.id()))
                    .name(AnnouncedType.ATTAINMENT_CHANGED.text())
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, change.payload())
                    .build()));
        }
    }

    private static CompletableFuture<?> sent(CompletionStage<?> stage) {
        return stage.toCompletableFuture();
    }
}
