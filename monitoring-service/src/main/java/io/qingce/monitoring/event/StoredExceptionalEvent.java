package io.qingce.monitoring.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An exceptional event as it stands: whole, and beside it what events are found by. */
@Entity
@Table(name = "exceptional_event")
class StoredExceptionalEvent {

    @Id
    private String event;

    private long revision;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private String[] regions;

    private String[] sites;

    @Column(name = "first_hour")
    private Instant firstHour;

    @Column(name = "last_hour")
    private Instant lastHour;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExceptionalEvent content;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected StoredExceptionalEvent() {}

    StoredExceptionalEvent(ExceptionalEvent content) {
        event = content.event();
        take(content);
    }

    /** Takes the next revision. */
    final void take(ExceptionalEvent next) {
        FilingRequest filing = next.filing();
        revision = next.revision();
        kind = filing.kind();
        status = next.status();
        regions = filing.regions().toArray(String[]::new);
        sites = filing.sites().toArray(String[]::new);
        firstHour = filing.from().toInstant();
        lastHour = filing.to().toInstant();
        content = next;
        changedAt = next.changedAt().toInstant();
    }

    ExceptionalEvent content() {
        return content;
    }
}
