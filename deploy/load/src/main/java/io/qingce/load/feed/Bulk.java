package io.qingce.load.feed;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.TopicCount;
import io.qingce.load.World;
import io.qingce.load.reading.AirHours;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A history import: how many readings a second are stored, committed and acknowledged by Kafka. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        description = "Readings posted in large bodies, until the last one is acknowledged by Kafka.")
public final class Bulk extends Measurement {

    private static final double WANTED = 60_000;
    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 1, 0);
    private static final LocalDateTime EARLIER = LocalDateTime.of(2021, 1, 1, 1, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Option(names = "--readings", defaultValue = "10000000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long readings;

    @Option(names = "--held", defaultValue = "0", description = "How many are held already (default: none).")
    private long held;

    @Option(names = "--stations", defaultValue = "400", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    @Option(names = "--connections", defaultValue = "4", description = "Over how many connections (${DEFAULT-VALUE}).")
    private int connections;

    @Option(names = "--body", defaultValue = "10000", description = "Observations in one body (${DEFAULT-VALUE}).")
    private int body;

    @Option(names = "--layout", defaultValue = "NDJSON", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Layout layout = Layout.NDJSON;

    @Option(
            names = "--by-hour",
            description = "All stations of an hour, then the next hour, as a platform sends; else station by station.")
    private boolean byHour;

    @Option(names = "--without-index", description = "Drop this index before, to see what it costs; may be repeated.")
    private List<String> withoutIndex = List.of();

    public Bulk(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        AirHours hours = new AirHours(START);
        long hoursEach = readings / AirHours.READINGS / stations;
        try (World world = World.open(console)) {
            Service service = world.start(ServiceName.MONITORING, Map.of());
            Api api = new Api(service.uri());
            Stations.put(api, stations);
            Result result = new Result(title(hoursEach));
            double baseline = baseline(world, hours, hoursEach);
            drop(world);
            if (held > 0) {
                fill(world, api);
            }
            measure(world, service, new Bodies(hours, stations, hoursEach, layout, body, byHour), baseline, result);
            return shown(result);
        }
    }

    private String title(long hoursEach) {
        return "bulk: %d stations × %d hours × %d readings as %s, %s, over %d connections; %s readings held before%s"
                .formatted(
                        stations,
                        hoursEach,
                        AirHours.READINGS,
                        layout,
                        byHour ? "hour by hour" : "station by station",
                        connections,
                        held,
                        withoutIndex.isEmpty() ? "" : "; without " + String.join(", ", withoutIndex));
    }

    private void drop(World world) throws SQLException {
        try (Connection connection = world.connect(ServiceName.MONITORING);
                Statement statement = connection.createStatement()) {
            for (String index : withoutIndex) {
                statement.execute("drop index " + statement.enquoteIdentifier(index, false));
            }
        }
    }

    private double baseline(World world, AirHours hours, long hoursEach) throws SQLException {
        console.remark("COPY of the same readings into a keyed table ...");
        try (Connection connection = world.connect(ServiceName.MONITORING)) {
            return new CopyBaseline(connection).readingsPerSecond(hours, stations, hoursEach);
        }
    }

    private void fill(World world, Api api) throws SQLException {
        long hoursEach = held / AirHours.READINGS / stations;
        AirHours earlier = new AirHours(EARLIER);
        console.remark("Filling the table with %d readings by COPY ...".formatted(held));
        Posting.months(api, EARLIER, hoursEach);
        try (Connection connection = world.connect(ServiceName.MONITORING)) {
            new CopyBaseline(connection).copy("observation", earlier, stations, hoursEach);
        }
    }

    private void measure(World world, Service service, Bodies bodies, double baseline, Result result) {
        console.remark("Posting ...");
        Duration before = Processes.cpu(service.handle());
        long start = System.nanoTime();
        new Posting(new Api(service.uri()), connections).post(bodies);
        double posted = (System.nanoTime() - start) / 1e9;
        new Gauges().awaitOutbox(service.management(), PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        Duration cpu = Processes.cpu(service.handle()).minus(before);
        long sent = bodies.observations();
        double rate = sent * AirHours.READINGS / seconds;
        result.add(Figure.rate("stored, committed and acknowledged by Kafka", rate, WANTED)
                .beside("COPY", baseline, rate / baseline));
        result.add(Figure.rate("of that, stored and committed", sent * AirHours.READINGS / posted, 0));
        result.add(Figure.exactly(
                "observations on the topic", TopicCount.observations(world.bootstrapServers()), sent + months()));
        result.add(Figure.plain(
                "heap of the service after a collection",
                "%.0f MiB".formatted(Processes.heapAfterCollection(service.handle()))));
        result.remark(
                "%.1f s, of which the service used %.1f s of processor time".formatted(seconds, cpu.toMillis() / 1e3));
    }

    /** What {@link Posting#months} posted. */
    private long months() {
        return held == 0
                ? 0
                : Posting.months(EARLIER, held / AirHours.READINGS / stations).count();
    }
}
