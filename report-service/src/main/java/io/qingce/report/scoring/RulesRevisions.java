package io.qingce.report.scoring;

import io.qingce.chassis.database.Database;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.moment.AsOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Scoring rules, every revision of them. */
@ApplicationScoped
class RulesRevisions implements PanacheRepositoryBase<RulesRevision, RulesRevision.Key> {

    private final Database database;

    RulesRevisions(Database database) {
        this.database = database;
    }

    /** The newest revision of all rules, by code. */
    List<RulesRevision> newest() {
        return list("from RulesRevision r where r.key.revision = (select max(o.key.revision) from RulesRevision o"
                + " where o.key.code = r.key.code) order by r.key.code");
    }

    /** The revision of the rules of this code that was the newest as of a moment. */
    Optional<RulesRevision> known(AsOf asOf, String code) {
        return find("key.code = ?1 and changedAt <= ?2 order by key.revision desc", code, asOf.latest())
                .firstResultOptional();
    }

    /** The newest revision of the rules of this code. */
    Optional<RulesRevision> newest(String code) {
        return find("key.code = ?1 order by key.revision desc", code).firstResultOptional();
    }

    /** Until the transaction ends nobody else changes these rules. */
    void lock(String code) {
        AdvisoryLock.SCORING_RULES.take(database, code);
    }
}
