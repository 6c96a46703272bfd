package io.qingce.plan.plan;

import io.qingce.chassis.identity.Doer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    /** Who published it; null of what was published before that was kept. */
    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_subject")
    private @Nullable String publishedSubject;

    /** For Hibernate. */
    protected PlanRevision() {}

    PlanRevision(String plan, long revision, String document, Doer by, Instant recordedAt) {
        this.key = new Key(plan, revision);
        this.document = document;
        this.publishedBy = by.name();
        this.publishedSubject = by.subject();
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
