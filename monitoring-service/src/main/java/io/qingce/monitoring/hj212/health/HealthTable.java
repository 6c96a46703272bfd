package io.qingce.monitoring.hj212.health;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How registered devices do, as it was last written down. Incidents are counted by day and kept for seven. */
@ApplicationScoped
public class HealthTable {

    private static final int DAYS = 7;

    /** Of devices that are not registered any more nothing is kept. Rows come in one order, so that no two who write wait for each other. */
    private static final String PUT = """
            insert into hj212_device_health as h (device_number, last_seen, last_accepted, last_command)
            select n.* from unnest(:devices::text[], :seen::timestamptz[], :accepted::timestamptz[], :commands::text[])
                as n (device_number, last_seen, last_accepted, last_command)
            join hj212_registered d on d.device_number = n.device_number order by n.device_number
            on conflict (device_number) do update
            set last_seen = greatest(h.last_seen, excluded.last_seen),
                last_accepted = greatest(h.last_accepted, excluded.last_accepted),
                last_command = coalesce(excluded.last_command, h.last_command)
            """;

    private static final String COUNT = """
            insert into hj212_device_incident as i
                (device_number, day, kind, name, error, refusal, times, last_at, sent)
            select n.device_number, :today::date, n.kind, n.name, n.error, n.refusal, n.times, n.last_at, n.sent
            from unnest(:devices::text[], :kinds::text[], :names::text[], :errors::boolean[], :refusals::boolean[],
                :times::bigint[], :last::timestamptz[], :sent::text[])
                as n (device_number, kind, name, error, refusal, times, last_at, sent)
            join hj212_registered d on d.device_number = n.device_number order by n.device_number, n.kind, n.name
            on conflict (device_number, day, kind, name) do update
            set times = i.times + excluded.times, last_at = greatest(i.last_at, excluded.last_at), sent = excluded.sent
            """;
    private static final String FORGET = "delete from hj212_device_incident where day <= :before";
    private static final String FORGET_REMOVED = """
            with gone as (delete from hj212_device_health h
                where not exists (select 1 from hj212_registered d where d.device_number = h.device_number))
            delete from hj212_device_incident i
            where not exists (select 1 from hj212_registered d where d.device_number = i.device_number)
            """;

    private static final String SEEN = """
            select device_number, last_seen, last_accepted, last_command from hj212_device_health
            where device_number = any(:devices::text[])
            """;
    private static final String INCIDENTS = """
            select device_number, kind, name, bool_or(error) as error, bool_or(refusal) as refusal,
                   sum(times)::bigint as times, max(last_at) as last_at,
                   (array_agg(sent order by last_at desc))[1] as sent
            from hj212_device_incident where device_number = any(:devices::text[]) and day > :since
            group by device_number, kind, name order by error desc, times desc, kind, name
            """;

    /** In the order of {@link Standing}, which {@link Health#standing} tells of one device. */
    private static final String SICKEST = """
            with odd as (
                select device_number, sum(times) filter (where error)::bigint as errors,
                       max(last_at) filter (where error) as last_error,
                       max(last_at) filter (where refusal) as last_refusal
                from hj212_device_incident where day > :since group by device_number),
            ranked as (
                select d.device_number, coalesce(odd.errors, 0) as errors,
                       case when odd.last_refusal > coalesce(h.last_accepted, '-infinity') then 0
                            when h.last_seen is null then 2
                            when h.last_seen < :silent then 1
                            when odd.last_error > :recent then 3
                            else 4 end as place
                from hj212_registered d left join hj212_device_health h using (device_number)
                left join odd using (device_number)
                where (:site::text is null or d.site = :site::text))
            select device_number, place, errors from ranked
            where (place, -errors, device_number) > (:place::int, -(:errors::bigint), :after)
            order by place, errors desc, device_number limit :most
            """;

    private final Database database;
    private final Clock clock;

    HealthTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Counted(String device, Trouble trouble, Sheet.Count count) {}

    /** A device at its place among the sick. */
    private record Place(String device, int place, long errors) {}

    /** Adds what was noted to what stands there. */
    @Transactional
    void add(Map<String, Sheet> noted) {
        Map<String, Sheet> sheets = new TreeMap<>(noted);
        Sql put = Sql.of(PUT)
                .with("devices", sheets.keySet())
                .with("seen", sheets.values(), Sheet::seen)
                .with("accepted", sheets.values(), Sheet::accepted)
                .with("commands", sheets.values(), sheet -> plain(sheet.command()));
        List<Counted> counts = new ArrayList<>();
        sheets.forEach((device, sheet) ->
                sheet.troubles().forEach((trouble, count) -> counts.add(new Counted(device, trouble, count))));
        database.run(put);
        if (!counts.isEmpty()) {
            database.run(Sql.of(COUNT)
                    .with("today", today())
                    .with("devices", counts, Counted::device)
                    .with("kinds", counts, it -> it.trouble().kind().name())
                    .with("names", counts, it -> plain(it.trouble().name()))
                    .with("errors", counts, it -> it.trouble().isError())
                    .with("refusals", counts, it -> it.trouble().isRefusal())
                    .with("times", counts, it -> it.count().times())
                    .with("last", counts, it -> it.count().last())
                    .with("sent", counts, it -> plain(it.count().sent())));
        }
    }

    /** Forgets incidents that are too old, and devices that were removed. */
    @Transactional
    public void tidy() {
        database.run(Sql.of(FORGET).with("before", today().minusDays(DAYS)));
        database.run(Sql.of(FORGET_REMOVED));
    }

    /** How these devices do; of those of which nothing is known, nothing. */
    @Transactional
    public Map<String, Health> of(Collection<String> devices) {
        Map<String, List<Health.Incident>> incidents = new HashMap<>();
        database.each(
                Sql.of(INCIDENTS).with("devices", devices).with("since", today().minusDays(DAYS)),
                row -> incidents
                        .computeIfAbsent(row.text("device_number"), key -> new ArrayList<>())
                        .add(row.as(Health.Incident.class)));
        Map<String, Health> found = new HashMap<>();
        incidents.forEach((device, odd) ->
                found.put(device, new Health(Optional.empty(), Optional.empty(), Optional.empty(), odd)));
        database.each(Sql.of(SEEN).with("devices", devices), row -> {
            String device = row.text("device_number");
            found.put(device, health(row, incidents.getOrDefault(device, List.of())));
        });
        return found;
    }

    /** The numbers of devices of one site or of all, the sickest first. */
    @Transactional
    public Page<String> sickest(@Nullable String site, PageRequest request, Instant silentBefore) {
        request.count(() -> database.count(sickestOf(site, request.whole(), silentBefore)));
        return Page.of(
                        database.list(
                                sickestOf(site, request, silentBefore),
                                row -> new Place(
                                        row.text("device_number"), row.integer("place"), row.number("errors"))),
                        request,
                        it -> Cursor.of(it.place(), it.errors(), it.device()))
                .map(Place::device);
    }

    private Sql sickestOf(@Nullable String site, PageRequest request, Instant silentBefore) {
        Cursor after = request.after(3).orElse(Cursor.of(-1, 0, ""));
        return Sql.of(SICKEST)
                .with("since", today().minusDays(DAYS))
                .with("silent", silentBefore)
                .with("recent", clock.instant().minus(Health.RECENT))
                .with("site", site)
                .with("place", after.as(0, Integer::parseInt))
                .with("errors", after.number(1))
                .with("after", after.text(2))
                .with("most", request.limit() + 1);
    }

    private static Health health(Row row, List<Health.Incident> incidents) {
        return new Health(
                row.optional("last_seen", Instant.class),
                row.optional("last_accepted", Instant.class),
                row.optional("last_command", String.class),
                incidents);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The database knows no text with a NUL in it. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
