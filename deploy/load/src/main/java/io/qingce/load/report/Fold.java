package io.qingce.load.report;

import io.qingce.load.Figure;
import io.qingce.load.Measurement;
import io.qingce.load.Result;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Console;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many readings a second become part of the ledger. */
@Command(
        name = "report-fold",
        mixinStandardHelpOptions = true,
        description = "Readings a second that report-service folds into the ledger, beside COPY.")
public final class Fold extends Measurement {

    static final double WANTED = 60_000;
    static final double WANTED_MIB = 512;

    @Option(names = "--readings", defaultValue = "10000000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long readings;

    @Option(names = "--stations", defaultValue = "400", description = "Of how many stations (${DEFAULT-VALUE}).")
    private int stations;

    public Fold(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws SQLException {
        long hoursEach = readings / AirHours.READINGS / stations;
        Result result = new Result("report-fold: %d stations × %d hours × %d readings, one replica"
                .formatted(stations, hoursEach, AirHours.READINGS));
        FoldRun.Found found = new FoldRun(stations, hoursEach, 1, 0).run(console);
        result.add(Figure.rate("folded into the ledger", found.folded(), WANTED)
                .beside("COPY", found.copied(), found.folded() / found.copied()));
        result.add(Figure.plain("region-days computed after the last one", "%.1f s".formatted(found.computed())));
        result.add(Figure.exactly("site-days in the ledger", found.siteDays(), siteDays(stations, hoursEach)));
        result.add(Figure.plain("heap after a collection (at most 512 MiB)", "%.0f MiB".formatted(found.heap())));
        return shown(result);
    }

    /** An hour belongs to the day in which it begins, and the first begins at midnight. */
    static long siteDays(int stations, long hoursEach) {
        return stations * ((hoursEach + 23) / 24);
    }
}
