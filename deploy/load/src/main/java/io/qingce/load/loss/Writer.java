package io.qingce.load.loss;

import io.qingce.load.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A feed as a careful one is: it sends a message until it is acknowledged, and only then the next. It sends new hours,
 * and now and then corrects ones that it sent before. So whatever was acknowledged is known, and nothing else is on record.
 */
public final class Writer implements Feed {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int CORRECTED_OF_TEN = 3;
    private static final int THOUSAND = 1000;

    private final String site;
    private final Random random;
    private final Line line;
    private final Acknowledged acknowledged;
    private final Pace pace;
    private final AtomicLong messages = new AtomicLong();
    private int hours;
    private int value;
    private volatile boolean stopping;
    private volatile List<Line.Item> sending = List.of();

    /** @param site belongs to this writer alone */
    public Writer(String site, long seed, Line line, Acknowledged acknowledged, Pace pace) {
        this.site = site;
        this.random = new Random(seed);
        this.line = line;
        this.acknowledged = acknowledged;
        this.pace = pace;
    }

    @Override
    public void stop() {
        stopping = true;
    }

    @Override
    public Optional<String> waitsFor() {
        List<Line.Item> unacknowledged = sending;
        return unacknowledged.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unacknowledged.get(0) + " (" + unacknowledged.size() + " observations): " + line.lastRefusal());
    }

    @Override
    public long messages() {
        return messages.get();
    }

    @Override
    public void run() {
        while (!stopping && pace.next()) {
            List<Line.Item> items = choose();
            sending = items;
            while (!line.isAcknowledged(items)) {
                Wait.pause(PAUSE);
            }
            items.forEach(item -> acknowledged.add(item.key(), item.content()));
            messages.incrementAndGet();
            sending = List.of();
        }
        sending = List.of();
    }

    /** The next message: each hour once, most of them new. */
    private List<Line.Item> choose() {
        int count = 1 + random.nextInt(line.most());
        int old = hours;
        Map<Integer, Line.Item> items = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            boolean corrects = old > 0 && (random.nextInt(10) < CORRECTED_OF_TEN || hours > pace.mostHours());
            int hour = corrects ? random.nextInt(old) : hours++;
            Key key = new Key(site, FIRST.plus(Duration.ofHours(hour)));
            items.putIfAbsent(hour, new Line.Item(key, content()));
        }
        return List.copyOf(items.values());
    }

    /** A content that this writer never sent before, so that every acknowledgement makes a revision. */
    private String content() {
        value++;
        return "{\"SO2\":%d.%03d,\"NO2\":%d}".formatted(value / THOUSAND, value % THOUSAND, 1 + random.nextInt(200));
    }
}
