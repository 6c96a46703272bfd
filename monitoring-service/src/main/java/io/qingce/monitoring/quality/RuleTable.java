package io.qingce.monitoring.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.quality.rule.BuiltInRules;
import io.qingce.monitoring.quality.rule.RuleSet;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Every version of the quality rules. */
@ApplicationScoped
public class RuleTable {

    private static final String LOCK = "lock table quality_rule_set in share row exclusive mode";
    private static final String CURRENT = "select content from quality_rule_set order by version desc limit 1";
    private static final String FIND = "select content from quality_rule_set where version = ?";
    private static final String ADD = "insert into quality_rule_set (version, content) values (?, ?::jsonb)";

    private final SqlTable sql;
    private final ObjectMapper json;
    private final Clock clock;

    RuleTable(SqlTable sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.clock = clock;
    }

    /** The rules in force. */
    @Transactional
    public RuleSet current() {
        return sql.first(CURRENT, row -> read(row.getString(1))).orElseGet(BuiltInRules::latest);
    }

    /** The rules of a version; where somebody made a version that was built in later, theirs. */
    @Transactional
    Optional<RuleSet> find(long version) {
        return sql.first(FIND, row -> read(row.getString(1)), version).or(() -> BuiltInRules.of(version));
    }

    /**
     * Puts the next version in force.
     *
     * @param seen what the caller has seen
     * @throws ProblemException 428 if they do not say, 412 if another is in force
     */
    @Transactional
    RuleSet put(RuleSet rules, Precondition seen) {
        sql.update(LOCK);
        long standing = version(current());
        seen.require(standing);
        OffsetDateTime now = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        RuleSet next = new RuleSet(standing + 1, rules.rules(), rules.by(), rules.reason(), now);
        sql.update(ADD, standing + 1, write(next));
        return next;
    }

    static long version(RuleSet rules) {
        Long version = rules.version();
        return version == null ? 1 : version;
    }

    private RuleSet read(String content) {
        try {
            return json.readValue(content, RuleSet.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the quality rules cannot be read", damaged);
        }
    }

    private String write(RuleSet rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the quality rules cannot be written as JSON", impossible);
        }
    }
}
