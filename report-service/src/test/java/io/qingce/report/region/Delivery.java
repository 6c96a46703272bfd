package io.qingce.report.region;

import io.qingce.report.Events.Event;
import io.qingce.report.StandingClock;
import io.qingce.report.intake.Feed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Histories on their way: everything at least once, a third twice, shuffled, in batches cut anywhere, a batch a second. */
final class Delivery {

    private static final Instant BEGIN = Instant.parse("2026-03-15T05:00:00Z");
    private static final int MOST = 600;

    /** A message of one of the histories. */
    private record Parcel(int history, History.Message message) {}

    private final List<Parcel> parcels = new ArrayList<>();
    private final Map<Parcel, Integer> arrived = new HashMap<>();
    private int batches;

    private Delivery(List<History> histories, Random random) {
        for (int i = 0; i < histories.size(); i++) {
            for (History.Message message : histories.get(i).messages()) {
                Parcel parcel = new Parcel(i, message);
                parcels.add(parcel);
                if (random.nextInt(3) == 0) {
                    parcels.add(parcel);
                }
            }
        }
        Collections.shuffle(parcels, random);
    }

    /** Delivers all of it and waits until everything is computed. */
    static Delivery of(List<History> histories, Random random, Feed feed, StandingClock clock) {
        Delivery delivery = new Delivery(histories, random);
        try {
            int first = 0;
            while (first < delivery.parcels.size()) {
                int end = Math.min(delivery.parcels.size(), first + 1 + random.nextInt(MOST));
                delivery.deliver(delivery.parcels.subList(first, end), feed, clock);
                first = end;
            }
        } finally {
            clock.reset();
        }
        feed.settleAll();
        return delivery;
    }

    private void deliver(List<Parcel> batch, Feed feed, StandingClock clock) {
        clock.standAt(at(batches));
        batch.forEach(parcel -> arrived.putIfAbsent(parcel, batches));
        feed.take(batch.stream().map(parcel -> parcel.message().event()).toArray(Event[]::new));
        batches++;
    }

    int batches() {
        return batches;
    }

    /** When a batch was delivered. */
    static Instant at(int batch) {
        return BEGIN.plusSeconds(batch);
    }

    /** What was told of a history by the end of a batch. */
    History told(int history, String region, int batch) {
        return History.told(
                region,
                arrived.entrySet().stream()
                        .filter(parcel -> parcel.getKey().history() == history && parcel.getValue() <= batch)
                        .map(parcel -> parcel.getKey().message())
                        .toList());
    }
}
