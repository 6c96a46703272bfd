package io.qingce.plan.target;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Workload;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.plan.PlanPart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** The targets of the newest revision of each plan. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, Target.Key>, PlanPart {

    @Override
    public void replace(PlanDocument plan) {
        Workload work = new Workload(plan);
        delete("key.plan", plan.code());
        persist(IntStream.range(0, plan.targets().size()).mapToObj(position -> Target.of(plan, work, position)));
    }

    /** Up to {@code limit + 1} targets in the order of plans and of the print. */
    List<Listed> find(Conditions conditions, PageRequest page) {
        return Listed.find(getEntityManager(), Target.class, conditions, page);
    }

    /**
     * What was found in a plan. Only where nothing was found it is asked whether there is such a plan; none is without
     * targets.
     *
     * @throws ProblemException 404 if there is no such plan
     */
    public <T> List<T> inPlan(String plan, List<T> found) {
        if (found.isEmpty() && count("key.plan", plan) == 0) {
            throw new ProblemException(
                    404,
                    "unknown-plan",
                    "Unknown plan",
                    Words.both("没有规划" + plan + "。", "There is no plan " + plan + "."));
        }
        return found;
    }
}
