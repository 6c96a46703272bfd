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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sites from which nothing has come for longer than the rules allow. */
@ApplicationScoped
public class SilentSiteQuery {

    private static final String LAST = """
            select s.code, s.kind, s.region, s.name,
                   array(select distinct o.period_end from observation o where o.site = s.code and o.version = 'REAL_TIME'
                         order by o.period_end desc limit %d) as last_ends
            from site s where (?::text is null or s.region = ?)
              and coalesce(s.valid_from <= ?::text::date, true) and coalesce(s.valid_to >= ?::text::date, true)
            order by s.code
            """.formatted(Rhythm.TELLING);

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

    /** A site and the ends of its last periods, oldest first. */
    private record Spoken(Silent site, List<Instant> ends) {}

    /**
     * The silent sites of a region or of all, in the order of their codes. Sites that no rule is for, or that are not valid
     * today, are never silent.
     */
    @Transactional
    List<Silent> silent(Instant now, @Nullable String region) {
        List<Rule> silence = rules.current().rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.SILENT)
                .toList();
        String today = LocalDate.ofInstant(now, clock.getZone()).toString();
        return sql.select(LAST, SilentSiteQuery::read, region, region, today, today).stream()
                .filter(each ->
                        silence.stream().anyMatch(rule -> rule.isFor(each.site().kind()) && isSilent(each, rule, now)))
                .map(Spoken::site)
                .toList();
    }

    private static Spoken read(ResultSet row) throws SQLException {
        List<Instant> ends = Arrays.stream((Timestamp[]) row.getArray(5).getArray())
                .map(Timestamp::toInstant)
                .sorted()
                .toList();
        Optional<Instant> last = ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(ends.size() - 1));
        SiteKind kind = SiteKind.valueOf(row.getString(2));
        return new Spoken(new Silent(row.getString(1), kind, row.getString(3), row.getString(4), last), ends);
    }

    private static boolean isSilent(Spoken spoken, Rule rule, Instant now) {
        Duration allowed = Rhythm.allowed(rule.span(), spoken.ends());
        return spoken.site()
                .last()
                .map(last -> last.isBefore(now.minus(allowed)))
                .orElse(true);
    }
}
