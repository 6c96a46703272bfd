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

/** A file that proves a submission; its bytes are in the store under the hash. Never changed. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long submission;

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

    Evidence(long submission, StagedFile file, EvidenceType type, String name, Actor actor, Instant now) {
        this.submission = submission;
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
