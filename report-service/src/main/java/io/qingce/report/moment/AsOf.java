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

    /**
     * What to read instead of a table of copies: the table itself, or of each key the newest revision that was recorded by
     * the moment.
     *
     * @param table the table; it has {@code revision} and {@code recorded_at}
     * @param former the table of what newer revisions replaced
     * @param key its key columns
     */
    public String rows(String table, String former, String key) {
        return past().map(past -> """
                        (select distinct on (%s) * from (select * from %s union all select * from %s) v
                         where v.recorded_at <= timestamptz '%s' order by %s, v.revision desc)""".formatted(key, table, former, past, key)).orElse(table);
    }

    /** What was recorded by this moment counts. */
    public Instant latest() {
        return moment == null ? END : moment;
    }
}
