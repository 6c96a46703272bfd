package io.qingce.report.exceptional;

import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Copies of the exceptional events, and which of them touch a figure. */
@ApplicationScoped
public class ExceptionalEventTable {

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

    private static final String READ = """
            select event, revision, kind, status, regions, sites, items, first_hour, last_hour, approval from %s e
            where status = 'ACCEPTED' and (regions && ?::text[] or sites && ?::text[])
              and first_hour < ? and last_hour > ?
            order by event
            """;

    private static final String REGIONS =
            "select distinct region from site_copy where region = any(?) or site = any(?)";

    private final Database database;
    private final Moment moment;
    private final Recording recording;
    private final Clock clock;

    public ExceptionalEventTable(Database database, Moment moment, Recording recording, Clock clock) {
        this.database = database;
        this.moment = moment;
        this.recording = recording;
        this.clock = clock;
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
                event.regions().toArray(String[]::new),
                event.sites().toArray(String[]::new),
                event.items().toArray(String[]::new),
                offset(event.firstHour()),
                offset(event.lastHour()),
                event.approval(),
                now);
    }

    /** The accepted events that take out hours of these days in one of the regions or at one of the sites, by code. */
    public List<ExceptionalEvent> accepted(
            Collection<String> regions, Collection<String> sites, LocalDate from, LocalDate to) {
        return database.query(
                READ.formatted(moment.rows("exceptional_event_copy", "exceptional_event_former", "event")),
                this::event,
                regions.toArray(String[]::new),
                sites.toArray(String[]::new),
                offset(to.plusDays(1).atTime(1, 0)),
                offset(from.atStartOfDay()));
    }

    /** The regions whose figures an event may change. */
    public List<String> regionsOf(ExceptionalEvent event) {
        return database.query(
                REGIONS,
                row -> row.getString(1),
                event.regions().toArray(String[]::new),
                event.sites().toArray(String[]::new));
    }

    private OffsetDateTime offset(LocalDateTime local) {
        return local.atZone(clock.getZone()).toOffsetDateTime();
    }

    private ExceptionalEvent event(ResultSet row) throws SQLException {
        return new ExceptionalEvent(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                texts(row, 5),
                texts(row, 6),
                texts(row, 7),
                local(row, 8),
                local(row, 9),
                row.getString(10));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private LocalDateTime local(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toLocalDateTime();
    }
}
