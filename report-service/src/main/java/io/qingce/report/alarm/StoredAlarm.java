package io.qingce.report.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An alarm as it is kept: raised once, cleared once. */
@Entity
@Table(name = "alarm")
class StoredAlarm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private AlarmKind kind;

    private String subject;

    private @Nullable String plan;

    private @Nullable String region;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String detail;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    /** For Hibernate. */
    protected StoredAlarm() {}

    /** Raised for this finding. */
    StoredAlarm(Finding finding, Instant now) {
        this.kind = finding.kind();
        this.subject = finding.subject();
        this.plan = finding.plan();
        this.region = finding.region();
        this.detail = finding.detail().toString();
        this.raisedAt = now;
    }

    void clear(Instant now) {
        clearedAt = now;
    }

    /** Full printed name; null if it was raised before that was kept, of something that is not known any more. */
    @Nullable
    String region() {
        return region;
    }

    /** What it is about and whom it concerns; of one key at most one alarm stands. */
    Finding.Key key() {
        return new Finding.Key(kind, subject);
    }

    Alarm toAlarm() {
        return Alarm.of(id, kind, subject, plan, raisedAt, clearedAt, detail);
    }
}
