package io.qingce.report.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.chassis.identity.Doer;
import io.qingce.report.database.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of scoring rules; never changed, so that an old score can be computed again. */
@Entity
@Immutable
@Table(name = "scoring_rules")
class RulesRevision {

    /** Code of the rules and revision. */
    @Embeddable
    record Key(String code, long revision) {}

    /** Rules as JSON. */
    static class Document extends JsonConverter<ScoringRules> {

        Document() {
            super(new TypeReference<>() {});
        }
    }

    @EmbeddedId
    private Key key;

    @Convert(converter = Document.class)
    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private ScoringRules rules;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Whose change it was; null of what was changed before that was kept. */
    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_subject")
    private @Nullable String changedSubject;

    /** For Hibernate. */
    protected RulesRevision() {}

    RulesRevision(String code, long revision, ScoringRules rules, Doer by, Instant changedAt) {
        this.key = new Key(code, revision);
        this.rules = rules;
        this.changedBy = by.name();
        this.changedSubject = by.subject();
        this.changedAt = changedAt;
    }

    String code() {
        return key.code();
    }

    long revision() {
        return key.revision();
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    ScoringRules rules() {
        return rules;
    }
}
