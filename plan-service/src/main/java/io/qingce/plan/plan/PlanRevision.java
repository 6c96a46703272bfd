package io.qingce.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One published document of a plan; never changed. */
@Entity
@Immutable
@Table(name = "plan_revision")
public class PlanRevision {

    /** Plan and revision. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, long revision) {}

    @EmbeddedId
    private Key key;

    private String document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected PlanRevision() {}

    PlanRevision(String plan, long revision, String document, Instant recordedAt) {
        this.key = new Key(plan, revision);
        this.document = document;
        this.recordedAt = recordedAt;
    }

    public long revision() {
        return key.revision();
    }

    /** The document in JSON. */
    public String document() {
        return document;
    }
}
