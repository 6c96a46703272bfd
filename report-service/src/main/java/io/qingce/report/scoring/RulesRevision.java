package io.qingce.report.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
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

    /** For Hibernate. */
    protected RulesRevision() {}

    RulesRevision(String code, long revision, ScoringRules rules, Instant changedAt) {
        this.key = new Key(code, revision);
        this.rules = rules;
        this.changedAt = changedAt;
    }

    String code() {
        return key.code();
    }

    long revision() {
        return key.revision();
    }

    ScoringRules rules() {
        return rules;
    }
}
