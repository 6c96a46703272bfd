package io.qingce.load.loss;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Result;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.load.reading.Stations;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
public final class Loss implements Callable<Integer> {

    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Console console;

    @Option(names = "--rounds", defaultValue = "20", description = "How many (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the order and the moments (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--writers", defaultValue = "4", description = "Feeds that send at once (${DEFAULT-VALUE}).")
    private int writers;

    public Loss(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws SQLException, InterruptedException {
        Result result = new Result("loss: %d rounds, seed %d, %d feeds".formatted(rounds, seed, writers));
        try (World world = World.open(console)) {
            Service service = world.start(ServiceName.MONITORING, Map.of());
            List<String> sites =
                    IntStream.range(0, writers).mapToObj(i -> "LOSS-" + i).toList();
            Stations.put(new Api(service.uri()), sites);
            Acknowledged acknowledged = new Acknowledged();
            AtomicLong refused = new AtomicLong();
            rounds(world, service, sites, acknowledged, refused);
            awaitOutbox(service);
            report(world, acknowledged, refused, result);
        }
        console.result(result.print());
        return result.allMet() ? 0 : 1;
    }

    private void rounds(World world, Service service, List<String> sites, Acknowledged acknowledged, AtomicLong refused)
            throws InterruptedException {
        List<Writer> all = IntStream.range(0, writers)
                .mapToObj(i -> new Writer(service.uri(), sites.get(i), seed + i, acknowledged, refused))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        all.forEach(pool::submit);
        Killer killer = new Killer(world, service, seed, console);
        awaitProgress(acknowledged);
        for (int round = 1; round <= rounds; round++) {
            killer.round(round);
            awaitProgress(acknowledged);
        }
        all.forEach(Writer::stop);
        pool.shutdown();
        if (!pool.awaitTermination(RECOVERY.toSeconds(), TimeUnit.SECONDS)) {
            pool.shutdownNow();
            throw new IllegalStateException("A feed still waits for its last acknowledgement");
        }
    }

    /** Until every feed has sent something again. */
    private void awaitProgress(Acknowledged acknowledged) {
        long before = acknowledged.total();
        Wait.until("new acknowledgements", RECOVERY, LOOK, () -> acknowledged.total() > before + 100L * writers);
    }

    private static void awaitOutbox(Service service) {
        Gauges gauges = new Gauges();
        Wait.until(
                "an empty outbox",
                RECOVERY,
                LOOK,
                () -> gauges.read(service.uri(), "qingce_outbox_pending").orElse(1) == 0);
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
