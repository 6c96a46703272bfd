package io.qingce.standards.statistics;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.List;
import java.util.Optional;

/** Moving means of hours: 8-hour ozone needs 6 of 8 hours, 24-hour particles 20 of 24 (GB 3095 表 4); also the mean of stations at one hour. */
public enum MovingMean {
    EIGHT_HOURS(8, 6),
    DAY(24, 20);

    private final int window;
    private final int needed;

    MovingMean(int window, int needed) {
        this.window = window;
        this.needed = needed;
    }

    /** The mean of the last hours of a series; an hour without a valid mean is empty. */
    public Outcome<Exact> of(List<Optional<Exact>> hours) {
        List<Exact> valid = hours.subList(Math.max(0, hours.size() - window), hours.size()).stream()
                .flatMap(Optional::stream)
                .toList();
        return valid.size() < needed
                ? Outcome.insufficient(Reason.TOO_FEW_HOURS, valid.size(), needed)
                : Outcome.of(Exact.mean(valid));
    }
}
