package io.qingce.load.feed;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.TopicCount;
import io.qingce.load.World;
import io.qingce.load.feed.ArchiveFiles.Era;
import io.qingce.load.reading.AirHours;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A month of the archive of the national stations: is all of it on record, and how fast. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "A month of the national station archive as it circulates, in the layouts of both eras, as CSV.")
public final class Archive extends Measurement {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Option(names = "--stations", defaultValue = "1500", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    @Option(names = "--days", defaultValue = "31", description = "Of how many days (${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--connections", defaultValue = "4", description = "Over how many connections (${DEFAULT-VALUE}).")
    private int connections;

    @Option(names = "--era", description = "${COMPLETION-CANDIDATES}; may be repeated (default: all).")
    private List<Era> eras = List.of(Era.values());

    public Archive(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        try (World world = World.open(console)) {
            Service service = world.start(ServiceName.MONITORING, Map.of());
            Stations.put(new Api(service.uri()), stations);
            Result result = new Result("archive: %d stations × %d days × 24 hours × %d readings, over %d connections"
                    .formatted(stations, days, AirHours.READINGS, connections));
            long sent = 0;
            for (Era era : eras) {
                sent += measure(world, service, era, result);
                result.add(Figure.exactly(
                        "observations on the topic", TopicCount.observations(world.bootstrapServers()), sent));
            }
            return shown(result);
        }
    }

    /** How many observations it posted. */
    private long measure(World world, Service service, Era era, Result result) throws SQLException {
        AirHours hours = new AirHours(LocalDateTime.of(era.year(), 7, 1, 0, 0));
        long observations = (long) stations * days * ArchiveFiles.HOURS;
        double baseline = baseline(world, hours);
        console.remark("Posting %s ...".formatted(era));
        long start = System.nanoTime();
        new Posting(new Api(service.uri()), connections).post(new ArchiveFiles(hours, stations, days, era));
        new Gauges().awaitOutbox(service.management(), PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = observations * AirHours.READINGS / seconds;
        result.add(Figure.rate(era + ": stored, committed and acknowledged by Kafka", rate, 0)
                .beside("COPY", baseline, rate / baseline));
        return observations;
    }

    private double baseline(World world, AirHours hours) throws SQLException {
        console.remark("COPY of the same readings into a keyed table ...");
        try (Connection connection = world.connect(ServiceName.MONITORING)) {
            return new CopyBaseline(connection).readingsPerSecond(hours, stations, (long) days * ArchiveFiles.HOURS);
        }
    }
}
