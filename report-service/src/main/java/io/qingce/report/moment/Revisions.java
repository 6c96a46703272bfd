package io.qingce.report.moment;

import io.qingce.chassis.paging.Conditions;

/**
 * The revisions of what another service owns, kept from its events: every one that was ever here is an entity that never
 * changes, with {@code key.revision} and {@code recordedAt}; the newest ones have a table of their own.
 *
 * @param every entity of every revision
 * @param newest entity of the newest ones
 * @param key what they are revisions of: attributes, with commas between them
 */
public record Revisions(String every, String newest, String key) {

    public Revisions(Class<?> every, Class<?> newest, String key) {
        this(every.getSimpleName(), newest.getSimpleName(), key);
    }

    /**
     * A query for the revisions that were known as of a moment, of each key one, by key.
     *
     * @param conditions on {@code v}; the parameters of the query are theirs
     */
    public String known(AsOf asOf, Conditions conditions) {
        if (asOf.moment() != null) {
            conditions.add(newestThen(), "asOf", asOf.moment());
        }
        String from = "from " + (asOf.isNow() ? newest : every) + " v where ";
        return from + conditions.where() + " order by " + on("v");
    }

    private String newestThen() {
        return "v.key.revision = (select max(o.key.revision) from " + every + " o where (" + on("o") + ") = (" + on("v")
                + ") and o.recordedAt <= :asOf)";
    }

    private String on(String alias) {
        return alias + "." + key.replace(", ", ", " + alias + ".");
    }
}
