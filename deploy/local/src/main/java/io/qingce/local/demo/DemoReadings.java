package io.qingce.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All simulated readings, in the order in which feeds would send them: every site goes on with the season. */
public final class DemoReadings {

    /** Observations in one request, all of one site. */
    private static final int BATCH = 500;

    private DemoReadings() {}

    /** Every simulated site of every region. */
    public static List<DemoSite> sites() {
        return Arrays.stream(DemoRegion.values())
                .flatMap(region -> region.sites().stream())
                .toList();
    }

    /** About how many observations there are, for showing progress. */
    public static long estimate() {
        return sites().stream()
                .mapToLong(site -> site.measuresAir() ? 8_675 : 12)
                .sum();
    }

    /** The readings of one site over its year, in the order of time. */
    public static Stream<DemoObservation> of(DemoRegion region, DemoSite site) {
        return site.measuresAir() ? new AirYear(region, site).stream() : new WaterYear(region, site).stream();
    }

    /** Hands over batch after batch, turn by turn for each site. */
    public static void forEachBatch(Consumer<List<DemoObservation>> consumer) {
        List<Iterator<DemoObservation>> feeds = new ArrayList<>();
        for (DemoRegion region : DemoRegion.values()) {
            region.sites().forEach(site -> feeds.add(of(region, site).iterator()));
        }
        while (!feeds.isEmpty()) {
            feeds.removeIf(feed -> !feed.hasNext());
            feeds.forEach(feed -> consumer.accept(batch(feed)));
        }
    }

    private static List<DemoObservation> batch(Iterator<DemoObservation> feed) {
        List<DemoObservation> batch = new ArrayList<>();
        while (feed.hasNext() && batch.size() < BATCH) {
            batch.add(feed.next());
        }
        return batch;
    }
}
