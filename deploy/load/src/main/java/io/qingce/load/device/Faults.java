package io.qingce.load.device;

import io.qingce.load.Figure;
import io.qingce.load.Gauges;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.local.Console;
import io.qingce.local.device.Behaviour;
import io.qingce.local.device.Fault;
import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.servers.FreePort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether devices that misbehave in every known way get the answers they wait for. */
@Command(
        name = "device-faults",
        mixinStandardHelpOptions = true,
        description = "Simulated devices with every fault: is every hour answered that must be?")
public final class Faults extends Measurement {

    private static final Duration PACE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAST = Duration.ofDays(300);
    private static final double SHARE = 0.5;

    @Option(names = "--devices", defaultValue = "50", description = "How many (default: ${DEFAULT-VALUE}).")
    private int devices;

    @Option(names = "--seconds", defaultValue = "30", description = "How long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    public Faults(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Result result = new Result("device-faults: %d devices, a fault on half of the hours".formatted(devices));
        try (World world = World.open(console)) {
            int port = FreePort.next();
            Service service = world.start(ServiceName.MONITORING, Map.of("QINGCE_HJ212_PORT", Integer.toString(port)));
            Fleet.register(new Api(service.uri()), devices);
            try (Fleet fleet = new Fleet(new Behaviour(List.of(Fault.values()), SHARE, PACE, PATIENCE))) {
                fleet.start("127.0.0.1", port, devices, PAST);
                Wait.pause(Duration.ofSeconds(seconds));
                result.add(
                        Figure.plain("hours sent", Long.toString(fleet.tally().hours())));
                result.add(Figure.exactly(
                        "hours that had to be sent again", fleet.tally().hoursUnanswered(), 0));
                result.remark(fleet.tally().toString());
            }
            double rejected = new Gauges()
                    .read(service.management(), "qingce_observations_total{outcome=\"rejected\"")
                    .orElse(0);
            result.add(Figure.plain("reports rejected, for their clocks", "%.0f".formatted(rejected)));
        }
        return decided(result);
    }
}
