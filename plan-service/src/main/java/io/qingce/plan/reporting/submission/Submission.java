package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.doubt.StoredDoubts;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.trail.Tracked;
import io.qingce.plan.reporting.verified.VerifiedResult;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one unit submits on one target or task for one period (填报); a report to those outside. */
@Entity
@Table(name = "report")
public class Submission extends Tracked {

    /** Where a submission is. */
    @Schema(name = "ReportState")
    public enum State {
        /** 草稿. */
        DRAFT,
        /** 已报送. */
        SUBMITTED,
        /** 已核实. */
        VERIFIED,
        /** 已退回. */
        RETURNED;

        /** Those in which the unit may change it. */
        static final Set<State> EDITABLE = EnumSet.of(DRAFT, RETURNED);

        /** Whether the unit has done its duty. */
        public boolean isAnswered() {
            return this == SUBMITTED || this == VERIFIED;
        }
    }

    private String point;

    private String period;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Content content;

    @Convert(converter = StoredDoubts.class)
    private List<Doubt> doubts;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** For Hibernate. */
    protected Submission() {}

    /** A draft at its first revision. */
    Submission(String plan, Subject subject, ReportingPeriod period, String unit, Content content) {
        super(plan, subject, unit);
        this.point = subject.point();
        this.state = State.DRAFT;
        this.doubts = List.of();
        cover(period, content);
    }

    void edit(ReportingPeriod corrected, String unit, Content next) {
        cover(corrected, next);
        answeredBy(unit);
        revise();
    }

    private void cover(ReportingPeriod covered, Content said) {
        period = covered.text();
        periodFrom = covered.from();
        periodTo = covered.to();
        content = said;
    }

    /** What is odd in it, as who sent it has confirmed it. */
    List<Doubt> doubts() {
        return doubts;
    }

    void confirm(List<Doubt> odd) {
        doubts = odd;
    }

    /** Something that belongs to it changed. */
    void touch() {
        revise();
    }

    void move(SubmissionMove move, Instant now) {
        state = move.transition().to();
        verifiedAt = state == State.VERIFIED ? now : null;
        revise();
    }

    /** As it is told to others once it is verified. */
    VerifiedResult verified() {
        return new VerifiedResult(
                id(),
                point,
                period(),
                unit(),
                content().value(),
                content().quantity(),
                content().words(),
                Objects.requireNonNull(verifiedAt));
    }

    @Override
    public Subject subject() {
        return new Subject(super.subject().kind(), super.subject().id(), point);
    }

    public ReportingPeriod period() {
        return ReportingPeriod.parse(period).orElseThrow();
    }

    @Override
    public State state() {
        return state;
    }

    /** What it says; Hibernate reads columns that are all empty as none. */
    public Content content() {
        return content == null ? Content.EMPTY : content;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }
}
