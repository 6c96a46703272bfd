package io.qingce.plan.reporting.submission;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.plan.lock.AdvisoryLock;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The reports and their history. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

    private static final String NEXT_REVISION =
            "insert into reported_subject (plan_code, subject_kind, subject_id, revision) values (:plan, :kind, :id, 1)"
                    + " on conflict on constraint reported_subject_pk"
                    + " do update set revision = reported_subject.revision + 1 returning revision";

    /** Up to {@code limit + 1} reports of a plan in the order in which they were begun. */
    List<Submission> find(String plan, SubmissionFilter filter, PageRequest page) {
        Conditions conditions = filter.conditions()
                .add("plan = :plan", "plan", plan)
                .add("id > :after", "after", page.afterNumber().orElse(0L));
        return find(conditions.where(), Sort.by("id"), conditions.parameters())
                .range(0, page.limit())
                .list();
    }

    /** All reports on a plan. */
    public List<Submission> ofPlan(String plan) {
        return list("plan", plan);
    }

    Optional<Submission> find(String plan, long id) {
        return find("plan = ?1 and id = ?2", plan, id).firstResultOptional();
    }

    /** A report that nobody else changes until the transaction ends. */
    Optional<Submission> lock(String plan, long id) {
        return find("plan = ?1 and id = ?2", plan, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The report on this subject for this period. */
    Optional<Submission> find(String plan, Subject subject, ReportingPeriod period) {
        return find(
                        "plan = ?1 and subjectKind = ?2 and subjectId = ?3 and period = ?4",
                        plan,
                        subject.kind(),
                        subject.id(),
                        period.text())
                .stream()
                .filter(report -> report.subject().equals(subject))
                .findFirst();
    }

    /** The verified reports on a target or a task, by period and point. */
    List<Submission> verified(String plan, Subject subject) {
        return list(
                "plan = ?1 and subjectKind = ?2 and subjectId = ?3 and state = ?4",
                Sort.by("periodFrom", "periodTo", "point", "id"),
                plan,
                subject.kind(),
                subject.id(),
                Submission.State.VERIFIED);
    }

    /** Waits until no other transaction begins a report on this subject. */
    void lockSubject(String plan, Subject subject) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:space, hashtext(:key))) as locked")
                .setParameter("space", AdvisoryLock.REPORTED_SUBJECT.number())
                .setParameter("key", plan + "/" + subject.id())
                .getSingleResult();
    }

    /** Counts up the revision of what is verified of a subject, and holds its row until the transaction ends. */
    long nextRevision(String plan, Subject subject) {
        Number revision = (Number) getEntityManager()
                .createNativeQuery(NEXT_REVISION)
                .setParameter("plan", plan)
                .setParameter("kind", subject.kind().name())
                .setParameter("id", subject.id())
                .getSingleResult();
        return revision.longValue();
    }

    void add(SubmissionChange change) {
        getEntityManager().persist(change);
    }

    List<SubmissionChange> history(long report) {
        return getEntityManager()
                .createQuery(
                        "select c from SubmissionChange c where c.key.report = :report order by c.key.revision",
                        SubmissionChange.class)
                .setParameter("report", report)
                .getResultList();
    }
}
