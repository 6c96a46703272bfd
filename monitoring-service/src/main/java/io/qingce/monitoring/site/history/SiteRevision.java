package io.qingce.monitoring.site.history;

import io.qingce.chassis.identity.Doer;
import io.qingce.monitoring.site.SiteDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One content of a site and when it went on record; never changed. */
@Entity
@Immutable
@Table(name = "site_history")
class SiteRevision {

    /** Site and revision. */
    @Embeddable
    public record Key(String code, long revision) {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private SiteDocument document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** Whose change it was; null of what was changed before that was kept. */
    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_subject")
    private @Nullable String changedSubject;

    /** For Hibernate. */
    protected SiteRevision() {}

    SiteRevision(SiteDocument document, Doer by, Instant recordedAt) {
        this.key = new Key(document.code(), document.number());
        this.document = document;
        this.recordedAt = recordedAt;
        this.changedBy = by.name();
        this.changedSubject = by.subject();
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    SiteDocument document() {
        return document;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
