package io.qingce.load.plan;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.World;
import io.qingce.load.plan.GeneratedPlans.Generated;
import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.stack.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many plans in plan-service: each imported and timed, then read by many at once. Exit code 1 if an aim is missed. */
@Command(
        name = "plans",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The five plans, then a thousand: import of one, then lists and searches by 20 readers at once.")
public final class PlanLoad extends Measurement {

    private static final double IMPORT_AIM = 500;
    private static final double READ_AIM = 50;
    private static final double FIVE_AIM = 5_000;
    private static final double SQL_MULTIPLE = 3;
    private static final int TURNS = 4;

    @Option(names = "--plans", description = "How many plans; at most 1600. Default: ${DEFAULT-VALUE}")
    int plans = 1_000;

    @Option(names = "--readers", description = "How many read at once. Default: ${DEFAULT-VALUE}")
    int readers = 20;

    @Option(
            names = "--pause",
            description = "Milliseconds between an answer and the next request of a reader. Default: ${DEFAULT-VALUE}")
    int pause;

    @Option(names = "--seconds", description = "How long they read. Default: ${DEFAULT-VALUE}")
    int seconds = 60;

    @Option(names = "--warm-up", description = "For how many seconds they read before. Default: ${DEFAULT-VALUE}")
    int warmUp = 20;

    @Option(names = "--seed", description = "Of the plans and of the requests. Default: ${DEFAULT-VALUE}")
    long seed = 4;

    @Option(
            names = "--service",
            description = "A plan-service that runs already, such as http://127.0.0.1:8081; none is started then.")
    @Nullable
    URI service;

    public PlanLoad(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (service != null) {
            return measure(service, null);
        }
        try (World world = World.open(console)) {
            URI address = world.start(ServiceName.PLAN, Map.of()).uri();
            try (PlainDatabase database = new PlainDatabase(world, readers)) {
                return measure(address, database);
            }
        }
    }

    private int measure(URI address, @Nullable PlainDatabase database) {
        try (PlanApi api = new PlanApi(address, readers)) {
            Result five = loadTheFive(api);
            console.result(five.print());
            Result imports = new Result("plans: import of %d, one after the other".formatted(plans));
            ReadMix mix = importAll(api, imports);
            console.result(imports.print());
            Result reads = new Result("plans: %d readers at once, pause %d ms, over %d plans, for %d s"
                    .formatted(readers, pause, plans, seconds));
            if (database == null) {
                read(api, mix, reads);
            } else {
                database.gatherStatistics();
                readByTurns(api, database, mix, reads);
            }
            console.result(reads.print());
            return five.allMet() && imports.allMet() && reads.allMet() ? 0 : 1;
        }
    }

    /** A service whose database is not known here is measured without a baseline. */
    private void read(PlanApi api, ReadMix mix, Result result) {
        Readers all = new Readers(readers, pause, seed);
        console.remark("Warming up ...");
        all.read(api::answer, mix, Duration.ofSeconds(warmUp), 0, new Latencies());
        Latencies latencies = new Latencies();
        all.read(api::answer, mix, Duration.ofSeconds(seconds), 1, latencies);
        latencies.tell(result, "lists and searches", READ_AIM);
        latencies.tellRate(result, seconds);
    }

    /** The service and plain SQL answer the same questions by turns, so that what else the machine does falls on both. */
    private void readByTurns(PlanApi api, PlainDatabase database, ReadMix mix, Result result) {
        Readers all = new Readers(readers, pause, seed);
        console.remark("Warming up ...");
        all.read(api::answer, mix, Duration.ofSeconds(warmUp), 0, new Latencies());
        all.read(database::answer, mix, Duration.ofSeconds(warmUp).dividedBy(TURNS), 0, new Latencies());
        Latencies latencies = new Latencies();
        Latencies plain = new Latencies();
        Duration turn = Duration.ofSeconds(seconds).dividedBy(TURNS);
        for (int number = 1; number <= TURNS; number++) {
            all.read(api::answer, mix, turn, number, latencies);
            all.read(database::answer, mix, turn, number, plain);
        }
        latencies.tellBeside(result, "lists and searches", READ_AIM, plain, SQL_MULTIPLE);
        latencies.tellRate(result, seconds);
        result.remark(
                "SQL: the same questions over the same rows and indexes, one statement each, a connection for each"
                        + " reader; both read %d s in %d turns.".formatted(seconds, TURNS));
    }

    /** Loads the five plans that ship with the project, as they are, into a service that has just started. */
    private Result loadTheFive(PlanApi api) {
        Result result = new Result("plans: the five plans of the project, one after the other");
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        for (Path file : Checkout.current().plans()) {
            String plan = file.getFileName().toString().replace(".yaml", "");
            api.put(plan, plan, "application/yaml", text(file), latencies);
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        latencies.tell(result, "one of the five", 0);
        result.add(Figure.millis("the five together", millis, FIVE_AIM));
        return result;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Imports the plans, five in JSON and five in YAML by turns. */
    private ReadMix importAll(PlanApi api, Result result) {
        console.remark("Importing " + plans + " plans ...");
        GeneratedPlans generated = new GeneratedPlans(Checkout.current().plans(), seed);
        Latencies latencies = new Latencies();
        List<ReadMix.Place> places = new ArrayList<>();
        for (int number = 0; number < plans; number++) {
            Generated plan = generated.get(number);
            places.add(new ReadMix.Place(plan.code(), plan.region(), plan.place()));
            if (number / 5 % 2 == 0) {
                api.put("import of JSON", plan.code(), "application/json", plan.json(), latencies);
            } else {
                api.put("import of YAML", plan.code(), "application/yaml", plan.yaml(), latencies);
            }
        }
        latencies.tell(result, "import of one plan", IMPORT_AIM);
        return new ReadMix(places);
    }
}
