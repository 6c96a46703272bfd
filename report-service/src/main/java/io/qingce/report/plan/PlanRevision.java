package io.qingce.report.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One revision of a plan as it was published; never changed. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class PlanRevision {

    /** The newest revision of a plan. */
    @Entity(name = "NewestPlan")
    @Table(name = "plan_copy")
    static class NewestPlan extends PlanRevision {}

    /** A revision that a newer one replaced. */
    @Entity(name = "FormerPlan")
    @Table(name = "plan_former")
    static class FormerPlan extends PlanRevision {}

    /** Plan and revision. */
    @Embeddable
    record Key(String plan, long revision) {}

    @EmbeddedId
    private Key key;

    /** Read only where it is not known yet. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "json")
    private String document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected PlanRevision() {}

    String plan() {
        return key.plan();
    }

    long revision() {
        return key.revision();
    }

    PublishedPlan toPlan() {
        return PublishedPlan.stored(key.plan(), key.revision(), document);
    }
}
