package io.qingce.report.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hour of one site: the six values of its newest revision, digit for digit as sent.
 *
 * @param revision from 1; 0 means that nothing was ever heard of this hour
 * @param values in the order of {@link AirCode}, µg/m³ and for CO mg/m³; null is missing or void
 */
public record HourSlot(long revision, List<@Nullable BigDecimal> values) {

    /** An hour of which nothing was ever heard. */
    public static final HourSlot EMPTY = of(0, new BigDecimal[AirCode.COUNT]);

    public HourSlot {
        if (revision < 0 || values.size() != AirCode.COUNT) {
            throw new IllegalArgumentException("an hour has a revision and " + AirCode.COUNT + " values");
        }
    }

    /** Takes the array over; the caller does not change it afterwards. */
    public static HourSlot of(long revision, @Nullable BigDecimal[] values) {
        return new HourSlot(revision, Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** The newer of the two; order does not matter, and repeating changes nothing. */
    public HourSlot newer(HourSlot other) {
        return other.revision > revision ? other : this;
    }
}
