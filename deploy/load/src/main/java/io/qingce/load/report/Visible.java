package io.qingce.load.report;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.Times;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.feed.Stream;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long it takes from a post to the attainment that shows it, while much else comes in. */
@Command(
        name = "report-visible",
        mixinStandardHelpOptions = true,
        description = "From HTTP post to visible attainment, while readings come in at a steady rate.")
public final class Visible extends Measurement {

    private static final double WANTED = 1000;
    private static final String SITE = "PROBE-1";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WARM = 20;

    @Option(
            names = "--rate",
            defaultValue = "30000",
            description = "Readings a second beside: half of what bulk can do (default: ${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--probes", defaultValue = "200", description = "How many (default: ${DEFAULT-VALUE}).")
    private int probes;

    @Option(names = "--stations", defaultValue = "400", description = "Stations beside (${DEFAULT-VALUE}).")
    private int stations;

    public Visible(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Result result =
                new Result("report-visible: %d posts of a day, seen in the attainment of a plan; %d readings/s beside"
                        .formatted(probes, rate));
        try (World world = World.open(console)) {
            Service plan = world.start(ServiceName.PLAN, Map.of());
            PlanCopies.put(new Api(plan.uri()), 1);
            Service monitoring = world.start(ServiceName.MONITORING, Map.of());
            Service report = world.start(ServiceName.REPORT, Map.of());
            Api api = new Api(monitoring.uri());
            Stations.put(api, stations);
            Stations.put(api, List.of(SITE), Events.city(0));
            Reader reader = new Reader(report.uri());
            Wait.until("the plan known to report-service", PATIENCE, LOOK, () -> knows(reader));
            measure(api, reader, result);
            result.add(Figure.plain(
                    "heap of report-service after a collection",
                    "%.0f MiB".formatted(Processes.heapAfterCollection(report.handle()))));
        }
        return shown(result);
    }

    private void measure(Api api, Reader reader, Result result) {
        Times times = new Times();
        try (Stream beside = Stream.start(api, stations, rate)) {
            for (int probe = 0; probe < WARM + probes; probe++) {
                if (probe == WARM) {
                    times.reset();
                }
                times.add(probe(api, reader, FIRST.plusDays(probe)));
            }
            result.add(Figure.plain("readings beside", "%s/s".formatted(beside.rate())));
        }
        result.add(Figure.millis("half of them visible within", times.millis(50), 0));
        result.add(Figure.millis("99 of 100 visible within", times.millis(99), WANTED));
        result.add(Figure.millis("the slowest", times.millis(100), 0));
    }

    /** Posts a day of hours; the time until the attainment differs from what it was. */
    static long probe(Api api, Reader reader, LocalDate day) {
        String before = reader.get(path());
        StringBuilder body = new StringBuilder("[");
        for (int hour = 1; hour <= 24; hour++) {
            String end = day.atStartOfDay().plusHours(hour) + ":00+08:00";
            body.append(hour == 1 ? "" : ",")
                    .append("{\"site\":\"")
                    .append(SITE)
                    .append("\",\"periodEnd\":\"")
                    .append(end)
                    .append("\",\"values\":{\"SO2\":9,\"NO2\":30,\"PM10\":70,\"PM2.5\":")
                    .append(30 + day.getDayOfMonth())
                    .append(",\"CO\":0.6,\"O3\":80}}");
        }
        byte[] bytes = body.append(']').toString().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        api.post("/api/observations?items=problems", "application/json", bytes, Object.class);
        Wait.until(
                "the day of " + day + " visible",
                PATIENCE,
                LOOK,
                () -> !reader.get(path()).equals(before));
        return System.nanoTime() - start;
    }

    private static String path() {
        return "/api/attainment?through=2025-12-31&plan=" + PlanCopies.code(0);
    }

    private static boolean knows(Reader reader) {
        try {
            reader.get(path());
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }
}
