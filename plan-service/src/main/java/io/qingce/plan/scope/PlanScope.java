package io.qingce.plan.scope;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps a request to the plans of its regions. */
@ApplicationScoped
public class PlanScope {

    private final Caller caller;
    private final EntityManager database;

    PlanScope(Caller caller, EntityManager database) {
        this.caller = caller;
        this.database = database;
    }

    /** Narrows a list of something that has a {@code region}, which is that of its plan. */
    public Conditions narrow(Conditions conditions) {
        return conditions.add(
                "region in :scope", "scope", caller.scope().map(Scope::regions).orElse(null));
    }

    /** Whether some plans are out of scope; most requests have no scope, and need no transaction for it. */
    boolean isNarrow() {
        return caller.scope().isPresent();
    }

    /**
     * Passes if a plan is of one of the regions. One that is not there is of none: nobody learns which codes are taken elsewhere.
     *
     * @throws ProblemException 403 otherwise
     */
    @Transactional
    public void require(String plan) {
        Optional<Scope> scope = caller.scope();
        if (scope.isPresent()
                && region(plan).filter(scope.get().regions()::contains).isEmpty()) {
            throw new ProblemException(
                    403,
                    "out-of-scope",
                    Words.both("规划“" + plan + "”不在请求方的数据范围内。", "Plan '" + plan + "' is not in the scope of who asks."));
        }
    }

    private Optional<String> region(String plan) {
        return database.createQuery("select p.region from Plan p where p.code = :code", String.class)
                .setParameter("code", plan)
                .getResultStream()
                .findFirst();
    }
}
