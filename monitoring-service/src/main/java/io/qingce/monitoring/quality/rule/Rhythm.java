package io.qingce.monitoring.quality.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a site may say nothing 监测频次: the hours of the rule, or so many times the median spacing of its last
 * observations if that is longer. A section that is sampled once a month is neither silent nor incomplete after a day.
 */
public final class Rhythm {

    /** With fewer spacings there is no rhythm yet. */
    private static final int FEWEST = 3;

    private Rhythm() {}

    /** @param ends ends of the observations before, in the order of time; those that the rule does not ask for count not */
    public static Duration allowed(Rule rule, List<Instant> ends) {
        List<Duration> spacings = spacings(ends.subList(Math.max(0, ends.size() - rule.observations()), ends.size()));
        if (spacings.size() < FEWEST) {
            return rule.span();
        }
        Collections.sort(spacings);
        Duration low = spacings.get((spacings.size() - 1) / 2);
        Duration high = spacings.get(spacings.size() / 2);
        BigDecimal seconds =
                rule.stride().multiply(BigDecimal.valueOf(low.plus(high).toSeconds()));
        Duration own = Duration.ofSeconds(seconds.longValue()).dividedBy(2);
        return own.compareTo(rule.span()) > 0 ? own : rule.span();
    }

    private static List<Duration> spacings(List<Instant> ends) {
        List<Duration> spacings = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            spacings.add(Duration.between(ends.get(i - 1), ends.get(i)));
        }
        return spacings;
    }
}
