package io.qingce.report.reported;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What verified reports on one subject said together, as it came, and when. */
@MappedSuperclass
abstract class ReportedRevision {

    @Column(columnDefinition = "json")
    private String reported;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** The reports or values as they came, in JSON. */
    String reported() {
        return reported;
    }
}
