package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.value.ValueRange;
import io.qingce.monitoring.hj212.upload.Aside;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What packets say and the record has no place for, as it was sent; what comes again replaces what came before. */
@ApplicationScoped
class AsideTable {

    private static final String PUT = """
            insert into hj212_aside (device_number, period_end, averaging, factor, fields, recorded_at)
            select n.*, ? from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[]) as n
            on conflict (device_number, period_end, averaging, factor) do update
            set fields = excluded.fields, recorded_at = excluded.recorded_at
            """;
    private static final String PAGE = """
            select device_number, period_end, averaging, factor, fields, recorded_at from hj212_aside
            where device_number = ? and (?::timestamptz is null or period_end >= ?)
              and (?::timestamptz is null or period_end <= ?) and (?::text is null or factor = ?)
              and (period_end, averaging, factor) > (?::timestamptz, ?, ?)
            order by period_end, averaging, factor limit ?
            """;

    /** One order for all, so that no two who write wait for each other. */
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::device)
            .thenComparing(Key::periodEnd)
            .thenComparing(Key::averaging)
            .thenComparing(Key::factor);

    private static final Cursor START = Cursor.of(ValueRange.FIRST, "", "");

    private final SqlTable sql;

    AsideTable(SqlTable sql) {
        this.sql = sql;
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
    void put(Collection<DataUpload> reports, Instant now) {
        Map<Key, String> rows = new TreeMap<>(ORDER);
        for (DataUpload report : reports) {
            for (Aside aside : report.aside()) {
                rows.put(key(report, aside), withoutNul(aside.sent()));
            }
        }
        if (!rows.isEmpty()) {
            Collection<Key> keys = rows.keySet();
            sql.update(
                    PUT,
                    now,
                    texts(keys, Key::device),
                    keys.stream().map(Key::periodEnd).toArray(Instant[]::new),
                    texts(keys, Key::averaging),
                    texts(keys, Key::factor),
                    rows.values().toArray());
        }
    }

    /** Of one device, in the order of time. */
    @Transactional
    Page<Kept> page(Filter filter, PageRequest request) {
        Cursor after = request.after(3).orElse(START);
        List<Kept> found = sql.select(
                PAGE,
                AsideTable::kept,
                filter.device(),
                filter.from(),
                filter.from(),
                filter.to(),
                filter.to(),
                filter.factor(),
                filter.factor(),
                after.moment(0),
                after.text(1),
                after.text(2),
                request.limit() + 1);
        return Page.of(found, request, AsideTable::place);
    }

    private static Key key(DataUpload report, Aside aside) {
        return new Key(
                report.deviceNumber(), report.periodEnd(), UploadRecorder.averaging(report), withoutNul(aside.factor()));
    }

    private static Cursor place(Kept kept) {
        return Cursor.of(
                kept.key().periodEnd(), kept.key().averaging(), kept.key().factor());
    }

    private static Object[] texts(Collection<Key> keys, Function<Key, String> member) {
        return keys.stream().map(member).toArray();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Key key = new Key(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4));
        return new Kept(key, row.getString(5), row.getTimestamp(6).toInstant());
    }

    /** The database knows no text with a NUL in it. */
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
