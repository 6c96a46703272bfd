package io.qingce.report.region;

import io.qingce.standards.air.StationShare;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The share of stations that region-days need from a moment on, until the next one. */
@Entity
@Immutable
@Table(name = "station_share")
class StationShareSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private StationShare share;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected StationShareSetting() {}

    StationShareSetting(StationShare share, Instant recordedAt) {
        this.share = share;
        this.recordedAt = recordedAt;
    }

    StationShare share() {
        return share;
    }
}
