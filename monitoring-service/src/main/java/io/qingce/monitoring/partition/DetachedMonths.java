package io.qingce.monitoring.partition;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers clearly who asks for readings of a month that has been taken off the table. */
@ApplicationScoped
public class DetachedMonths {

    private final PartitionTable table;

    DetachedMonths(PartitionTable table) {
        this.table = table;
    }

    /**
     * Lets a period pass that touches no detached month. A bound that is not given is not asked for: an open period
     * means "whatever there is".
     *
     * @throws ProblemException 410 naming the months
     */
    public void refuse(Optional<Instant> from, Optional<Instant> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        List<YearMonth> touched = touched(table.detached(), from, to);
        if (!touched.isEmpty()) {
            String months = touched.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
            throw new ProblemException(
                    410,
                    "detached-month",
                    Words.both(
                            months + "（UTC）的数据已离线，可重新附加。",
                            "The readings of " + months
                                    + " (UTC) have been taken off line; they can be attached again."));
        }
    }

    /** Those of the months that a period touches; of one without a beginning none is asked for. */
    static List<YearMonth> touched(List<YearMonth> detached, Optional<Instant> from, Optional<Instant> to) {
        return detached.stream()
                .filter(month -> from.isPresent() && !month.isBefore(month(from.get())))
                .filter(month -> to.isEmpty() || !month.isAfter(month(to.get())))
                .toList();
    }

    private static YearMonth month(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }
}
