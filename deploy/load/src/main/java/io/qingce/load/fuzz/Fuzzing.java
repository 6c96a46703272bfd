package io.qingce.load.fuzz;

import io.qingce.fuzz.Fuzz;
import io.qingce.fuzz.Report;
import io.qingce.fuzz.Samples;
import io.qingce.load.Measurement;
import io.qingce.local.Checkout;
import io.qingce.local.Console;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run fuzz}: what each service makes of requests that nobody means. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = "Sends rude requests made from the three OpenAPI documents to services that run already.")
public final class Fuzzing extends Measurement {

    @Option(
            names = "--at",
            description =
                    "Where the services are, such as http://127.0.0.1:8080, the gateway. Default: ${DEFAULT-VALUE}")
    URI at = URI.create("http://127.0.0.1:8080");

    @Option(names = "--service", split = ",", description = "Which of them. Default: ${DEFAULT-VALUE}")
    List<String> services = List.of("plan-service", "monitoring-service", "report-service");

    @Option(names = "--requests", description = "How many requests to each. Default: ${DEFAULT-VALUE}")
    long requests = 100_000;

    @Option(names = "--at-once", description = "How many at once. Default: ${DEFAULT-VALUE}")
    int atOnce = 8;

    @Option(names = "--seed", description = "The same seed sends the same requests. Default: ${DEFAULT-VALUE}")
    long seed = 1;

    public Fuzzing(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        long found = 0;
        for (String service : services) {
            Path description = Checkout.current().root().resolve("contracts/openapi/" + service + ".yaml");
            console.remark("Sending " + requests + " requests to " + service + " at " + at + " ...");
            Report report = new Fuzz(description, Samples.of(service), seed).run(at, requests, atOnce);
            console.result(service + ": " + report);
            found += report.found();
        }
        return found == 0 ? 0 : 1;
    }
}
