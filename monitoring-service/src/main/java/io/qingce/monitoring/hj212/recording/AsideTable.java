package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.value.ValueRange;
import io.qingce.monitoring.hj212.upload.Aside;
import io.qingce.monitoring.hj212.upload.DataUpload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What packets say and the record has no place for, as it was sent; what comes again replaces what came before. */
@ApplicationScoped
class AsideTable {

    private static final String PUT = """
            insert into hj212_aside (device_number, period_end, averaging, factor, fields, recorded_at)
            select n.*, :now
            from unnest(:devices::text[], :ends::timestamptz[], :averagings::text[], :factors::text[], :fields::text[]) as n
            on conflict (device_number, period_end, averaging, factor) do update
            set fields = excluded.fields, recorded_at = excluded.recorded_at
            """;
    private static final String OF_DEVICE = """
            select device_number, period_end, averaging, factor, fields, recorded_at from hj212_aside
            where device_number = :device
              and (period_end, averaging, factor) > (:afterEnd, :afterAveraging, :afterFactor)
            """;

    /** One order for all, so that no two who write wait for each other. */
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::device)
            .thenComparing(Key::periodEnd)
            .thenComparing(Key::averaging)
            .thenComparing(Key::factor);

    private static final Cursor START = Cursor.of(ValueRange.FIRST, "", "");

    private final Database database;

    AsideTable(Database database) {
        this.database = database;
    }

    /** Which rows; the bounds are inclusive. */
    record Filter(
            String device,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String factor) {}

    /** Where a row stands. */
    record Key(String device, Instant periodEnd, String averaging, String factor) {}

    /** A row. */
    record Kept(Key key, String sent, Instant recordedAt) {}

    @Transactional
    void put(Collection<DataUpload> uploads, Instant now) {
        Map<Key, String> rows = rows(uploads);
        if (!rows.isEmpty()) {
            Collection<Key> keys = rows.keySet();
            database.run(Sql.of(PUT)
                    .with("now", now)
                    .with("devices", keys, Key::device)
                    .with("ends", keys, Key::periodEnd)
                    .with("averagings", keys, Key::averaging)
                    .with("factors", keys, Key::factor)
                    .with("fields", rows.values()));
        }
    }

    /** What the uploads keep aside, one row of a key: of two the later. */
    static Map<Key, String> rows(Collection<DataUpload> uploads) {
        Map<Key, String> rows = new TreeMap<>(ORDER);
        for (DataUpload upload : uploads) {
            for (Aside aside : upload.aside()) {
                rows.put(key(upload, aside), withoutNul(aside.sent()));
            }
        }
        return rows;
    }

    /** Of one device, in the order of time. */
    @Transactional
    Page<Kept> page(Filter filter, PageRequest request) {
        request.count(() -> database.count(query(filter, request.whole())));
        return Page.of(database.list(query(filter, request), AsideTable::kept), request, AsideTable::place);
    }

    private static Sql query(Filter filter, PageRequest request) {
        Cursor after = request.after(3).orElse(START);
        return Sql.of(OF_DEVICE)
                .with("device", filter.device())
                .with("afterEnd", after.moment(0))
                .with("afterAveraging", after.text(1))
                .with("afterFactor", after.text(2))
                .and("period_end >= :from", Optional.ofNullable(filter.from()))
                .and("period_end <= :to", Optional.ofNullable(filter.to()))
                .and("factor = :factor", Optional.ofNullable(filter.factor()))
                .then(" order by period_end, averaging, factor limit :most")
                .with("most", request.limit() + 1);
    }

    private static Key key(DataUpload upload, Aside aside) {
        return new Key(
                upload.deviceNumber(),
                upload.period().end(),
                upload.period().averaging().text(),
                withoutNul(aside.factor()));
    }

    private static Cursor place(Kept kept) {
        return Cursor.of(
                kept.key().periodEnd(), kept.key().averaging(), kept.key().factor());
    }

    private static Kept kept(Row row) {
        Key key = new Key(
                row.text("device_number"), row.instant("period_end"), row.text("averaging"), row.text("factor"));
        return new Kept(key, row.text("fields"), row.instant("recorded_at"));
    }

    /** The database knows no text with a NUL in it. */
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
