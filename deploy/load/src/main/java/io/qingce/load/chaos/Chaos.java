package io.qingce.load.chaos;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Clock;
import io.qingce.load.arena.SmallDisk;
import io.qingce.load.fault.Fault;
import io.qingce.load.fault.FaultKind;
import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.Refusal;
import io.qingce.local.stack.ServiceName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the chain ever stops, loses or doubles anything, whatever goes wrong: exit code 1 if so. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description =
                "Rounds of faults under load; after each everything must flow again, and nothing be lost or doubled.")
public final class Chaos extends Measurement {

    private static final Duration WITH_A_HAND = Duration.ofSeconds(120);
    private static final Path DISKS = Path.of("deploy/load/target/disks");

    private final Findings findings = new Findings();

    @Option(names = "--rounds", defaultValue = "46", description = "How many (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Of faults, moments and contents (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--only", split = ",", description = "Only these faults, of: ${COMPLETION-CANDIDATES}.")
    private List<FaultKind> only = new ArrayList<>();

    @Option(
            names = "--within",
            defaultValue = "60",
            description = "Seconds in which everything must flow again (default: ${DEFAULT-VALUE}).")
    private int within;

    @Option(names = "--no-mount", description = "Mount nothing: no disk is ever full.")
    private boolean mountsNothing;

    @Option(names = "--no-clock", description = "Leave the clocks alone.")
    private boolean setsNoClock;

    public Chaos(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException, InterruptedException {
        Result result = new Result("chaos: %d rounds, seed %d".formatted(rounds, seed));
        try (Arena arena = open();
                Senders senders = new Senders(arena, seed, console);
                Books books = new Books(arena, senders)) {
            Flow flow = new Flow(arena, senders, books);
            result.add(durability(arena));
            try {
                play(arena, senders, flow, books);
            } finally {
                report(senders, books, result);
                console.result(result.print());
            }
        }
        return result.allMet() ? 0 : 1;
    }

    private Arena open() {
        Path folder = Checkout.current().root().resolve(DISKS);
        boolean mounts = !mountsNothing && SmallDisk.isPermitted(folder);
        return Arena.open(
                mounts ? Optional.of(folder) : Optional.empty(),
                setsNoClock ? Optional.empty() : Clock.library(folder),
                console);
    }

    private void play(Arena arena, Senders senders, Flow flow, Books books) throws SQLException, InterruptedException {
        requireFlow(flow, senders, books);
        for (Schedule.Turn turn : Schedule.of(rounds, seed, kinds(arena))) {
            Finding finding = round(arena, flow, books, turn);
            findings.add(finding);
            console.remark("round %d: %s, flows again after %.1f s%s%s"
                    .formatted(
                            turn.round(),
                            turn.fault(),
                            finding.recovery().toMillis() / 1000.0,
                            finding.signs().isEmpty() ? "" : "; NOT TOLD: " + finding.signs(),
                            finding.losses().isEmpty() ? "" : "; LOST: " + finding.losses()));
            senders.gate().open();
        }
    }

    /** Before anything goes wrong everything must be right. */
    private static void requireFlow(Flow flow, Senders senders, Books books) throws SQLException, InterruptedException {
        Optional<String> stuck = flow.await(WITH_A_HAND, () -> true);
        List<String> losses = books.audit();
        if (stuck.isPresent() || !losses.isEmpty()) {
            throw new Refusal("Before the first round: " + stuck.orElse("") + " " + losses);
        }
        senders.gate().open();
    }

    private Finding round(Arena arena, Flow flow, Books books, Schedule.Turn turn)
            throws SQLException, InterruptedException {
        Random random = new Random(turn.seed());
        Fault fault = turn.fault().make(arena, random);
        Duration lasts = turn.fault().lasts(random);
        fault.inflict();
        List<String> signs =
                Watch.over(fault.signs(), lasts, lasts.plus(turn.fault().toldWithin()));
        fault.heal();
        long healed = System.nanoTime();
        Optional<String> stuck = flow.await(Duration.ofSeconds(within), fault::isMended);
        Duration recovery = Duration.ofNanos(System.nanoTime() - healed);
        if (stuck.isPresent()) {
            console.remark("round %d: %s: after %d s %s".formatted(turn.round(), turn.fault(), within, stuck.get()));
            requireInTheEnd(flow, fault);
            recovery = Duration.ofNanos(System.nanoTime() - healed);
        }
        return new Finding(turn.fault(), recovery, stuck.isEmpty(), signs, books.audit());
    }

    /** Later than it must be, but the other rounds show more than none. */
    private static void requireInTheEnd(Flow flow, Fault fault) throws InterruptedException {
        Optional<String> stuck = flow.await(WITH_A_HAND, fault::isMended);
        if (stuck.isPresent()) {
            throw new Refusal("The chain stands still: " + stuck.get());
        }
    }

    private List<FaultKind> kinds(Arena arena) {
        List<FaultKind> kinds = new ArrayList<>();
        for (FaultKind kind : only.isEmpty() ? Arrays.asList(FaultKind.values()) : only) {
            kind.obstacle(arena).ifPresentOrElse(reason -> findings.skip(kind, reason), () -> kinds.add(kind));
        }
        return kinds;
    }

    private void report(Senders senders, Books books, Result result) {
        result.add(Figure.plain(
                "observations acknowledged",
                Long.toString(senders.acknowledged().total())));
        result.add(Figure.plain(
                "changes of documents acknowledged",
                Long.toString(senders.standings().total())));
        result.add(Figure.plain("events sent again, same content", Long.toString(books.repeated())));
        result.add(Figure.exactly("observations refused for good by a service in trouble", senders.refused(), 0));
        result.remark("Answers to changes of documents that were no success, by status: "
                + senders.standings().refusals());
        findings.report(result, Duration.ofSeconds(within));
    }

    /** What PostgreSQL itself says, asked as a service is connected. */
    private static Figure durability(Arena arena) throws SQLException {
        List<String> said = new ArrayList<>();
        try (Connection connection = arena.world().connect(ServiceName.MONITORING);
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    said.add(row.getString(1));
                }
            }
        }
        String all = String.join(" ", said);
        return new Figure(
                "PostgreSQL: fsync synchronous_commit full_page_writes",
                all,
                "on on on",
                "",
                "",
                all.equals("on on on"));
    }
}
