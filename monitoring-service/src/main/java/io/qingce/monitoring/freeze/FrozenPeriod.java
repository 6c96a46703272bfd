package io.qingce.monitoring.freeze;

import io.qingce.chassis.identity.Doer;
import io.qingce.monitoring.observation.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A frozen period as it is kept: never deleted, lifted once. */
@Entity
@Table(name = "frozen_period")
class FrozenPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable String region;

    private @Nullable String site;

    @Enumerated(EnumType.STRING)
    private @Nullable Version version;

    @Column(name = "first_end")
    private Instant firstEnd;

    @Column(name = "last_end")
    private Instant lastEnd;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    /** Who is one and who another; null of what was frozen before subjects were kept. */
    @Column(name = "frozen_subject")
    private @Nullable String frozenSubject;

    private String reason;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Column(name = "lifted_subject")
    private @Nullable String liftedSubject;

    @Column(name = "lifted_reason")
    private @Nullable String liftedReason;

    /** For Hibernate. */
    protected FrozenPeriod() {}

    FrozenPeriod(FreezeRequest request, Doer by, Instant now) {
        region = request.region();
        site = request.site();
        version = request.version();
        firstEnd = request.from().toInstant();
        lastEnd = request.to().toInstant();
        frozenAt = now;
        frozenBy = request.by();
        frozenSubject = by.subject();
        reason = request.reason();
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    /** Who froze it. */
    Doer freezer() {
        return new Doer(frozenSubject, frozenBy);
    }

    void lift(FreezeRequest.Lifting lifting, Doer by, Instant now) {
        liftedAt = now;
        liftedBy = lifting.by();
        liftedSubject = by.subject();
        liftedReason = lifting.reason();
    }

    Freeze toFreeze(ZoneId zone) {
        return new Freeze(
                id,
                region,
                site,
                version,
                at(firstEnd, zone),
                at(lastEnd, zone),
                new Freeze.Step(at(frozenAt, zone), frozenBy, reason),
                liftedAt == null ? null : new Freeze.Step(at(liftedAt, zone), liftedBy, liftedReason));
    }

    private static OffsetDateTime at(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
