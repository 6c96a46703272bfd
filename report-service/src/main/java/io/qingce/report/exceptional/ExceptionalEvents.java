package io.qingce.report.exceptional;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Conditions;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.moment.Revisions;
import io.qingce.report.moment.Stamp;
import io.qingce.report.site.Sites;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies of the exceptional events, and which of them touch a figure. */
@ApplicationScoped
public class ExceptionalEvents
        implements PanacheRepositoryBase<ExceptionalEventRevision, ExceptionalEventRevision.Key> {

    private static final Revisions REVISIONS = new Revisions(
            ExceptionalEventRevision.class, ExceptionalEventRevision.NewestExceptionalEvent.class, "key.event");

    private static final String WRITE = """
            insert into exceptional_event_copy
                (event, revision, kind, status, regions, sites, items, first_hour, last_hour, approval, recorded_at)
            values (:event, :revision, :kind, :status, :regions::text[], :sites::text[], :items::text[], :firstHour,
                :lastHour, :approval, :now)
            on conflict (event) do update
            set revision = excluded.revision, kind = excluded.kind, status = excluded.status, regions = excluded.regions,
                sites = excluded.sites, items = excluded.items, first_hour = excluded.first_hour,
                last_hour = excluded.last_hour, approval = excluded.approval, recorded_at = excluded.recorded_at
            where exceptional_event_copy.revision < excluded.revision
            """;

    private static final String STAMPS = """
            select r.region as name, concat_ws('/', count(*), sum(hashtextextended(e.event, e.revision))) as stamp
            from unnest(:regions::text[]) r(region) join exceptional_event_copy e on r.region = any(e.regions)
                or e.sites && (select array_agg(s.site) from unnest(:sites::text[], :sitesRegions::text[]) s(site, region)
                               where s.region = r.region)
            group by r.region
            """;

    private final Database database;
    private final Recording recording;
    private final ZoneId zone;

    public ExceptionalEvents(Database database, Recording recording, Clock clock) {
        this.database = database;
        this.recording = recording;
        this.zone = clock.getZone();
    }

    /** Stores events in the running transaction, unless a newer revision is there; answers those that were stored. */
    public List<ExceptionalEvent> keep(Collection<ExceptionalEvent> events) {
        Instant now = recording.begin();
        return events.stream()
                .sorted(Comparator.comparing(ExceptionalEvent::code))
                .filter(event -> write(event, now) > 0)
                .toList();
    }

    private int write(ExceptionalEvent event, Instant now) {
        return database.run(Sql.of(WRITE)
                .with("event", event.code())
                .with("revision", event.revision())
                .with("kind", event.kind())
                .with("status", event.status())
                .with("regions", event.regions())
                .with("sites", event.sites())
                .with("items", event.items())
                .with("firstHour", instant(event.firstHour()))
                .with("lastHour", instant(event.lastHour()))
                .with("approval", event.approval())
                .with("now", now));
    }

    /** The accepted events that take out hours of these days in one of the regions or at one of the sites, by code. */
    public List<ExceptionalEvent> accepted(
            AsOf asOf, Collection<String> regions, Collection<String> sites, LocalDate from, LocalDate to) {
        Conditions conditions = new Conditions()
                .add("v.status = :status", "status", ExceptionalEvent.ACCEPTED)
                .add("v.firstHour < :before", "before", instant(to.plusDays(1).atTime(1, 0)))
                .add("v.lastHour > :after", "after", instant(from.atStartOfDay()));
        return known(asOf, conditions).stream()
                .map(revision -> revision.toEvent(zone))
                .filter(event -> event.isOf(Set.copyOf(regions), Set.copyOf(sites)))
                .toList();
    }

    /** Stamps of the events that touch regions or sites of theirs, by region: number of events, and sum over their revisions. */
    public Map<String, String> stamps(Collection<String> regions, Collection<Sites.Placed> sites) {
        return Stamp.byName(database.list(
                Sql.of(STAMPS)
                        .with("regions", regions)
                        .with("sites", sites, Sites.Placed::site)
                        .with("sitesRegions", sites, Sites.Placed::region),
                Stamp.class));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private PanacheQuery<ExceptionalEventRevision> known(AsOf asOf, Conditions conditions) {
        return find(REVISIONS.known(asOf, conditions), conditions.parameters());
    }
}
