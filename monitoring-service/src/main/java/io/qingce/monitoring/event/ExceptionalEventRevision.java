package io.qingce.monitoring.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an exceptional event was at one revision; never changed. */
@Entity
@Immutable
@Table(name = "exceptional_event_history")
class ExceptionalEventRevision {

    /** Event and revision. */
    @Embeddable
    public record Key(String event, long revision) {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExceptionalEvent content;

    /** For Hibernate. */
    protected ExceptionalEventRevision() {}

    ExceptionalEventRevision(ExceptionalEvent content) {
        this.key = new Key(content.event(), content.revision());
        this.content = content;
    }

    ExceptionalEvent content() {
        return content;
    }
}
