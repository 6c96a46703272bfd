package io.qingce.monitoring.quality;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.quality.rule.Rhythm;
import io.qingce.monitoring.quality.rule.Rule;
import io.qingce.monitoring.quality.rule.RuleSets;
import io.qingce.standards.parameter.SiteKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
                    order by o.period_end desc limit 1) as last
            from site s where (:region::text is null or s.region = :region)
              and coalesce(s.valid_from <= :today::date, true) and coalesce(s.valid_to >= :today::date, true)
            order by s.code
            """;

    private static final String ENDS = """
            select k.site, array(select distinct o.period_end from observation o
                where o.site = k.site and o.version = 'REAL_TIME' and o.period_end > :since order by 1 desc limit :most) as ends
            from unnest(:codes) as k (site)
            """;
    private static final Duration MEMORY = Duration.ofDays(400);

    private final Database database;
    private final RuleSets rules;
    private final Clock clock;

    SilentSiteTable(Database database, RuleSets rules, Clock clock) {
        this.database = database;
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
        Sql query = Sql.of(LAST).with("region", region).with("today", LocalDate.ofInstant(now, clock.getZone()));
        List<Silent> late = database.list(query, Silent.class).stream()
                .filter(site -> isSilent(site, silence, List.of(), now))
                .toList();
        Map<String, List<Instant>> ends = ends(late, silence, now);
        return late.stream()
                .filter(site -> isSilent(site, silence, ends.getOrDefault(site.code(), List.of()), now))
                .toList();
    }

    /** The ends of the last periods of those sites whose rules ask for their rhythm, in the order of time. */
    private Map<String, List<Instant>> ends(List<Silent> sites, List<Rule> silence, Instant now) {
        int most = silence.stream().mapToInt(Rule::observations).max().orElse(1);
        List<String> codes = sites.stream()
                .filter(site -> silence.stream().anyMatch(rule -> rule.isFor(site.kind()) && rule.observations() > 1))
                .map(Silent::code)
                .toList();
        Map<String, List<Instant>> ends = new HashMap<>();
        if (!codes.isEmpty()) {
            Sql query = Sql.of(ENDS)
                    .with("since", now.minus(MEMORY))
                    .with("most", most)
                    .with("codes", codes);
            database.each(
                    query,
                    row -> ends.put(
                            row.text("site"),
                            row.list("ends", Instant.class).stream().sorted().toList()));
        }
        return ends;
    }

    /** Whether it has said nothing for longer than a rule of its kind allows, in the rhythm of its last periods. */
    static boolean isSilent(Silent site, List<Rule> silence, List<Instant> ends, Instant now) {
        return silence.stream()
                .filter(rule -> rule.isFor(site.kind()))
                .anyMatch(rule -> site.last()
                        .map(last -> last.isBefore(now.minus(Rhythm.allowed(rule, ends))))
                        .orElse(true));
    }
}
