package io.qingce.report.moment;

import io.qingce.chassis.paging.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Copies of what another service owns, kept from its events: every revision that was ever here is an entity that never
 * changes, with {@code key.revision} and {@code recordedAt}; the newest ones have a table of their own.
 *
 * @param <V> a revision
 */
public abstract class Copies<V> implements PanacheRepositoryBase<V, Object> {

    private final String every;
    private final String newest;
    private final String key;

    /**
     * @param every entity of every revision
     * @param newest entity of the newest ones
     * @param key what they are revisions of: attributes, with commas between them
     */
    protected Copies(Class<V> every, Class<? extends V> newest, String key) {
        this.every = every.getSimpleName();
        this.newest = newest.getSimpleName();
        this.key = key;
    }

    /** Of each key the revision that was known as of a moment, as far as it meets the conditions on {@code v}; by key. */
    protected PanacheQuery<V> known(AsOf asOf, Conditions conditions) {
        if (asOf.moment() != null) {
            conditions.add(newestBy(), "asOf", asOf.moment());
        }
        String from = "from " + (asOf.isNow() ? newest : every) + " v where ";
        return find(from + conditions.where() + " order by " + on("v"), conditions.parameters());
    }

    private String newestBy() {
        return "v.key.revision = (select max(o.key.revision) from " + every + " o where (" + on("o") + ") = (" + on("v")
                + ") and o.recordedAt <= :asOf)";
    }

    private String on(String alias) {
        return alias + "." + key.replace(", ", ", " + alias + ".");
    }
}
