package io.qingce.local.device;

import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/local/devices}: simulated data loggers against any running Qingce. */
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = "Simulated data loggers that report over HJ 212, and misbehave on demand. Ctrl-C stops them.")
public final class Devices implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DeviceOptions options = new DeviceOptions();

    @Option(names = "--api", defaultValue = "http://localhost:8080", description = "HTTP (${DEFAULT-VALUE}).")
    private URI api = URI.create("http://localhost:8080");

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Host of HJ 212 (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", required = true, description = "Port of HJ 212.")
    private int port;

    @Option(names = "--seconds", defaultValue = "0", description = "Stop after so long; 0: never (${DEFAULT-VALUE}).")
    private long seconds;

    private Devices(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Console.run(Devices::new, arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        Fleet.register(new Api(api), options.devices());
        try (Fleet fleet = new Fleet(options.behaviour())) {
            fleet.start(host, port, options.devices(), options.past());
            for (long second = 1; seconds == 0 || second <= seconds; second++) {
                TimeUnit.SECONDS.sleep(1);
                if (second % 10 == 0) {
                    console.remark(fleet.tally().toString());
                }
            }
            console.result(fleet.tally() + System.lineSeparator());
        }
        return 0;
    }
}
