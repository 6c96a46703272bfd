package io.qingce.report.exceptional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of an exceptional event; never changed. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class ExceptionalEventRevision {

    /** The newest revision of an event. */
    @Entity(name = "NewestExceptionalEvent")
    @Table(name = "exceptional_event_copy")
    static class NewestExceptionalEvent extends ExceptionalEventRevision {}

    /** A revision that a newer one replaced. */
    @Entity(name = "FormerExceptionalEvent")
    @Table(name = "exceptional_event_former")
    static class FormerExceptionalEvent extends ExceptionalEventRevision {}

    /** Event and revision. */
    @Embeddable
    record Key(String event, long revision) {}

    @EmbeddedId
    private Key key;

    private String kind;

    private String status;

    private String[] regions;

    private String[] sites;

    private String[] items;

    @Column(name = "first_hour")
    private Instant firstHour;

    @Column(name = "last_hour")
    private Instant lastHour;

    private @Nullable String approval;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected ExceptionalEventRevision() {}

    /** The event with its hours in local time. */
    ExceptionalEvent toEvent(ZoneId zone) {
        return new ExceptionalEvent(
                key.event(),
                key.revision(),
                kind,
                status,
                List.of(regions),
                List.of(sites),
                List.of(items),
                firstHour.atZone(zone).toLocalDateTime(),
                lastHour.atZone(zone).toLocalDateTime(),
                approval);
    }
}
