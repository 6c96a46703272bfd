package io.qingce.load.device;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Processes;
import io.qingce.load.Result;
import io.qingce.load.Times;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.local.Console;
import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.servers.FreePort;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What it costs to have very many devices connected that say nothing, as nearly all do nearly always. */
@Command(
        name = "idle-devices",
        mixinStandardHelpOptions = true,
        description = "Heap of the service with very many connected devices that keep silent.")
public final class Idle extends Measurement {

    private static final double WANTED_MIB = 300;
    private static final int KIB_PER_MIB = 1024;

    @Option(names = "--devices", defaultValue = "5000", description = "How many (default: ${DEFAULT-VALUE}).")
    private int devices;

    public Idle(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Result result = new Result("idle-devices: %d connected, each of which sent for a second".formatted(devices));
        try (World world = World.open(console)) {
            int port = FreePort.next();
            Service service = world.start(
                    ServiceName.MONITORING,
                    Map.of(
                            "QINGCE_HJ212_PORT", Integer.toString(port),
                            "QINGCE_HJ212_CONNECTIONS_PER_ADDRESS", Integer.toString(devices)));
            console.remark("Registering devices ...");
            long start = System.nanoTime();
            Fleet.register(new Api(service.uri()), devices);
            double registered = (System.nanoTime() - start) / 1e6;
            double before = Processes.heapAfterCollection(service.handle());
            try (Callers callers = new Callers()) {
                callers.connect(port, devices);
                callers.run(Duration.ofSeconds(1), new Times());
                Wait.pause(Duration.ofSeconds(5));
                double after = Processes.heapAfterCollection(service.handle());
                result.add(new Figure(
                        "heap after a collection",
                        "%.0f MiB".formatted(after),
                        "≤ %.0f MiB".formatted(WANTED_MIB),
                        "none connected: %.0f MiB".formatted(before),
                        "",
                        after <= WANTED_MIB));
                result.add(Figure.plain(
                        "of that, per device", "%.1f KiB".formatted((after - before) * KIB_PER_MIB / devices)));
                result.add(Figure.plain("packets answered before", Long.toString(callers.answered())));
                result.add(Figure.millis("registering one device took", registered / devices, 0));
            }
        }
        return shown(result);
    }
}
