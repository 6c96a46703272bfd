package io.qingce.monitoring.quality;

import io.qingce.monitoring.site.SiteKind;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sites from which nothing has come for longer than the rules allow. */
@ApplicationScoped
public class SilentSiteQuery {

    private static final String LAST = """
            select s.code, s.kind, s.region, s.name,
                   (select o.period_end from observation o where o.site = s.code and o.version = 'REAL_TIME'
                    order by o.period_end desc limit 1) as last_end
            from site s where (?::text is null or s.region = ?)
              and coalesce(s.valid_from <= ?::text::date, true) and coalesce(s.valid_to >= ?::text::date, true)
            order by s.code
            """;

    private final SqlTable sql;
    private final RuleTable rules;
    private final Clock clock;

    SilentSiteQuery(SqlTable sql, RuleTable rules, Clock clock) {
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
        return sql
                .select(
                        LAST,
                        row -> new Silent(
                                row.getString(1),
                                SiteKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant)),
                        region,
                        region,
                        today,
                        today)
                .stream()
                .filter(site -> silence.stream().anyMatch(rule -> rule.isFor(site.kind()) && isSilent(site, rule, now)))
                .toList();
    }

    private static boolean isSilent(Silent site, Rule rule, Instant now) {
        return site.last().map(last -> last.isBefore(now.minus(rule.span()))).orElse(true);
    }
}
