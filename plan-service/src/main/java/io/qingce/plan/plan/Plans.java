package io.qingce.plan.plan;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import io.qingce.plan.lock.AdvisoryLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plans and all their revisions. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String> {

    /** More revisions than a person looks through. */
    private static final int REVISIONS = 500;

    /** Waits until no other transaction publishes this plan, and holds back all others; also of a plan that does not exist yet. */
    public void lock(String code) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:space, hashtext(:code))) as locked")
                .setParameter("space", AdvisoryLock.PLAN.number())
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Up to {@code limit + 1} plans in the order of their codes. */
    List<Plan> find(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("code > :after", "after", page.after().orElse(""));
        return find(conditions.where(), Sort.by("code"), conditions.parameters())
                .range(0, page.limit())
                .list();
    }

    /**
     * The newest document of a plan that nobody else changes until the transaction ends.
     *
     * @throws ProblemException 404 if there is no such plan
     */
    public PlanRevision locked(String code) {
        lock(code);
        return newest(code).orElseThrow(() -> unknown(code));
    }

    /** The newest document of a plan. */
    Optional<PlanRevision> newest(String code) {
        return getEntityManager()
                .createQuery(
                        "select r from PlanRevision r join Plan p on p.code = r.key.plan and p.revision ="
                                + " r.key.revision where p.code = :code",
                        PlanRevision.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** A document of a plan with its revision. */
    public record Stored(long revision, PlanDocument document) {}

    /** The newest document of a plan as a value. */
    public Optional<Stored> stored(String code) {
        return newest(code)
                .map(revision -> new Stored(revision.revision(), DocumentFormat.JSON.stored(revision.document())));
    }

    /**
     * The newest document of a plan that has to be there.
     *
     * @throws ProblemException 404 otherwise
     */
    public Stored known(String code) {
        return stored(code).orElseThrow(() -> unknown(code));
    }

    /** Whether these plans are in force, by code; of one that is not there nothing is said. */
    public Map<String, Standing> standings(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Plan::code, Plan::standing));
    }

    static ProblemException unknown(String code) {
        return new ProblemException(
                404, "unknown-plan", Words.both("没有规划" + code + "。", "There is no plan " + code + "."));
    }

    /** One document of a plan, however old. */
    Optional<PlanRevision> revision(String code, long revision) {
        return Optional.ofNullable(getEntityManager().find(PlanRevision.class, new PlanRevision.Key(code, revision)));
    }

    /** The newest revisions, without their documents. */
    List<RevisionSummary> revisions(String code) {
        return getEntityManager()
                .createQuery(
                        "select new io.qingce.plan.plan.RevisionSummary(r.key.plan, r.key.revision,"
                                + " r.recordedAt, r.publishedBy) from PlanRevision r where r.key.plan = :code order by"
                                + " r.key.revision desc",
                        RevisionSummary.class)
                .setParameter("code", code)
                .setMaxResults(REVISIONS)
                .getResultList();
    }

    void add(PlanRevision revision) {
        getEntityManager().persist(revision);
    }
}
