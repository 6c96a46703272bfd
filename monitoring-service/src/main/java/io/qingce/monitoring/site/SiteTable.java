package io.qingce.monitoring.site;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Question;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.standards.parameter.SiteKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ingest asks of the sites, without loading entities. */
@ApplicationScoped
public class SiteTable {

    private static final String LOCK =
            "select code, kind from site where code = any(:codes) order by code for no key update";
    private static final String NAMES = "select code, kind, region, name, aliases from site order by code";

    private final Database database;

    SiteTable(Database database) {
        this.database = database;
    }

    /** The kind of a site. */
    public record Kind(String code, SiteKind kind) {

        /** By their codes. */
        public static Map<String, SiteKind> byCode(Collection<Kind> kinds) {
            return kinds.stream().collect(Collectors.toMap(Kind::code, Kind::kind));
        }
    }

    /**
     * Locks the sites of a batch, in the order of their codes, until the transaction ends: batches of the same sites
     * follow one another, never wait for each other in a circle, and their events leave in the order of their commits.
     *
     * @return the kind of each code that exists
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, SiteKind> lock(Collection<String> codes) {
        Question<Kind> locking = locking(codes);
        database.ask(locking);
        return Kind.byCode(locking.answer());
    }

    /** The question of {@link #lock}, to be asked with others. */
    public static Question<Kind> locking(Collection<String> codes) {
        return new Question<>(
                Sql.of(LOCK).with("codes", codes), row -> new Kind(row.text("code"), row.get("kind", SiteKind.class)));
    }

    /** First and last day on which a site measures. */
    public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

        /** Whether it measures on a day. */
        public boolean covers(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** From when to when these sites measure. */
    @Transactional
    public Map<String, Validity> validity(Collection<String> codes) {
        Map<String, Validity> found = new HashMap<>();
        database.each(
                Sql.of("select code, valid_from, valid_to from site where code = any(:codes)")
                        .with("codes", codes),
                row -> found.put(
                        row.text("code"),
                        new Validity(
                                row.optional("valid_from", LocalDate.class),
                                row.optional("valid_to", LocalDate.class))));
        return found;
    }

    /** Those of these codes that exist. */
    @Transactional
    public List<String> known(Collection<String> codes) {
        return codes(Sql.of("select code from site where code = any(:codes)").with("codes", codes));
    }

    /** The codes of the sites of a region. */
    @Transactional
    public List<String> ofRegion(String region) {
        return codes(Sql.of("select code from site where region = :region").with("region", region));
    }

    /** All codes, sorted. */
    @Transactional
    public List<String> all() {
        return codes(Sql.of("select code from site")).stream().sorted().toList();
    }

    private List<String> codes(Sql query) {
        return database.list(query, row -> row.text("code"));
    }

    /** The names of all sites, for feeds that do not know codes. */
    @Transactional
    public SiteDirectory directory() {
        return new SiteDirectory(database.list(Sql.of(NAMES), SiteTable::entry));
    }

    private static SiteDirectory.Entry entry(Row row) {
        return new SiteDirectory.Entry(
                row.text("code"),
                row.get("kind", SiteKind.class),
                row.text("region"),
                row.text("name"),
                row.list("aliases", String.class));
    }
}
