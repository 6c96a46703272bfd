package io.qingce.report.moment;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * As of which moment (时点) the running request wants its figures. Whoever reads what was kept from events asks here, so
 * that every figure can be computed with what was known then: readings, sites, events, plans and reported values.
 */
@ApplicationScoped
public class Moment {

    private final RequestedMoment requested;

    Moment(RequestedMoment requested) {
        this.requested = requested;
    }

    /** The past moment that is asked for; empty is now, with everything that is known. */
    public Optional<Instant> past() {
        return Arc.container().requestContext().isActive() ? requested.get() : Optional.empty();
    }

    /** The moment that is asked for. */
    public AsOf asked() {
        return new AsOf(past().orElse(null));
    }

    /** Computes something as of a moment, inside a request. */
    public <T> T asOf(Instant moment, Supplier<T> figure) {
        Optional<Instant> before = requested.get();
        requested.set(moment);
        try {
            return figure.get();
        } finally {
            requested.set(before.orElse(null));
        }
    }

    /**
     * What to read instead of a table of copies: the table itself, or of each key the newest revision that was recorded
     * by the moment asked for.
     *
     * @param table the table; it has {@code revision} and {@code recorded_at}
     * @param former the table of what newer revisions replaced
     * @param key its key columns
     */
    public String rows(String table, String former, String key) {
        return past().map(moment -> """
                        (select distinct on (%s) * from (select * from %s union all select * from %s) v
                         where v.recorded_at <= timestamptz '%s' order by %s, v.revision desc)""".formatted(key, table, former, moment, key))
                .orElse(table);
    }
}
