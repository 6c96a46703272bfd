package io.qingce.monitoring.quality;

import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.value.ValueRange;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules found, beside the readings. */
@ApplicationScoped
public class FlagTable {

    private static final String COLUMNS =
            "f.site, f.period_end, f.averaging, f.version, f.parameter, f.rule, f.flag, f.rule_set, f.detail, f.flagged_at";
    private static final String HELD = "select " + COLUMNS + """
             from quality_flag f where f.site = ? and f.averaging = any(?::text[])
              and (f.period_end between ? and ? or (f.flag = 'GAP' and f.period_end = any(?::timestamptz[])))
            """;
    private static final String FINDINGS = "select " + COLUMNS + """
             from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[]) as k (site, period_end, averaging, version)
            join quality_flag f using (site, period_end, averaging, version) order by f.parameter, f.rule
            """;
    private static final String KEYS = "unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[]";
    private static final String NAMES = "(site, period_end, averaging, version, parameter, rule";
    private static final String REMOVE = "delete from quality_flag f using " + KEYS + ") as n " + NAMES + """
            ) where f.site = n.site and f.period_end = n.period_end and f.averaging = n.averaging
              and f.version = n.version and f.parameter = n.parameter and f.rule = n.rule
            """;
    private static final String PUT =
            "insert into quality_flag " + NAMES + ", flag, detail, rule_set, flagged_at) select n.*, ?, ?"
                    + " from " + KEYS + ", ?::text[], ?::text[]) as n " + NAMES + ", flag, detail)" + """
             on conflict on constraint quality_flag_pk
            do update set flag = excluded.flag, detail = excluded.detail, rule_set = excluded.rule_set, flagged_at = excluded.flagged_at
            """;
    private static final String PAGE = "select " + COLUMNS + """
             from quality_flag f
            where f.site = ? and (?::timestamptz is null or f.period_end >= ?)
              and (?::timestamptz is null or f.period_end <= ?) and (?::text is null or f.rule = ?)
              and (f.period_end, f.averaging, f.version, f.parameter, f.rule) > (?::timestamptz, ?, ?, ?, ?)
            order by f.period_end, f.averaging, f.version, f.parameter, f.rule limit ?
            """;
    private static final String COUNTS = """
            select f.rule, f.flag, count(*), count(distinct f.site) from quality_flag f join site s on s.code = f.site
            where (?::timestamptz is null or f.period_end >= ?) and (?::timestamptz is null or f.period_end <= ?)
              and (?::text is null or s.region = ?)
            group by f.rule, f.flag order by f.rule, f.flag
            """;

    private static final Cursor START = Cursor.of(ValueRange.FIRST, "", "", "", "");

    private final SqlTable sql;

    FlagTable(SqlTable sql) {
        this.sql = sql;
    }

    /** A flag as it is kept. */
    record Kept(Flag flag, long ruleSet, Instant flaggedAt) {

        Finding finding() {
            String parameter = flag.code().isEmpty() ? null : flag.code();
            return new Finding(parameter, flag.kind().name(), flag.rule(), ruleSet, flag.detail());
        }
    }

    /** How often a rule found something, and at how many sites. */
    record Count(String rule, String flag, long flags, long sites) {}

    /** Which flags; the bounds are inclusive. */
    record Filter(
            String site,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String rule) {}

    /** The flags that stand in a window, and those of gaps at the ends of some keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Kept> held(Window window, Collection<ObservationKey> edges) {
        return sql.select(
                HELD,
                FlagTable::kept,
                window.site(),
                window.grain().averagings(),
                window.first(),
                window.last(),
                edges.stream().map(ObservationKey::periodEnd).toArray(Instant[]::new));
    }

    /** What was found in some observations; those in which nothing was found are left out. */
    @Transactional
    public Map<ObservationKey, List<Finding>> findings(Collection<ObservationKey> keys) {
        return keys.isEmpty()
                ? Map.of()
                : sql.select(FINDINGS, FlagTable::kept, keysOf(keys)).stream()
                        .collect(Collectors.groupingBy(
                                kept -> kept.flag().key(), Collectors.mapping(Kept::finding, Collectors.toList())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(Collection<Flag> flags) {
        if (!flags.isEmpty()) {
            sql.update(REMOVE, keys(flags));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(Collection<Flag> flags, long ruleSet, Instant now) {
        if (!flags.isEmpty()) {
            Object[] keys = keys(flags);
            Object[] all = new Object[keys.length + 4];
            all[0] = ruleSet;
            all[1] = now;
            System.arraycopy(keys, 0, all, 2, keys.length);
            all[all.length - 2] = flags.stream().map(flag -> flag.kind().name()).toArray();
            all[all.length - 1] = flags.stream().map(Flag::detail).toArray();
            sql.update(PUT, all);
        }
    }

    @Transactional
    Page<Kept> page(Filter filter, PageRequest request) {
        Cursor after = request.after(5).orElse(START);
        List<Kept> found = sql.select(
                PAGE,
                FlagTable::kept,
                filter.site(),
                filter.from(),
                filter.from(),
                filter.to(),
                filter.to(),
                filter.rule(),
                filter.rule(),
                after.moment(0),
                after.text(1),
                after.text(2),
                after.text(3),
                after.text(4),
                request.limit() + 1);
        return Page.of(found, request, FlagTable::place);
    }

    @Transactional
    List<Count> counts(@Nullable Instant from, @Nullable Instant to, @Nullable String region) {
        return sql.select(
                COUNTS,
                row -> new Count(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                from,
                from,
                to,
                to,
                region,
                region);
    }

    private static Cursor place(Kept kept) {
        ObservationKey key = kept.flag().key();
        return Cursor.of(
                key.periodEnd(),
                key.averaging().text(),
                key.version(),
                kept.flag().code(),
                kept.flag().rule());
    }

    private static Object[] keys(Collection<Flag> flags) {
        Object[] observations = keysOf(flags.stream().map(Flag::key).toList());
        Object[] keys = Arrays.copyOf(observations, observations.length + 2);
        keys[observations.length] = flags.stream().map(Flag::code).toArray();
        keys[observations.length + 1] = flags.stream().map(Flag::rule).toArray();
        return keys;
    }

    private static Object[] keysOf(Collection<ObservationKey> keys) {
        return new Object[] {
            keys.stream().map(ObservationKey::site).toArray(),
            keys.stream().map(ObservationKey::periodEnd).toArray(Instant[]::new),
            keys.stream().map(key -> key.averaging().text()).toArray(),
            keys.stream().map(key -> key.version().name()).toArray()
        };
    }

    private static Kept kept(ResultSet row) throws SQLException {
        ObservationKey key = new ObservationKey(
                row.getString(1),
                row.getTimestamp(2).toInstant(),
                Averaging.of(row.getString(3)).orElseThrow(),
                Version.valueOf(row.getString(4)));
        Parameter parameter = Parameter.of(row.getString(5)).orElse(null);
        Rule.Kind kind = Rule.Kind.valueOf(row.getString(7));
        return new Kept(
                new Flag(key, parameter, row.getString(6), kind, row.getString(9)),
                row.getLong(8),
                row.getTimestamp(10).toInstant());
    }
}
