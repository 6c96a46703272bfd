package io.qingce.load.report;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.Times;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast report-service answers from a large ledger, and whether more years make it slower. */
@Command(
        name = "report-queries",
        mixinStandardHelpOptions = true,
        description = "Attainment of plans and the year of all cities, from one year of data and from ten.")
public final class Queries extends Measurement {

    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 1, 0);
    private static final int HOURS = 365 * 24;
    private static final List<String> EDITIONS = List.of("2012", "2026-transition", "2026-final");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int WARM = 8;
    private static final int LOOKS = 5;

    @Option(names = "--cities", defaultValue = "337", description = "How many (default: ${DEFAULT-VALUE}).")
    private int cities;

    @Option(names = "--plans", defaultValue = "100", description = "How many (default: ${DEFAULT-VALUE}).")
    private int plans;

    @Option(names = "--years", defaultValue = "10", description = "How many in the end (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--connections", defaultValue = "4", description = "For many at once (${DEFAULT-VALUE}).")
    private int connections;

    public Queries(Console console) {
        super(console);
    }

    /** What one look found, in milliseconds. */
    private record Found(Times one, double plans, double statistics, double rows) {}

    @Override
    public Integer call() throws SQLException {
        Result result =
                new Result("report-queries: %d cities, %d plans (the five of the project, whole), %d connections"
                        .formatted(cities, plans, connections));
        try (World world = World.open(console);
                Connection connection = world.connect(ServiceName.REPORT)) {
            Service report = world.start(ServiceName.REPORT, Map.of());
            fold(world, report, connection);
            Reader reader = new Reader(report.uri());
            console.remark("Asking, with one year in the ledger ...");
            Found one = look(reader, connection);
            new Copies(connection).years(years - 1);
            console.remark("Asking, with %d years in the ledger ...".formatted(years));
            Found many = look(reader, connection);
            add(result, "1 year", one);
            add(result, years + " years", many);
            result.add(ratio(
                    "attainment, many years : one",
                    many.one().millis(95),
                    one.one().millis(95)));
            result.add(ratio("statistics, many years : one", many.statistics(), one.statistics()));
            result.add(Figure.plain(
                    "heap after a collection (at most 512 MiB)",
                    "%.0f MiB".formatted(Processes.heapAfterCollection(report.handle()))));
        }
        return shown(result);
    }

    private void fold(World world, Service report, Connection connection) throws SQLException {
        console.remark("A year of one city, and the plans ...");
        Service plan = world.start(ServiceName.PLAN, Map.of());
        PlanCopies.put(new Api(plan.uri()), plans);
        try (Events events = new Events(world.bootstrapServers());
                Lag lag = new Lag(world.bootstrapServers())) {
            events.site(AirHours.site(0), Events.city(0), "AIR_STATION");
            events.flush();
            events.observations(new AirHours(START), 1, HOURS);
            Gauges gauges = new Gauges();
            gauges.awaitOutbox(plan.management(), PATIENCE);
            Wait.until(
                    "every event folded",
                    PATIENCE,
                    LOOK,
                    () -> lag.observations() == 0 && lag.of("plan.plan-published.v1") == 0);
            gauges.awaitNone("every region-day computed", report.management(), "qingce_region_days_due", PATIENCE);
        }
        plan.close();
        new Copies(connection).cities(cities);
    }

    private Found look(Reader reader, Connection connection) throws SQLException {
        List<String> attainment = IntStream.range(0, plans)
                .mapToObj(number -> "/api/attainment?through=2025-12-31&plan=" + PlanCopies.code(number))
                .toList();
        List<String> statistics = IntStream.range(0, cities)
                .mapToObj(Events::city)
                .map(city -> URLEncoder.encode(city, StandardCharsets.UTF_8))
                .map(city -> "/api/statistics/air?region=%s&from=2025-01-01&to=2025-12-31&edition=%s"
                        .formatted(city, String.join(",", EDITIONS)))
                .toList();
        for (int i = 0; i < WARM; i++) {
            reader.together(
                    Stream.concat(attainment.stream(), statistics.stream()).toList(), connections);
        }
        return new Found(
                reader.oneByOne(attainment),
                Times.middle(LOOKS, () -> reader.together(attainment, connections)),
                Times.middle(LOOKS, () -> reader.together(statistics, connections)),
                rows(connection));
    }

    /** What the database alone takes to hand over the rows of the year statistics, city by city. */
    private double rows(Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement select = connection.prepareStatement(
                "select * from region_day where region = ? and day between '2025-01-01' and '2025-12-31'")) {
            for (int city = 0; city < cities; city++) {
                select.setString(1, Events.city(city));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        row.getString("region");
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void add(Result result, String when, Found found) {
        result.add(Figure.millis(
                when + ": attainment of a plan, 95 of 100", found.one().millis(95), 20));
        result.add(
                Figure.millis(when + ": attainment of a plan, half", found.one().millis(50), 0));
        result.add(Figure.millis(when + ": attainment of %d plans".formatted(plans), found.plans(), 300));
        result.add(Figure.millis(
                        when + ": year of %d cities × %d editions".formatted(cities, EDITIONS.size()),
                        found.statistics(),
                        2000)
                .besideMillis("its rows once by SQL", found.rows(), found.statistics() / found.rows()));
    }

    private static Figure ratio(String what, double many, double one) {
        return Figure.multiple(what, many / one, 1.3);
    }
}
