package io.qingce.load;

import io.qingce.load.chaos.Chaos;
import io.qingce.load.device.Faults;
import io.qingce.load.device.Hj212;
import io.qingce.load.device.Idle;
import io.qingce.load.feed.Archive;
import io.qingce.load.feed.Bulk;
import io.qingce.load.feed.Singles;
import io.qingce.load.fuzz.Fuzzing;
import io.qingce.load.loss.Loss;
import io.qingce.load.plan.PlanLoad;
import io.qingce.load.report.Fold;
import io.qingce.load.report.KilledFold;
import io.qingce.load.report.Queries;
import io.qingce.load.report.Replicas;
import io.qingce.load.report.Visible;
import io.qingce.load.worst.Worst;
import io.qingce.local.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/load/run NAME}: one measurement, from an empty database to a table of figures. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Measures Qingce on this machine. Each NAME has a --help of its own.")
public final class Load implements Callable<Integer> {

    private final Console console;

    @Option(names = "--list", description = "The measurements.")
    private boolean list;

    private Load(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        System.exit(commandLine(console).execute(arguments));
    }

    /** Lists the measurements. */
    @Override
    public Integer call() {
        for (Measurement each : measurements(console)) {
            Command command = each.getClass().getAnnotation(Command.class);
            console.result("%-14s %s%n".formatted(command.name(), command.description()[0]));
        }
        return list ? 0 : CommandLine.ExitCode.USAGE;
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Load(console));
        measurements(console).forEach(line::addSubcommand);
        // What is added later would say its errors elsewhere.
        line.setOut(console.out()).setErr(console.err());
        return line;
    }

    private static List<Measurement> measurements(Console console) {
        return List.of(
                new Disk(console),
                new Bulk(console),
                new Archive(console),
                new Singles(console),
                new Hj212(console),
                new Idle(console),
                new Faults(console),
                new Loss(console),
                new Chaos(console),
                new Fold(console),
                new Replicas(console),
                new KilledFold(console),
                new Queries(console),
                new Visible(console),
                new PlanLoad(console),
                new Fuzzing(console),
                new Worst(console));
    }
}
