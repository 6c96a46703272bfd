package io.qingce.monitoring.quality;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.value.ValueRange;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.quality.rule.Flag;
import io.qingce.monitoring.quality.rule.Rule;
import io.qingce.standards.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules found, beside the readings. */
@ApplicationScoped
public class FlagTable {

    private static final String COLUMNS =
            "f.site, f.period_end, f.averaging, f.version, f.parameter, f.rule, f.flag, f.rule_set, f.detail, f.flagged_at";
    private static final String HELD = "select " + COLUMNS + """
             from quality_flag f where f.site = :site and f.averaging = any(:averagings)
              and (f.period_end between :first and :last
                   or (f.flag = 'GAP' and f.period_end = any(:ends::timestamptz[])))
            """;
    private static final String FINDINGS = "select " + COLUMNS + """
             from unnest(:sites::text[], :ends::timestamptz[], :averagings::text[], :versions::text[])
                as k (site, period_end, averaging, version)
            join quality_flag f using (site, period_end, averaging, version) order by f.parameter, f.rule
            """;
    private static final String KEYS = "unnest(:sites::text[], :ends::timestamptz[], :averagings::text[],"
            + " :versions::text[], :parameters::text[], :rules::text[]";
    private static final String NAMES = "(site, period_end, averaging, version, parameter, rule";
    private static final String REMOVE = "delete from quality_flag f using " + KEYS + ") as n " + NAMES + """
            ) where f.site = n.site and f.period_end = n.period_end and f.averaging = n.averaging
              and f.version = n.version and f.parameter = n.parameter and f.rule = n.rule
            """;
    private static final String PUT =
            "insert into quality_flag " + NAMES + ", flag, detail, rule_set, flagged_at) select n.*, :rule_set, :now"
                    + " from " + KEYS + ", :flags::text[], :details::text[]) as n " + NAMES + ", flag, detail)" + """
             on conflict on constraint quality_flag_pk
            do update set flag = excluded.flag, detail = excluded.detail, rule_set = excluded.rule_set, flagged_at = excluded.flagged_at
            """;
    private static final String AFTER = """
             and (f.period_end, f.averaging, f.version, f.parameter, f.rule)
                 > (:end, :averaging, :version, :parameter, :rule_after)
            order by f.period_end, f.averaging, f.version, f.parameter, f.rule limit :most
            """;
    private static final String COUNTS = """
            select f.rule, f.flag, count(*) as flags, count(distinct f.site) as sites
            from quality_flag f join site s on s.code = f.site where true""";

    private static final Cursor START = Cursor.of(ValueRange.FIRST, "", "", "", "");

    private final Database database;

    FlagTable(Database database) {
        this.database = database;
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
        Sql query = Sql.of(HELD)
                .with("site", window.site())
                .with("averagings", window.grain().averagings())
                .with("first", window.first())
                .with("last", window.last())
                .with("ends", edges, ObservationKey::periodEnd);
        return database.list(query, FlagTable::kept);
    }

    /** What was found in some observations; those in which nothing was found are left out. */
    @Transactional
    public Map<ObservationKey, List<Finding>> findings(Collection<ObservationKey> keys) {
        return keys.isEmpty()
                ? Map.of()
                : database.list(ObservationTable.keyed(Sql.of(FINDINGS), keys), FlagTable::kept).stream()
                        .collect(Collectors.groupingBy(
                                kept -> kept.flag().key(), Collectors.mapping(Kept::finding, Collectors.toList())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(Collection<Flag> flags) {
        if (!flags.isEmpty()) {
            database.run(keyed(REMOVE, flags));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(Collection<Flag> flags, long ruleSet, Instant now) {
        if (!flags.isEmpty()) {
            database.run(keyed(PUT, flags)
                    .with("rule_set", ruleSet)
                    .with("now", now)
                    .with("flags", flags, Flag::kind)
                    .with("details", flags, Flag::detail));
        }
    }

    @Transactional
    Page<Kept> page(Filter filter, PageRequest request) {
        request.count(() -> database.count(query(filter, request.whole())));
        return Page.of(database.list(query(filter, request), FlagTable::kept), request, FlagTable::place);
    }

    private static Sql query(Filter filter, PageRequest request) {
        Cursor after = request.after(5).orElse(START);
        return Sql.of("select " + COLUMNS + " from quality_flag f where f.site = :site")
                .with("site", filter.site())
                .and("f.period_end >= :from", Optional.ofNullable(filter.from()))
                .and("f.period_end <= :to", Optional.ofNullable(filter.to()))
                .and("f.rule = :rule", Optional.ofNullable(filter.rule()))
                .then(AFTER)
                .with("end", after.moment(0))
                .with("averaging", after.text(1))
                .with("version", after.text(2))
                .with("parameter", after.text(3))
                .with("rule_after", after.text(4))
                .with("most", request.limit() + 1);
    }

    @Transactional
    List<Count> counts(@Nullable Instant from, @Nullable Instant to, @Nullable String region) {
        Sql query = Sql.of(COUNTS)
                .and("f.period_end >= :from", Optional.ofNullable(from))
                .and("f.period_end <= :to", Optional.ofNullable(to))
                .and("s.region = :region", Optional.ofNullable(region))
                .then(" group by f.rule, f.flag order by f.rule, f.flag");
        return database.list(query, Count.class);
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

    private static Sql keyed(String statement, Collection<Flag> flags) {
        return ObservationTable.keyed(
                        Sql.of(statement), flags.stream().map(Flag::key).toList())
                .with("parameters", flags, Flag::code)
                .with("rules", flags, Flag::rule);
    }

    private static Kept kept(Row row) {
        ObservationKey key = new ObservationKey(
                row.text("site"),
                row.instant("period_end"),
                Averaging.of(row.text("averaging")).orElseThrow(),
                row.get("version", Version.class));
        Parameter parameter = Parameter.of(row.text("parameter")).orElse(null);
        Flag flag = new Flag(key, parameter, row.text("rule"), row.get("flag", Rule.Kind.class), row.text("detail"));
        return new Kept(flag, row.number("rule_set"), row.instant("flagged_at"));
    }
}
