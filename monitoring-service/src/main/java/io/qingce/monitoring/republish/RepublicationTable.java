package io.qingce.monitoring.republish;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.SeriesTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Republications, and the observations that they send next. */
@ApplicationScoped
public class RepublicationTable {

    private static final String CREATE = """
            insert into republication (sites, period_from, period_to, state, with_sites, sites_sent, observations_sent,
                                       events, created_at, changed_at)
            values (:sites, :from, :to, 'RUNNING', :with_sites, 0, 0, 0, :now, :now) returning id
            """;
    private static final String SELECT = "select * from republication ";
    private static final String NEXT = "where state = 'RUNNING' order by id limit 1 for update skip locked";
    private static final String SAVE = """
            update republication set state = :state, last_site = :site, last_period_end = :end, last_averaging = :averaging,
                                     last_version = :version, sites_sent = :sites_sent,
                                     observations_sent = :observations_sent, events = :events, changed_at = :now
            where id = :id
            """;
    private static final String CANCEL =
            "update republication set state = 'CANCELLED', changed_at = :now where id = :id and state = 'RUNNING'";

    private final Database database;
    private final SeriesTable series;

    RepublicationTable(Database database, SeriesTable series) {
        this.database = database;
        this.series = series;
    }

    /** Puts a new one on record and returns its number. */
    @Transactional
    public long create(List<String> sites, Instant from, Instant to, boolean withSites, Instant now) {
        return database.number(Sql.of(CREATE)
                .with("sites", sites)
                .with("from", from)
                .with("to", to)
                .with("with_sites", withSites)
                .with("now", now));
    }

    /** All, the newest first. */
    @Transactional
    public List<Republication> all() {
        return select(Sql.of(SELECT + "order by id desc limit 100"));
    }

    @Transactional
    public Optional<Republication> find(long id) {
        return select(Sql.of(SELECT + "where id = :id").with("id", id)).stream().findFirst();
    }

    /** The oldest that runs, locked until the transaction ends; none while another replica has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Republication> lockNext() {
        return select(Sql.of(SELECT + NEXT)).stream().findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Republication it, Instant now) {
        database.run(Sql.of(SAVE)
                .with("state", it.state())
                .with("site", it.last().map(SeriesTable.Place::site))
                .with("end", it.last().map(SeriesTable.Place::periodEnd))
                .with("averaging", it.last().map(SeriesTable.Place::averaging))
                .with("version", it.last().map(SeriesTable.Place::version))
                .with("sites_sent", it.sitesSent())
                .with("observations_sent", it.observationsSent())
                .with("events", it.events())
                .with("now", now)
                .with("id", it.id()));
    }

    /** Stops one that runs; what has been sent stays sent. */
    @Transactional
    public void cancel(long id, Instant now) {
        database.run(Sql.of(CANCEL).with("now", now).with("id", id));
    }

    /** The next observations that it sends, of these sites, along the primary key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> next(Republication it, List<String> sites, int most) {
        return series.after(it.last().orElse(SeriesTable.Place.START), sites, it.from(), it.to(), most);
    }

    private List<Republication> select(Sql query) {
        return database.list(query, RepublicationTable::read);
    }

    private static Republication read(Row row) {
        return new Republication(
                row.number("id"),
                row.list("sites", String.class),
                row.instant("period_from"),
                row.instant("period_to"),
                row.get("state", Republication.State.class),
                row.flag("with_sites"),
                row.optional("last_site", String.class).map(site -> last(site, row)),
                row.number("sites_sent"),
                row.number("observations_sent"),
                row.number("events"),
                row.instant("created_at"),
                row.instant("changed_at"));
    }

    private static SeriesTable.Place last(String site, Row row) {
        return new SeriesTable.Place(
                site, row.instant("last_period_end"), row.text("last_averaging"), row.text("last_version"));
    }
}
