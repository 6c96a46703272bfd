package io.qingce.monitoring.event;

import io.qingce.chassis.identity.Doer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    /** Whose change it was; null of what was changed before subjects were kept. */
    private @Nullable String subject;

    /** For Hibernate. */
    protected ExceptionalEventRevision() {}

    ExceptionalEventRevision(ExceptionalEvent content, Doer by) {
        this.key = new Key(content.event(), content.revision());
        this.content = content;
        this.subject = by.subject();
    }

    /** Whoever filed or edited it with this revision; empty of a decision. */
    Optional<Doer> filer() {
        return content.status() == EventStatus.FILED
                ? Optional.of(new Doer(subject, content.filing().filedBy()))
                : Optional.empty();
    }

    ExceptionalEvent content() {
        return content;
    }
}
