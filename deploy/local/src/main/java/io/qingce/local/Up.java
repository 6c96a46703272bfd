package io.qingce.local;

import io.qingce.local.device.Fleet;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.ReadingsFile;
import io.qingce.local.login.LocalIssuer;
import io.qingce.local.stack.Ports;
import io.qingce.local.stack.ServiceName;
import io.qingce.local.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code deploy/local/up}. */
@Command(
        name = "deploy/local/up",
        mixinStandardHelpOptions = true,
        version = "Qingce 青策",
        description = {
            "Starts all of Qingce on this machine: PostgreSQL, Kafka, the three services and the portal.",
            "Loads the five plans and a simulated year of readings and shows which targets are attained.",
            "Stays up until Ctrl-C. What it stores is in deploy/local/data."
        })
public final class Up implements Callable<Integer> {

    private static final int FAILED = 1;

    private final Console console;

    @Mixin
    private Options options = new Options();

    Up(Console console) {
        this.console = console;
    }

    /** Ends the process with 0 if all went well, 1 if not, 2 if the command line makes no sense. */
    public static void main(String[] arguments) {
        Console.run(Up::new, arguments);
    }

    /** Does what the options say. */
    @Override
    public Integer call() {
        Checkout checkout = Checkout.current();
        try (DataFolder folder = open(checkout)) {
            return run(checkout, folder);
        } catch (Refusal e) {
            return fail(e.line(), e);
        } catch (Api.Refused e) {
            return fail("A request failed: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            String line = isDiskFull(e) ? "The disk is full: free some space on it, then start again." : describe(e);
            return fail(line, e);
        }
    }

    private DataFolder open(Checkout checkout) {
        List<ReadingsFile> files =
                options.readings.stream().map(ReadingsFile::of).toList();
        if (options.sites.isEmpty() && files.stream().anyMatch(ReadingsFile::needsStations)) {
            console.remark("These readings belong to stations: name the station list with --sites FILE,"
                    + " unless an earlier start has loaded it.");
        }
        for (Path list : options.sites) {
            ReadingsFile.requireReadable(list);
        }
        DataFolder folder = DataFolder.open(checkout.data());
        if (!options.infra) {
            Ports.requireFree(options.port, "--port");
        }
        return folder;
    }

    private int run(Checkout checkout, DataFolder folder) {
        Stack stack =
                new Stack(checkout, folder, new Ports(options.port, options.kafkaPort, options.hj212Port), console);
        Thread ending = new Thread(() -> stop(stack), "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        stack.endLeftOvers();
        Ports.requireFree(options.kafkaPort, "--kafka-port");
        if (!options.infra) {
            Ports.requireFree(options.hj212Port, "--hj212-port");
        }
        if (options.fresh) {
            folder.clear();
        }
        Logs.to(folder.folder("logs").resolve("up.log"));
        console.remark("Starting PostgreSQL and Kafka ...");
        stack.startServers();
        if (options.infra) {
            printSettings(stack);
            return stay(stack, "PostgreSQL and Kafka are up. Ctrl-C stops them.");
        }
        Optional<LocalIssuer> issuer = options.auth ? Optional.of(stack.startIssuer()) : Optional.empty();
        console.remark("Starting the services ...");
        stack.startServices();
        URI portal = stack.portal();
        Api api = new Api(portal, issuer.map(LocalIssuer::loader).orElse(null));
        boolean complete = new Showing(stack, api, console).show(checkout, options);
        startDevices(stack, api);
        issuer.ifPresent(any -> console.remark(
                "Log in 登录 at " + portal + "/session/login; tokens 仅限本机: deploy/local/login ROLE [REGION]"));
        for (ServiceName name : ServiceName.values()) {
            console.remark(
                    name.module() + " is managed at " + stack.service(name).management() + "/q/health.");
        }
        if (options.exit) {
            stop(stack);
            return complete ? 0 : FAILED;
        }
        return stay(stack, "Qingce 青策 is up at " + portal + ". Ctrl-C stops it.");
    }

    private void startDevices(Stack stack, Api api) {
        console.remark("HJ 212 is taken at 127.0.0.1:%d (--hj212-port), Kafka is at %s (--kafka-port)."
                .formatted(stack.hj212Port(), stack.bootstrapServers()));
        int count = options.devices.devices();
        if (count > 0 && !options.exit) {
            Fleet.register(api, count);
            Fleet fleet = new Fleet(options.devices.behaviour());
            stack.attach(fleet);
            fleet.start("127.0.0.1", stack.hj212Port(), count, options.devices.past());
            console.remark(count + " simulated devices report over HJ 212.");
        }
    }

    private void printSettings(Stack stack) {
        StringBuilder text = new StringBuilder();
        for (ServiceName service : ServiceName.values()) {
            text.append("# %1$s: mvn -pl %1$s -am compile quarkus:dev, with%n".formatted(service.module()));
            stack.environment(service).forEach((name, value) -> text.append("export %s='%s'%n".formatted(name, value)));
        }
        console.result(text.toString());
    }

    private int stay(Stack stack, String line) {
        if (options.exit) {
            stop(stack);
            return 0;
        }
        console.remark(line);
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private void stop(Stack stack) {
        if (stack.isClosed()) {
            return;
        }
        console.remark("Stopping ...");
        stack.close();
        console.remark("Stopped. What was stored is in deploy/local/data.");
    }

    private int fail(String line, Throwable reason) {
        Logs.keep(line, reason);
        console.remark("up: " + line);
        return FAILED;
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause.getMessage() == null || cause.getMessage().startsWith("java."))) {
            cause = cause.getCause();
        }
        return "Something failed: " + cause.getMessage() + " More is in deploy/local/data/logs.";
    }

    private static boolean isDiskFull(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device")
                    || (cause instanceof IOException && message.contains("Disk quota"))) {
                return true;
            }
        }
        return false;
    }
}
