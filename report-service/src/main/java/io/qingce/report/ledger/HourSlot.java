package io.qingce.report.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One hour of one site: the six values of its newest revision, digit for digit as sent. It stays text until somebody
 * computes with it, so that folding an hour into a day parses none of the other twenty-three.
 *
 * @param revision from 1; 0 means that nothing was ever heard of this hour
 * @param recorded when the revision was recorded here, in milliseconds since 1970
 * @param readings in the order of {@link AirCode}, µg/m³ and for CO mg/m³, separated by blanks; {@code -} is missing or void
 */
public record HourSlot(long revision, long recorded, String readings) {

    private static final String MISSING = "-";

    /** An hour of which nothing was ever heard. */
    public static final HourSlot EMPTY = of(0, new BigDecimal[AirCode.COUNT]);

    public HourSlot {
        if (revision < 0) {
            throw new IllegalArgumentException("a revision is at least 0");
        }
    }

    /** An hour that is not recorded yet. */
    public static HourSlot of(long revision, @Nullable BigDecimal[] values) {
        if (values.length != AirCode.COUNT) {
            throw new IllegalArgumentException("an hour has " + AirCode.COUNT + " values");
        }
        StringBuilder text = new StringBuilder();
        for (BigDecimal value : values) {
            text.append(text.isEmpty() ? "" : " ").append(value == null ? MISSING : value.toPlainString());
        }
        return new HourSlot(revision, 0, text.toString());
    }

    /** The six values; null is missing or void. */
    public List<@Nullable BigDecimal> values() {
        List<@Nullable BigDecimal> values = new ArrayList<>(AirCode.COUNT);
        int from = 0;
        for (int i = 0; i < AirCode.COUNT; i++) {
            int blank = readings.indexOf(' ', from);
            String value = readings.substring(from, blank < 0 ? readings.length() : blank);
            values.add(value.equals(MISSING) ? null : new BigDecimal(value));
            from = blank + 1;
        }
        return Collections.unmodifiableList(values);
    }

    /** Whether there is any value. */
    public boolean hasReadings() {
        return revision > 0 && !readings.equals(EMPTY.readings);
    }

    /** The same hour without some of its values. */
    public HourSlot without(Set<Integer> places) {
        if (!hasReadings()) {
            return this;
        }
        String[] kept = readings.split(" ");
        places.forEach(place -> kept[place] = MISSING);
        return new HourSlot(revision, recorded, String.join(" ", kept));
    }

    /** The same hour, recorded at a moment. */
    public HourSlot recordedAt(long millis) {
        return new HourSlot(revision, millis, readings);
    }

    /** The newer of the two; order does not matter, and repeating changes nothing. */
    public HourSlot newer(HourSlot other) {
        return other.revision > revision ? other : this;
    }
}
