package io.qingce.load.loss;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.servers.FreePort;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether anything that was acknowledged is lost when parts die: exit code 1 if so. */
@Command(
        name = "loss",
        mixinStandardHelpOptions = true,
        description = "Rounds of kill -9 of service, Kafka and PostgreSQL under load; then looks for every reading.")
public final class Loss extends Measurement {

    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final int LINES = 60;
    private static final long PROGRESS = 400;
    private static final Duration LOOK = Duration.ofMillis(250);

    @Option(names = "--rounds", defaultValue = "20", description = "How many (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the order and the moments (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--feeds",
            defaultValue = "2",
            description = "Feeds of each kind: streams of lines, single observations, devices (${DEFAULT-VALUE}).")
    private int feeds;

    public Loss(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException, InterruptedException {
        Result result = new Result("loss: %d rounds, seed %d, %d feeds by lines, %d by single observations, %d devices"
                .formatted(rounds, seed, feeds, feeds, feeds));
        try (World world = World.open(console)) {
            int port = FreePort.next();
            Service service = world.start(ServiceName.MONITORING, Map.of("QINGCE_HJ212_PORT", Integer.toString(port)));
            Api api = new Api(service.uri());
            Stations.put(api, sites());
            Fleet.register(api, feeds);
            Acknowledged acknowledged = new Acknowledged();
            AtomicLong refused = new AtomicLong();
            rounds(world, service, writers(service, port, acknowledged, refused), acknowledged);
            new Gauges().awaitOutbox(service.management(), RECOVERY);
            report(world, acknowledged, refused, result);
        }
        return decided(result);
    }

    private List<String> sites() {
        return IntStream.range(0, 2 * feeds).mapToObj(i -> "LOSS-" + i).toList();
    }

    private List<Writer> writers(Service service, int port, Acknowledged acknowledged, AtomicLong refused) {
        List<Writer> all = new ArrayList<>();
        for (int i = 0; i < feeds; i++) {
            Line lines = new HttpLine(service.uri(), HttpLine.Form.NDJSON, LINES, refused);
            Line single = new HttpLine(service.uri(), HttpLine.Form.JSON, 1, refused);
            Line device = new DeviceLine(port, Fleet.device(i), Fleet.PASSWORD);
            all.add(new Writer(sites().get(i), seed + i, lines, acknowledged, Pace.UNBROKEN));
            all.add(new Writer(sites().get(feeds + i), seed + i, single, acknowledged, Pace.UNBROKEN));
            all.add(new Writer(Fleet.site(i), seed + i, device, acknowledged, Pace.UNBROKEN));
        }
        return all;
    }

    private void rounds(World world, Service service, List<Writer> all, Acknowledged acknowledged)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(all.size());
        all.forEach(pool::submit);
        Killer killer = new Killer(world, service, seed, console);
        awaitProgress(service, acknowledged);
        for (int round = 1; round <= rounds; round++) {
            killer.round(round);
            awaitProgress(service, acknowledged);
        }
        all.forEach(Writer::stop);
        pool.shutdown();
        if (!pool.awaitTermination(RECOVERY.toSeconds(), TimeUnit.SECONDS)) {
            pool.shutdownNow();
            throw new IllegalStateException("Still not acknowledged: "
                    + all.stream().flatMap(writer -> writer.waitsFor().stream()).toList());
        }
    }

    /** Until the feeds get on again; a service that has given up since its database was away is started again. */
    private void awaitProgress(Service service, Acknowledged acknowledged) {
        long before = acknowledged.total();
        Wait.until("new acknowledgements", RECOVERY, LOOK, () -> {
            service.revive();
            return acknowledged.total() > before + PROGRESS;
        });
    }

    private static void report(World world, Acknowledged acknowledged, AtomicLong refused, Result result)
            throws SQLException {
        Check check = new Check(acknowledged.all());
        try (Connection connection = world.connect(ServiceName.MONITORING)) {
            check.table(connection);
        }
        OnTopic topic = OnTopic.read(world.bootstrapServers());
        check.topic(topic);
        result.add(Figure.plain("observations acknowledged", Long.toString(acknowledged.total())));
        result.add(Figure.plain("keys", Integer.toString(acknowledged.all().size())));
        result.add(Figure.exactly("acknowledged, not in the table", check.missingInTable(), 0));
        result.add(Figure.exactly("another content in the table", check.wrongInTable(), 0));
        result.add(Figure.exactly("counted twice, or not at all", check.twice(), 0));
        result.add(Figure.exactly("acknowledged, not on the topic", check.missingOnTopic(), 0));
        result.add(Figure.exactly("another content last on the topic", check.wrongOnTopic(), 0));
        result.add(Figure.exactly("one revision, two contents on the topic", topic.contradicting(), 0));
        result.add(Figure.exactly("on record without acknowledgement", check.unexpected(), 0));
        result.add(Figure.exactly("refused by a service in trouble", refused.get(), 0));
        result.add(Figure.plain("sent again to the topic, same content", Long.toString(topic.repeated())));
        check.examples().forEach(result::remark);
    }
}
