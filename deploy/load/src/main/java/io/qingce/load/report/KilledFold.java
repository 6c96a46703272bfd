package io.qingce.load.report;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the ledger stands an end in the middle of folding. Exit code 1 if it or a region-day differs. */
@Command(
        name = "report-kills",
        mixinStandardHelpOptions = true,
        description = "Folds new, corrected and repeated hours once undisturbed and once with kill -9 and a new start,"
                + " again and again, and compares every site-day and region-day.")
public final class KilledFold extends Measurement {

    @Option(names = "--readings", defaultValue = "1500000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long readings;

    @Option(names = "--stations", defaultValue = "100", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    @Option(names = "--kills", defaultValue = "5", description = "How often it is killed (${DEFAULT-VALUE}).")
    private int kills;

    public KilledFold(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        long hoursEach = readings / AirHours.READINGS / stations;
        Result result = new Result("report-kills: %d stations × %d hours × %d readings, corrected and repeated"
                .formatted(stations, hoursEach, AirHours.READINGS));
        FoldRun.Found whole = new FoldRun(stations, hoursEach, 1, true, 0).run(console);
        FoldRun.Found killed = new FoldRun(stations, hoursEach, 1, true, kills).run(console);
        result.add(Figure.exactly("times killed and started again", kills, kills));
        result.add(Figure.exactly("site-days, undisturbed", whole.siteDays(), Fold.siteDays(stations, hoursEach)));
        result.add(Figure.exactly("site-days, killed", killed.siteDays(), whole.siteDays()));
        result.add(Figure.exactly(
                "ledgers and region-days that differ", killed.digest().equals(whole.digest()) ? 0 : 1, 0));
        return decided(result);
    }
}
