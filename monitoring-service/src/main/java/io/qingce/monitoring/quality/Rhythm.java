package io.qingce.monitoring.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How often a site speaks: one that is sampled every month is neither gap nor silence after a day. */
final class Rhythm {

    /** Observations that tell the rhythm of what comes after them. */
    static final int TELLING = 6;

    private static final int FEWEST = 3;

    private Rhythm() {}

    /**
     * How long nothing may come: twice the middle one of the last spacings, but no less than the rule says; what the rule
     * says where the spacings are fewer than three.
     *
     * @param ends ends of the last observations, oldest first; of more than {@link #TELLING} the last ones count
     */
    static Duration allowed(Duration rule, List<Instant> ends) {
        List<Instant> last = ends.subList(Math.max(0, ends.size() - TELLING), ends.size());
        List<Duration> spacings = new ArrayList<>();
        for (int i = 1; i < last.size(); i++) {
            spacings.add(Duration.between(last.get(i - 1), last.get(i)));
        }
        if (spacings.size() < FEWEST) {
            return rule;
        }
        Collections.sort(spacings);
        Duration twice = spacings.get(spacings.size() / 2).multipliedBy(2);
        return twice.compareTo(rule) > 0 ? twice : rule;
    }
}
