package io.qingce.monitoring.quality.rule;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Every version of the quality rules. */
@ApplicationScoped
public class RuleSets implements PanacheRepository<StoredRuleSet> {

    private final Clock clock;

    RuleSets(Clock clock) {
        this.clock = clock;
    }

    /** The rules in force. */
    @Transactional
    public RuleSet current() {
        return findAll(Sort.descending("version"))
                .firstResultOptional()
                .map(StoredRuleSet::content)
                .orElseGet(BuiltInRules::latest);
    }

    /** The rules of a version; where somebody made a version that was built in later, theirs. */
    @Transactional
    public Optional<RuleSet> find(long version) {
        return findByIdOptional(version).map(StoredRuleSet::content).or(() -> BuiltInRules.of(version));
    }

    /**
     * Puts the next version in force.
     *
     * @param seen what the caller has seen
     * @throws ProblemException 428 if they do not say, 412 if another is in force
     */
    @Transactional
    public RuleSet put(RuleSet rules, Precondition seen) {
        getEntityManager()
                .createNativeQuery("lock table quality_rule_set in share row exclusive mode")
                .executeUpdate();
        long standing = version(current());
        seen.require(standing);
        OffsetDateTime now = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        RuleSet next = new RuleSet(standing + 1, rules.rules(), rules.by(), rules.reason(), now);
        persist(new StoredRuleSet(standing + 1, next));
        AuditTrail.left(standing + 1);
        return next;
    }

    public static long version(RuleSet rules) {
        Long version = rules.version();
        return version == null ? 1 : version;
    }
}
