package io.qingce.plan.reporting.trail;

import io.qingce.plan.reporting.outline.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What one unit answers for on a target or task, brought from state to state. Each change makes the next revision. */
@MappedSuperclass
public abstract class Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_code")
    private String plan;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String unit;

    private long revision;

    /** For Hibernate. */
    protected Tracked() {}

    /** Its first revision. */
    protected Tracked(String plan, Subject subject, String unit) {
        this.plan = plan;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.unit = unit;
        this.revision = 1;
    }

    /** Another unit answers for it. */
    protected final void answeredBy(String other) {
        unit = other;
    }

    /** Something changed, be it what belongs to it. */
    protected final void revise() {
        revision++;
    }

    /** Where it is. */
    public abstract Enum<?> state();

    public long id() {
        return id;
    }

    public String plan() {
        return plan;
    }

    /** The target or task; what names a point says so. */
    public Subject subject() {
        return new Subject(subjectKind, subjectId, null);
    }

    /** Printed name of the unit. */
    public String unit() {
        return unit;
    }

    public long revision() {
        return revision;
    }
}
