package io.qingce.load.report;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether replicas share the work, and whether one may die. Exit code 1 if a ledger differs. */
@Command(
        name = "report-replicas",
        mixinStandardHelpOptions = true,
        description = "One, two and three replicas fold the same readings; then three of which one is killed.")
public final class Replicas extends Measurement {

    private static final int MOST = 3;

    @Option(names = "--readings", defaultValue = "3000000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long readings;

    @Option(names = "--stations", defaultValue = "400", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    public Replicas(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        long hoursEach = readings / AirHours.READINGS / stations;
        Result result = new Result("report-replicas: %d stations × %d hours × %d readings, empty ledger each time"
                .formatted(stations, hoursEach, AirHours.READINGS));
        FoldRun.Found one = new FoldRun(stations, hoursEach, 1, 0).run(console);
        result.add(Figure.rate("1 replica", one.folded(), 0).beside("COPY", one.copied(), one.folded() / one.copied()));
        long different = 0;
        for (int replicas = 2; replicas <= MOST; replicas++) {
            FoldRun.Found found = new FoldRun(stations, hoursEach, replicas, 0).run(console);
            different += found.digest().equals(one.digest()) ? 0 : 1;
            result.add(Figure.rate(replicas + " replicas", found.folded(), 0)
                    .beside("1 replica", one.folded(), found.folded() / one.folded()));
        }
        FoldRun.Found killed = new FoldRun(stations, hoursEach, MOST, 1).run(console);
        different += killed.digest().equals(one.digest()) ? 0 : 1;
        result.add(Figure.rate(MOST + " replicas, one killed half-way", killed.folded(), 0)
                .beside("1 replica", one.folded(), killed.folded() / one.folded()));
        result.add(Figure.exactly("ledgers that differ from the first", different, 0));
        result.add(Figure.exactly("site-days", killed.siteDays(), Fold.siteDays(stations, hoursEach)));
        return decided(result);
    }
}
