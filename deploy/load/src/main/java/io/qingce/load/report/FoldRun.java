package io.qingce.load.report;

import io.qingce.load.Gauges;
import io.qingce.load.Processes;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.feed.CopyBaseline;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All readings are on the topic, and some replicas take them from the first.
 *
 * @param stations five to a region
 * @param replicas how many
 * @param corrected whether every eleventh hour comes again with other values, and every hour a second time
 * @param kills how often the first of them ends by {@code kill -9} on the way, evenly over the folding; it is started again
 */
record FoldRun(int stations, long hoursEach, int replicas, boolean corrected, int kills) {

    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 1, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Readings of hours that all come once. */
    FoldRun(int stations, long hoursEach, int replicas, int kills) {
        this(stations, hoursEach, replicas, false, kills);
    }

    /**
     * What was found.
     *
     * @param folded readings a second, from the first commit of a consumer to the last
     * @param copied readings a second of plain COPY
     * @param computed seconds from the last reading until every day of every region was computed
     * @param heap MiB of the largest replica after a collection
     * @param digest of the ledger and the region-days: equal if they are
     */
    record Found(double folded, double copied, double computed, double heap, String digest, long siteDays) {}

    /** Starts from nothing, folds, and stops everything. */
    Found run(Console console) throws SQLException {
        AirHours hours = new AirHours(START);
        try (World world = World.open(console);
                Lag lag = new Lag(world.bootstrapServers())) {
            double copied;
            try (Connection connection = world.connect(ServiceName.REPORT)) {
                console.remark("COPY of the same readings into a keyed table ...");
                copied = new CopyBaseline(connection).readingsPerSecond(hours, stations, hoursEach);
            }
            console.remark("Sending the events ...");
            try (Events events = new Events(world.bootstrapServers())) {
                events.stations(stations);
                events.observations(hours, stations, hoursEach);
                if (corrected) {
                    events.corrections(hours, stations, hoursEach);
                    events.observations(hours, stations, hoursEach);
                }
            }
            console.remark("Folding with %d replicas ...".formatted(replicas));
            return fold(world, lag, copied);
        }
    }

    private Found fold(World world, Lag lag, double copied) throws SQLException {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < replicas; i++) {
            services.add(world.launch(ServiceName.REPORT, Map.of()));
        }
        long all = lag.observations();
        Wait.until("the first batch folded", PATIENCE, LOOK, () -> lag.observations() < all);
        long start = System.nanoTime();
        long rest = lag.observations();
        for (int i = 1; i <= kills; i++) {
            long left = all * (kills + 1 - i) / (kills + 1);
            Wait.until("the next part folded", PATIENCE, LOOK, () -> lag.observations() < left);
            kill(services.get(0));
        }
        Wait.until("every event folded", PATIENCE, LOOK, () -> lag.observations() == 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        double computed = awaitRegionDays(services.get(replicas - 1));
        double heap = services.stream()
                .mapToDouble(service -> Processes.heapAfterCollection(service.handle()))
                .max()
                .orElse(0);
        double readings = (double) stations * hoursEach * AirHours.READINGS * rest / all;
        try (Connection connection = world.connect(ServiceName.REPORT);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from site_day), md5(concat(
                            (select string_agg(md5(site || day || version || hours), '' order by site, day, version)
                             from site_day),
                            (select string_agg(md5(d::text), '' order by region, day, version) from region_day d)))""")) {
            row.next();
            return new Found(readings / seconds, copied, computed, heap, row.getString(2), row.getLong(1));
        }
    }

    private static void kill(Service service) {
        ProcessHandle process = service.handle();
        process.destroyForcibly();
        Wait.until("it runs again", PATIENCE, LOOK, () -> service.handle().pid() != process.pid());
    }

    private static double awaitRegionDays(Service service) {
        long start = System.nanoTime();
        service.awaitReady();
        new Gauges()
                .awaitNone(
                        "every day of every region computed", service.management(), "qingce_region_days_due", PATIENCE);
        return (System.nanoTime() - start) / 1e9;
    }
}
