package io.qingce.monitoring.quality;

import io.qingce.monitoring.site.SiteKind;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sites from which nothing has come for longer than the rules allow. */
@ApplicationScoped
public class SilentSiteTable {

    private static final String LAST = """
            select s.code, s.kind, s.region, s.name,
                   (select o.period_end from observation o where o.site = s.code and o.version = 'REAL_TIME'
                    order by o.period_end desc limit 1) as last_end
            from site s where (?::text is null or s.region = ?)
              and coalesce(s.valid_from <= ?::text::date, true) and coalesce(s.valid_to >= ?::text::date, true)
            order by s.code
            """;

    private static final String ENDS = """
            select k.site, array(select distinct o.period_end from observation o
                where o.site = k.site and o.version = 'REAL_TIME' and o.period_end > ? order by 1 desc limit ?)
            from unnest(?::text[]) as k (site)
            """;
    private static final Duration MEMORY = Duration.ofDays(400);

    private final SqlTable sql;
    private final RuleTable rules;
    private final Clock clock;

    SilentSiteTable(SqlTable sql, RuleTable rules, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.clock = clock;
    }

    /** A site and the end of its last period; empty if it never sent anything. */
    record Silent(String code, SiteKind kind, String region, String name, Optional<Instant> last) {}

    /** The silent sites of a region or of all, in the order of their codes. Sites that no rule is for, or that are not valid today, are never silent. */
    @Transactional
    List<Silent> silent(Instant now, @Nullable String region) {
        List<Rule> silence = rules.current().rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.SILENT)
                .toList();
        String today = LocalDate.ofInstant(now, clock.getZone()).toString();
        List<Silent> late = sql.select(LAST, SilentSiteTable::silent, region, region, today, today).stream()
                .filter(site -> isSilent(site, silence, List.of(), now))
                .toList();
        Map<String, List<Instant>> ends = ends(late, silence, now);
        return late.stream()
                .filter(site -> isSilent(site, silence, ends.getOrDefault(site.code(), List.of()), now))
                .toList();
    }

    private static Silent silent(ResultSet row) throws SQLException {
        return new Silent(
                row.getString(1),
                SiteKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant));
    }

    /** The ends of the last periods of those sites whose rules ask for their rhythm, in the order of time. */
    private Map<String, List<Instant>> ends(List<Silent> sites, List<Rule> silence, Instant now) {
        int most = silence.stream().mapToInt(Rule::observations).max().orElse(1);
        String[] codes = sites.stream()
                .filter(site -> silence.stream().anyMatch(rule -> rule.isFor(site.kind()) && rule.observations() > 1))
                .map(Silent::code)
                .toArray(String[]::new);
        Map<String, List<Instant>> ends = new HashMap<>();
        if (codes.length > 0) {
            sql.select(ENDS, SilentSiteTable::ends, now.minus(MEMORY), most, codes)
                    .forEach(each -> ends.put(each.getKey(), each.getValue()));
        }
        return ends;
    }

    private static Map.Entry<String, List<Instant>> ends(ResultSet row) throws SQLException {
        Timestamp[] latestFirst = (Timestamp[]) row.getArray(2).getArray();
        List<Instant> ends =
                Arrays.stream(latestFirst).map(Timestamp::toInstant).sorted().toList();
        return Map.entry(row.getString(1), ends);
    }

    private static boolean isSilent(Silent site, List<Rule> silence, List<Instant> ends, Instant now) {
        return silence.stream()
                .filter(rule -> rule.isFor(site.kind()))
                .anyMatch(rule -> site.last()
                        .map(last -> last.isBefore(now.minus(Rhythm.allowed(rule, ends))))
                        .orElse(true));
    }
}
