package io.qingce.plan.plan;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of a plan as it now stands. */
@Entity
public class Plan {

    @Id
    private String code;

    private long revision;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Enumerated(EnumType.STRING)
    private PlanDocument.Status status;

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    private String region;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "target_count")
    private int targetCount;

    /** For Hibernate. */
    protected Plan() {}

    /** A plan without a revision yet. */
    Plan(String code) {
        this.code = code;
    }

    /** Takes over the head of the next revision. */
    void revise(PlanDocument document) {
        revision++;
        titleZh = document.title().zh();
        titleEn = document.title().en();
        status = document.status();
        supersededBy = document.supersededBy();
        region = document.region().name();
        periodFrom = document.period().from();
        periodTo = document.period().to();
        targetCount = document.targets().size();
    }

    String code() {
        return code;
    }

    long revision() {
        return revision;
    }

    /** Whether it is in force. */
    Standing standing() {
        return new Standing(status, supersededBy);
    }

    PlanSummary summary() {
        return new PlanSummary(
                code,
                revision,
                new PlanDocument.Name(titleZh, titleEn),
                status,
                supersededBy,
                region,
                new PlanSummary.Period(periodFrom, periodTo),
                targetCount);
    }
}
