package io.qingce.monitoring.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.monitoring.sql.AdvisoryLock;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exceptional events as they stand, and every revision that they had. */
@ApplicationScoped
public class ExceptionalEventTable {

    private static final String LOCK =
            "select pg_advisory_xact_lock(" + AdvisoryLock.EXCEPTIONAL_EVENT.number() + ", hashtext(?))";
    private static final String FIND = "select content from exceptional_event where event = ?";
    private static final String HISTORY =
            "select content from exceptional_event_history where event = ? order by revision";
    private static final String PUT = """
            insert into exceptional_event
                (event, revision, kind, status, regions, sites, first_hour, last_hour, content, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (event) do update
            set revision = excluded.revision, kind = excluded.kind, status = excluded.status,
                regions = excluded.regions, sites = excluded.sites, first_hour = excluded.first_hour,
                last_hour = excluded.last_hour, content = excluded.content, changed_at = excluded.changed_at
            """;
    private static final String KEEP =
            "insert into exceptional_event_history (event, revision, content) values (?, ?, ?::jsonb)";
    private static final String PAGE = """
            select content from exceptional_event
            where event > ? and (?::text is null or ? = any(regions)) and (?::text is null or status = ?)
              and (?::timestamptz is null or last_hour >= ?) and (?::timestamptz is null or first_hour <= ?)
            order by event limit ?
            """;
    private static final String UNKNOWN_SITES = "select code from unnest(?::text[]) as asked (code) "
            + "where not exists (select 1 from site where site.code = asked.code)";
    private static final String UNKNOWN_REGIONS = "select region from unnest(?::text[]) as asked (region) "
            + "where not exists (select 1 from site where site.region = asked.region)";

    private final SqlTable sql;
    private final ObjectMapper json;

    ExceptionalEventTable(SqlTable sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    /** Which events: each condition that is there holds; the bounds are inclusive and meet the period of the event. */
    record Filter(
            @Nullable String region,
            @Nullable EventStatus status,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** Finds an event and keeps everybody else from changing or filing it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ExceptionalEvent> lock(String event) {
        sql.select(LOCK, row -> event, event);
        return find(event);
    }

    @Transactional
    Optional<ExceptionalEvent> find(String event) {
        return sql.first(FIND, row -> read(row.getString(1)), event);
    }

    /** All revisions, oldest first. */
    @Transactional
    List<ExceptionalEvent> history(String event) {
        return sql.select(HISTORY, row -> read(row.getString(1)), event);
    }

    @Transactional
    Page<ExceptionalEvent> page(Filter filter, PageRequest request) {
        String status = filter.status() == null ? null : filter.status().name();
        List<ExceptionalEvent> found = sql.select(
                PAGE,
                row -> read(row.getString(1)),
                request.after().orElse(""),
                filter.region(),
                filter.region(),
                status,
                status,
                filter.from(),
                filter.from(),
                filter.to(),
                filter.to(),
                request.limit() + 1);
        return Page.of(found, request, ExceptionalEvent::event);
    }

    /** Puts the new revision of a locked event on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(ExceptionalEvent event) {
        FilingRequest filing = event.filing();
        String content = write(event);
        sql.update(
                PUT,
                event.event(),
                event.revision(),
                filing.kind().name(),
                event.status().name(),
                filing.regions().toArray(),
                filing.sites().toArray(),
                filing.from().toInstant(),
                filing.to().toInstant(),
                content,
                event.changedAt().toInstant());
        sql.update(KEEP, event.event(), event.revision(), content);
    }

    /** Those of the codes under which there is no site. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> unknownSites(List<String> codes) {
        return sql.select(UNKNOWN_SITES, row -> row.getString(1), (Object) codes.toArray());
    }

    /** Those of the regions in which there is no site: most likely misprints. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> unknownRegions(List<String> regions) {
        return sql.select(UNKNOWN_REGIONS, row -> row.getString(1), (Object) regions.toArray());
    }

    private ExceptionalEvent read(String content) {
        try {
            return json.readValue(content, ExceptionalEvent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an exceptional event cannot be read", damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an exceptional event cannot be written as JSON", impossible);
        }
    }
}
