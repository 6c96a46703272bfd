package io.qingce.report.moment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As of which moment (时点) figures are wanted: with what was known then of readings, sites, events, plans and reported values.
 *
 * @param moment a past one; null is now, with everything that is known
 */
public record AsOf(@Nullable Instant moment) {

    /** With everything that is known. */
    public static final AsOf NOW = new AsOf(null);

    /** Later than anything that is recorded, and still a moment that the database knows. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** The past moment that is asked for; empty is now. */
    public Optional<Instant> past() {
        return Optional.ofNullable(moment);
    }

    public boolean isNow() {
        return moment == null;
    }

    /** What was recorded by this moment counts. */
    public Instant latest() {
        return moment == null ? END : moment;
    }
}
