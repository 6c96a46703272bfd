package io.qingce.load.worst;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.World;
import io.qingce.local.Console;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a heap of 512 MiB survives the worst requests, a thousand at once, and others are served meanwhile. */
@Command(
        name = "worst",
        mixinStandardHelpOptions = true,
        description = "The worst requests at once, and whether others are served meanwhile. Exit code 1 if not.")
public final class Worst extends Measurement {

    private static final double WANTED_P99 = 2000;

    private static final Map<ServiceName, String> SMALL = Map.of(
            ServiceName.PLAN, "/api/plans?limit=1",
            ServiceName.MONITORING, "/api/sites?limit=1",
            ServiceName.REPORT, "/api/alarms?limit=1");

    /** So that silent streams end while they are looked at. */
    private static final Map<String, String> SETTINGS = Map.of("QINGCE_BODY_STREAM_IDLE", "PT60S");

    @Option(names = "--requests", defaultValue = "1000", description = "Of each kind at once (${DEFAULT-VALUE}).")
    private int requests;

    @Option(names = "--patience", defaultValue = "180", description = "Seconds for each kind (${DEFAULT-VALUE}).")
    private int patience;

    @Option(names = "--only", defaultValue = "", description = "Attacks whose name has this in it.")
    private String only = "";

    public Worst(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Result result = new Result("worst: %d requests at once against a heap of 512 MiB".formatted(requests));
        List<Attack> attacks = Attacks.all().stream()
                .filter(attack -> attack.what().contains(only))
                .toList();
        try (World world = World.open(console)) {
            Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
            for (Attack attack : attacks) {
                Service service = services.computeIfAbsent(attack.service(), name -> world.start(name, SETTINGS));
                suffer(service, attack, result);
            }
            services.forEach((name, service) -> result.add(Figure.plain(
                    name.module() + ": heap after all of it, after a collection",
                    "%.0f MiB".formatted(Processes.heapAfterCollection(service.handle())))));
        }
        return decided(result);
    }

    private void suffer(Service service, Attack attack, Result result) {
        String what = attack.service().module() + ": " + attack.what();
        console.remark(what + " ...");
        long before = service.handle().pid();
        URI small = service.uri().resolve(SMALL.get(attack.service()));
        try (Siege siege = new Siege(requests, patience);
                Bystander bystander = Bystander.start(small)) {
            long start = System.nanoTime();
            siege.run(service.uri(), attack);
            double seconds = (System.nanoTime() - start) / 1e9;
            result.add(Figure.millis(what + ", small GET p99", bystander.times().millis(99), WANTED_P99));
            result.add(Figure.exactly(what + ", small GETs failed", bystander.failed(), 0));
            result.add(Figure.exactly(what + ", answered by an error or not", siege.failures(), 0));
            result.add(Figure.exactly(what + ", process died", service.handle().pid() == before ? 0 : 1, 0));
            console.remark("   %s in %.1f s, %d small GETs, p99 %.0f ms"
                    .formatted(
                            siege.outcomes(),
                            seconds,
                            bystander.times().count(),
                            bystander.times().millis(99)));
            result.remark("%s: %s in %.1f s, %s bytes each"
                    .formatted(what, siege.outcomes(), seconds, attack.body().length()));
        }
    }
}
