package io.qingce.load.feed;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.HowLong;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.Times;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.reading.AirHours;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A sensor feed: one station, one hour, six readings in each request. */
@Command(
        name = "singles",
        mixinStandardHelpOptions = true,
        description = "One hourly observation per request, beside an endpoint that parses and echoes.")
public final class Singles extends Measurement {

    private static final double WANTED = 3000;
    private static final double WANTED_P99 = 15;
    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 1, 0);

    /** As long as the echo needs to become fast, and again to be measured. */
    private static final int ECHO_SECONDS = 15;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Mixin
    private HowLong time = new HowLong();

    @Option(names = "--connections", defaultValue = "8", description = "How many (default: ${DEFAULT-VALUE}).")
    private int connections;

    @Option(names = "--stations", defaultValue = "400", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    public Singles(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Result result = new Result("singles: one observation of %d readings per request, %d connections, %d s"
                .formatted(AirHours.READINGS, connections, time.seconds()));
        try (World world = World.open(console)) {
            Times echoed = new Times();
            double baseline = echo(world, echoed);
            Service service = world.start(ServiceName.MONITORING, Map.of());
            Stations.put(new Api(service.uri()), stations);
            measure(service, baseline, result);
            result.remark(
                    "the echo answered with p50 %.1f ms, p99 %.1f ms".formatted(echoed.millis(50), echoed.millis(99)));
        }
        return shown(result);
    }

    private double echo(World world, Times times) {
        console.remark("Echo ...");
        Echo echo = world.keep(Echo.start(world.log("echo")));
        Wait.until("the echo", PATIENCE, Duration.ofMillis(100), () -> World.isOpen(echo.port()));
        double rate = rate(
                "/", echo.port(), times, Math.min(time.warmUp(), ECHO_SECONDS), Math.min(time.seconds(), ECHO_SECONDS));
        echo.close();
        return rate;
    }

    private void measure(Service service, double baseline, Result result) {
        console.remark("Singles ...");
        Times times = new Times();
        Duration before = Processes.cpu(service.handle());
        double rate = rate("/api/observations", service.uri().getPort(), times, time.warmUp(), time.seconds());
        Duration cpu = Processes.cpu(service.handle()).minus(before);
        long start = System.nanoTime();
        new Gauges().awaitOutbox(service.management(), PATIENCE);
        result.add(Figure.rate("requests stored and answered", rate, WANTED).beside("echo", baseline, rate / baseline));
        result.add(Figure.millis("half of them within", times.millis(50), 0));
        result.add(Figure.millis("99 of 100 within", times.millis(99), WANTED_P99));
        result.add(Figure.millis("99.9 of 100 within", times.millis(99.9), 0));
        result.add(Figure.millis("until Kafka had the last one", (System.nanoTime() - start) / 1e6, 0));
        result.remark("the service used %.2f cores".formatted(cpu.toMillis() / 1e3 / (time.seconds() + time.warmUp())));
    }

    /** Requests a second after warming up. */
    private double rate(String path, int port, Times times, int warmUp, int seconds) {
        AirHours hours = new AirHours(START);
        try (Sender sender = new Sender(path, port, connections)) {
            long warm = sender.run(Duration.ofSeconds(warmUp), 0, number -> body(hours, number), times);
            times.reset();
            long start = System.nanoTime();
            long sent = sender.run(Duration.ofSeconds(seconds), warm, number -> body(hours, number), times);
            return sent / ((System.nanoTime() - start) / 1e9);
        }
    }

    private Buffer body(AirHours hours, long number) {
        StringBuilder text = new StringBuilder(200);
        hours.appendJson(text, (int) (number % stations), number / stations);
        return Buffer.buffer(text.toString());
    }
}
