package io.qingce.monitoring.site;

import io.qingce.standards.parameter.SiteKind;
import io.qingce.standards.water.WaterClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A monitoring site 点位 as it now stands. It is never deleted. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    String code;

    long revision;
    String name;

    @Enumerated(EnumType.STRING)
    SiteKind kind;

    String region;

    @Nullable
    BigDecimal longitude;

    @Nullable
    BigDecimal latitude;

    @Column(name = "control_point")
    boolean controlPoint;

    boolean simulated;

    @Column(name = "target_class")
    @Enumerated(EnumType.STRING)
    @Nullable
    WaterClass targetClass;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    @Column(name = "region_code")
    @Nullable
    String regionCode;

    @Column(name = "control_level")
    @Enumerated(EnumType.STRING)
    @Nullable
    ControlLevel controlLevel;

    boolean assessed;

    @Column(name = "point_sets")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> pointSets;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Column(name = "effective_from")
    @Nullable
    LocalDate effectiveFrom;

    @Column(name = "changed_at")
    Instant changedAt;

    protected Site() {}

    /** A new site without content; {@link #take} gives it the first. */
    public Site(String code) {
        this.code = code;
    }

    public long revision() {
        return revision;
    }

    /** Takes a new content and the next revision. */
    public void take(SiteDocument document, Instant now) {
        revision++;
        name = document.name();
        kind = document.kind();
        region = document.region();
        longitude = document.longitude();
        latitude = document.latitude();
        controlPoint = Boolean.TRUE.equals(document.controlPoint());
        simulated = Boolean.TRUE.equals(document.simulated());
        targetClass = document.targetClass();
        aliases = document.aliases();
        takePlace(document);
        changedAt = now;
    }

    private void takePlace(SiteDocument document) {
        regionCode = document.regionCode();
        controlLevel = document.controlLevel();
        assessed = !Boolean.FALSE.equals(document.assessed());
        pointSets = document.pointSets();
        validFrom = document.validFrom();
        validTo = document.validTo();
        effectiveFrom = document.effectiveFrom();
    }
}
