package io.qingce.report.change;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.answer.Outlet;
import io.qingce.chassis.answer.OutletAnswer;
import io.qingce.chassis.answer.Places;
import io.qingce.chassis.answer.Places.Place;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.worker.Workers;
import io.qingce.report.plan.Plans;
import io.qingce.report.webhook.AnnouncedType;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sends changes to open streams from the list of changes, each stream at its own pace: a slow reader holds up nobody and
 * costs no memory, since what it has not read stays in the table. One thread serves all streams; an open one holds none.
 */
@ApplicationScoped
class ChangeStream {

    private static final int AT_ONCE = 200;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int BYTES_AT_ONCE = 1 << 16;

    private final StandingTable standings;
    private final Plans plans;
    private final ChangeConfig config;
    private final Places places;
    private final Queue<Reader> readers = new ConcurrentLinkedQueue<>();

    ChangeStream(StandingTable standings, Plans plans, ChangeConfig config) {
        this.standings = standings;
        this.plans = plans;
        this.config = config;
        this.places = new Places(new Words("推送连接", "event streams"), config.streamsPerSender(), config.streams());
    }

    /** One open stream. */
    private static final class Reader {
        private final Outlet outlet;
        private final PlansFollowed followed;
        private final Language language;
        private long after;

        // Of the clock that nobody sets.
        private long lastSent = System.nanoTime();

        // Until the client has taken what was sent.
        private volatile boolean sending;

        Reader(Outlet outlet, PlansFollowed followed, Language language, long after) {
            this.outlet = outlet;
            this.followed = followed;
            this.language = language;
            this.after = after;
        }

        void send(String text) {
            sending = true;
            lastSent = System.nanoTime();
            outlet.write(text.getBytes(StandardCharsets.UTF_8), () -> sending = false);
        }
    }

    /** What is asked for in one round, once for all streams that stand at the same place. */
    private record Question(PlansFollowed followed, long after) {}

    void start(@Observes StartupEvent started, Workers workers, MeterRegistry meters) {
        meters.gauge("qingce.change.streams", readers, Queue::size);
        workers.repeat("change-streams", config.pause(), LONGEST, this::pump);
    }

    void stop(@Observes ShutdownEvent stopping) {
        readers.forEach(reader -> {
            reader.send(":the service stops, come again\n\n");
            reader.outlet.end();
        });
    }

    /**
     * A stream of the changes after one; refused with 429 if its sender has too many open, with 503 if too many are open in
     * all.
     */
    OutletAnswer after(PlansFollowed followed, Language language, long after) {
        return new OutletAnswer(outlet -> {
            Place place = places.take(outlet.sender(), () -> outlet.cut("the place is needed for another sender"));
            Reader reader = new Reader(outlet, followed, language, after);
            outlet.onEnd(() -> {
                place.close();
                readers.remove(reader);
            });
            reader.send(":qingce\n\n");
            readers.add(reader);
        });
    }

    private void pump() {
        readers.removeIf(reader -> reader.outlet.isClosed());
        long newest = readers.isEmpty() ? 0 : standings.newest();
        Map<Question, List<StandingTable.Announced>> known = new HashMap<>();
        readers.stream().filter(reader -> !reader.sending).forEach(reader -> {
            if (reader.after < newest) {
                sendChanges(reader, newest, known);
            } else if (System.nanoTime() - reader.lastSent > config.heartbeat().toNanos()) {
                reader.send(":alive\n\n");
            }
        });
    }

    private void sendChanges(Reader reader, long newest, Map<Question, List<StandingTable.Announced>> known) {
        List<StandingTable.Announced> changes = known.computeIfAbsent(
                new Question(reader.followed, reader.after),
                asked -> standings.changesAfter(asked.after(), asked.followed().codes(plans), AT_ONCE));
        StringBuilder text = new StringBuilder();
        int sent = 0;
        while (sent < changes.size() && text.length() < BYTES_AT_ONCE) {
            append(text, changes.get(sent++), reader.language);
        }
        if (sent > 0) {
            reader.send(text.toString());
            reader.after = changes.get(sent - 1).id();
        }
        if (sent == changes.size() && sent < AT_ONCE) {
            reader.after = Math.max(newest, reader.after);
        }
    }

    /** A change as an event of a stream: every line of its payload behind {@code data:}. */
    static void append(StringBuilder text, StandingTable.Announced change, Language language) {
        text.append("id:").append(change.id()).append('\n');
        text.append("event:").append(AnnouncedType.ATTAINMENT_CHANGED.text()).append('\n');
        Words.inJson(language, change.payload())
                .lines()
                .forEach(line -> text.append("data:").append(line).append('\n'));
        text.append('\n');
    }
}
