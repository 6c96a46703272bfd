package io.qingce.load.device;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.HowLong;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.Times;
import io.qingce.load.World;
import io.qingce.load.feed.CopyBaseline;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.servers.FreePort;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hour packets over many connections, each answered when it is on record. */
@Command(
        name = "hj212",
        mixinStandardHelpOptions = true,
        description = "Hour packets of six factors over many connections, stored and answered.")
public final class Hj212 extends Measurement {

    private static final double WANTED = 8000;
    private static final int BASELINE_HOURS = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Mixin
    private HowLong time = new HowLong();

    @Option(names = "--connections", defaultValue = "500", description = "How many (default: ${DEFAULT-VALUE}).")
    private int connections;

    public Hj212(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        Result result = new Result("hj212: hour packets of %d factors over %d connections, %d s"
                .formatted(AirHours.READINGS, connections, time.seconds()));
        try (World world = World.open(console)) {
            int port = FreePort.next();
            Service service = world.start(ServiceName.MONITORING, Map.of("QINGCE_HJ212_PORT", Integer.toString(port)));
            Fleet.register(new Api(service.uri()), connections);
            double baseline = baseline(world);
            try (Callers callers = new Callers()) {
                callers.connect(port, connections);
                measure(world, service, callers, baseline, result);
            }
        }
        return shown(result);
    }

    private double baseline(World world) throws SQLException {
        AirHours hours = new AirHours(LocalDateTime.of(2020, 1, 1, 1, 0));
        try (Connection connection = world.connect(ServiceName.MONITORING)) {
            return new CopyBaseline(connection).readingsPerSecond(hours, connections, BASELINE_HOURS)
                    / AirHours.READINGS;
        }
    }

    private void measure(World world, Service service, Callers callers, double baseline, Result result)
            throws SQLException {
        console.remark("Warming up ...");
        callers.run(Duration.ofSeconds(time.warmUp()), new Times());
        console.remark("Sending ...");
        Times times = new Times();
        long before = callers.answered();
        Duration cpu = Processes.cpu(service.handle());
        long start = System.nanoTime();
        callers.run(Duration.ofSeconds(time.seconds()), times);
        double rate = (callers.answered() - before) / ((System.nanoTime() - start) / 1e9);
        double cores = Processes.cpu(service.handle()).minus(cpu).toMillis() / 1e3 / time.seconds();
        result.add(Figure.rate("packets stored and answered", rate, WANTED).beside("COPY", baseline, rate / baseline));
        result.add(Figure.millis("half of them within", times.millis(50), 0));
        result.add(Figure.millis("99 of 100 within", times.millis(99), 0));
        result.add(Figure.exactly("rows in the table", rows(world), callers.answered()));
        result.add(Figure.millis("until Kafka had the last one", awaitOutbox(service), 0));
        result.remark("the service used %.2f cores".formatted(cores));
    }

    private static double awaitOutbox(Service service) {
        long start = System.nanoTime();
        new Gauges().awaitOutbox(service.management(), PATIENCE);
        return (System.nanoTime() - start) / 1e6;
    }

    private static long rows(World world) throws SQLException {
        try (Connection connection = world.connect(ServiceName.MONITORING);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from observation")) {
            row.next();
            return row.getLong(1);
        }
    }
}
