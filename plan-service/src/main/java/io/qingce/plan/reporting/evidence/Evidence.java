package io.qingce.plan.reporting.evidence;

import io.qingce.plan.reporting.evidence.store.StagedFile;

import io.qingce.plan.reporting.trail.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file that proves a report; its bytes are in the store under the hash. Never changed. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long report;

    private String sha256;

    private long size;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private String name;

    private String actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected Evidence() {}

    Evidence(long report, StagedFile file, EvidenceType type, String name, Actor actor, Instant now) {
        this.report = report;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.type = type;
        this.name = name;
        this.actor = actor.name();
        this.recordedAt = now;
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    EvidenceType type() {
        return type;
    }

    long size() {
        return size;
    }

    EvidenceResponse toResponse() {
        return new EvidenceResponse(id, name, type.mediaType(), size, sha256, actor, recordedAt);
    }
}
