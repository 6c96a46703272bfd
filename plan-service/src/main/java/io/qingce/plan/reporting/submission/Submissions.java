package io.qingce.plan.reporting.submission;

import io.qingce.plan.lock.AdvisoryLock;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The submissions. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

    private static final String NEXT_REVISION =
            "insert into reported_subject (plan_code, subject_kind, subject_id, revision) values (:plan, :kind, :id, 1)"
                    + " on conflict on constraint reported_subject_pk"
                    + " do update set revision = reported_subject.revision + 1 returning revision";

    /** All submissions on a plan. */
    public List<Submission> ofPlan(String plan) {
        return list("plan", plan);
    }

    /** The submission on this subject for this period. */
    Optional<Submission> find(String plan, Subject subject, ReportingPeriod period) {
        return find(
                        "plan = ?1 and subjectKind = ?2 and subjectId = ?3 and period = ?4",
                        plan,
                        subject.kind(),
                        subject.id(),
                        period.text())
                .stream()
                .filter(submission -> submission.subject().equals(subject))
                .findFirst();
    }

    /** The verified submissions on a target or a task, by period and point. */
    List<Submission> verified(String plan, Subject subject) {
        return list(
                "plan = ?1 and subjectKind = ?2 and subjectId = ?3 and state = ?4",
                Sort.by("periodFrom", "periodTo", "point", "id"),
                plan,
                subject.kind(),
                subject.id(),
                Submission.State.VERIFIED);
    }

    /** Waits until no other transaction begins a submission on this subject. */
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
}
