package io.qingce.report.exceptional;

import io.qingce.chassis.paging.Conditions;
import io.qingce.report.database.Database;
import io.qingce.report.ledger.Site;
import io.qingce.report.moment.Copies;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of the exceptional events, and which of them touch a figure. */
@ApplicationScoped
public class ExceptionalEvents extends Copies<ExceptionalEventRevision> {

    private static final String WRITE = """
            insert into exceptional_event_copy
                (event, revision, kind, status, regions, sites, items, first_hour, last_hour, approval, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event) do update
            set revision = excluded.revision, kind = excluded.kind, status = excluded.status, regions = excluded.regions,
                sites = excluded.sites, items = excluded.items, first_hour = excluded.first_hour,
                last_hour = excluded.last_hour, approval = excluded.approval, recorded_at = excluded.recorded_at
            where exceptional_event_copy.revision < excluded.revision
            """;

    private static final String STAMPS = """
            select r.region, concat_ws('/', count(*), sum(hashtextextended(e.event, e.revision)))
            from unnest(?::text[]) r(region) join exceptional_event_copy e on r.region = any(e.regions)
                or e.sites && (select array_agg(s.site) from unnest(?::text[], ?::text[]) s(site, region)
                               where s.region = r.region)
            group by r.region
            """;

    private final Database database;
    private final Moment moment;
    private final Recording recording;
    private final ZoneId zone;

    public ExceptionalEvents(Database database, Moment moment, Recording recording, Clock clock) {
        super(ExceptionalEventRevision.class, ExceptionalEventRevision.NewestExceptionalEvent.class, "key.event");
        this.database = database;
        this.moment = moment;
        this.recording = recording;
        this.zone = clock.getZone();
    }

    /** Stores events in the running transaction, unless a newer revision is there; answers those that were stored. */
    public List<ExceptionalEvent> keep(Collection<ExceptionalEvent> events) {
        OffsetDateTime now = recording.begin();
        return events.stream()
                .sorted(Comparator.comparing(ExceptionalEvent::code))
                .filter(event -> write(event, now) > 0)
                .toList();
    }

    private int write(ExceptionalEvent event, OffsetDateTime now) {
        return database.update(
                WRITE,
                event.code(),
                event.revision(),
                event.kind(),
                event.status(),
                texts(event.regions()),
                texts(event.sites()),
                texts(event.items()),
                instant(event.firstHour()).atOffset(ZoneOffset.UTC),
                instant(event.lastHour()).atOffset(ZoneOffset.UTC),
                event.approval(),
                now);
    }

    /** The accepted events that take out hours of these days in one of the regions or at one of the sites, by code. */
    public List<ExceptionalEvent> accepted(
            Collection<String> regions, Collection<String> sites, LocalDate from, LocalDate to) {
        Conditions conditions = new Conditions()
                .add("v.status = :status", "status", ExceptionalEvent.ACCEPTED)
                .add("(v.regions intersects :regions or v.sites intersects :sites)", "regions", texts(regions))
                .also("sites", texts(sites))
                .add("v.firstHour < :before", "before", instant(to.plusDays(1).atTime(1, 0)))
                .add("v.lastHour > :after", "after", instant(from.atStartOfDay()));
        return known(moment.asked(), conditions).stream()
                .map(revision -> revision.toEvent(zone))
                .toList();
    }

    /** Stamps of the events that touch regions or sites of theirs, by region: number of events, and sum over their revisions. */
    public Map<String, String> stamps(Collection<String> regions, Collection<Site> sites) {
        return database
                .query(
                        STAMPS,
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        texts(regions),
                        sites.stream().map(Site::code).toArray(String[]::new),
                        sites.stream().map(Site::region).toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
