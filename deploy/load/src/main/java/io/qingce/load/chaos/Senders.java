package io.qingce.load.chaos;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Link;
import io.qingce.load.document.Editors;
import io.qingce.load.document.Standings;
import io.qingce.load.loss.Acknowledged;
import io.qingce.load.loss.DeviceLine;
import io.qingce.load.loss.Feed;
import io.qingce.load.loss.Gate;
import io.qingce.load.loss.HttpLine;
import io.qingce.load.loss.Line;
import io.qingce.load.loss.Pace;
import io.qingce.load.loss.Writer;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Everybody who sends: observations one by one, as lines, as tables, over HJ 212, and changes of documents. */
final class Senders implements AutoCloseable {

    /** Where they are at home. */
    static final String REGION = "混沌市";

    private static final String REPORTED = "reported";
    private static final int OF_EACH_WAY = 2;
    private static final int LINES = 20;
    private static final int MOST_HOURS = 1500;
    private static final Duration BETWEEN_SINGLES = Duration.ofMillis(80);
    private static final Duration BETWEEN_MANY = Duration.ofMillis(200);
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(300);

    private final Console console;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Standings standings = new Standings();
    private final AtomicLong refused = new AtomicLong();
    private final List<Feed> feeds = new ArrayList<>();
    private final Gate gate = new Gate(4 * OF_EACH_WAY + Editors.COUNT);
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "sender");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(this::ended);
        return thread;
    });
    private volatile boolean closing;

    /** Registers sites and devices, and begins to send. */
    Senders(Arena arena, long seed, Console console) {
        this.console = console;
        Api api = new Api(arena.uri());
        Stations.put(api, sites(), REGION);
        Fleet.register(api, OF_EACH_WAY);
        Editors.plan(api, REPORTED, REGION + "报");
        observations(arena, seed);
        feeds.addAll(Editors.all(
                arena.uri(), REGION, REPORTED, standings, new Pace(gate, BETWEEN_CHANGES, MOST_HOURS), seed));
        feeds.forEach(threads::execute);
    }

    List<Feed> feeds() {
        return feeds;
    }

    Gate gate() {
        return gate;
    }

    Acknowledged acknowledged() {
        return acknowledged;
    }

    Standings standings() {
        return standings;
    }

    /** How many observations were refused for good, by services in trouble. */
    long refused() {
        return refused.get();
    }

    /** A sender that ends before it is told to is never acknowledged again, and so found; here it says why. */
    private void ended(Thread sender, Throwable failure) {
        if (!closing) {
            failure.printStackTrace(console.err());
        }
    }

    @Override
    public void close() {
        closing = true;
        feeds.forEach(Feed::stop);
        gate.open();
        threads.shutdownNow();
    }

    private static List<String> sites() {
        return IntStream.range(0, 3 * OF_EACH_WAY).mapToObj(i -> "CHAOS-" + i).toList();
    }

    private void observations(Arena arena, long seed) {
        Pace many = new Pace(gate, BETWEEN_MANY, MOST_HOURS);
        Pace one = new Pace(gate, BETWEEN_SINGLES, MOST_HOURS);
        for (int i = 0; i < OF_EACH_WAY; i++) {
            add(sites().get(3 * i), seed + i, line(arena, HttpLine.Form.NDJSON, LINES), many);
            add(sites().get(3 * i + 1), seed + i, line(arena, HttpLine.Form.CSV, LINES), many);
            add(sites().get(3 * i + 2), seed + i, line(arena, HttpLine.Form.JSON, 1), one);
            int port = arena.link(Link.DEVICE_MONITORING).port();
            add(Fleet.site(i), seed + i, new DeviceLine(port, Fleet.device(i), Fleet.PASSWORD), one);
        }
    }

    private Line line(Arena arena, HttpLine.Form form, int most) {
        return new HttpLine(arena.uri(), form, most, refused);
    }

    private void add(String site, long seed, Line line, Pace pace) {
        feeds.add(new Writer(site, seed, line, acknowledged, pace));
    }
}
