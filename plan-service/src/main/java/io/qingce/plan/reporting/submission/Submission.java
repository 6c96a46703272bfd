package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one unit reports on one target or task for one period. */
@Entity
public class Submission {

    /** Where a report is. */
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

        /** Whether the unit may change it. */
        public boolean isEditable() {
            return this == DRAFT || this == RETURNED;
        }

        /** Whether the unit has done its duty. */
        public boolean isAnswered() {
            return this == SUBMITTED || this == VERIFIED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_code")
    private String plan;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private Integer point;

    private String period;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    private String unit;

    @Enumerated(EnumType.STRING)
    private State state;

    private BigDecimal value;

    private String words;

    private String narrative;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    private long revision;

    /** For Hibernate. */
    protected Submission() {}

    /** A draft at its first revision. */
    Submission(String plan, Subject subject, ReportingPeriod period, String unit, Content content) {
        this.plan = plan;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.point = subject.point();
        this.period = period.text();
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.unit = unit;
        this.state = State.DRAFT;
        edit(content);
    }

    void edit(Content content) {
        value = content.value();
        words = content.words();
        narrative = content.narrative();
        revision++;
    }

    /** Something that belongs to the report changed. */
    void touch() {
        revision++;
    }

    void move(SubmissionMove move, Instant now) {
        state = move.target();
        verifiedAt = state == State.VERIFIED ? now : null;
        revision++;
    }

    public long id() {
        return id;
    }

    public String plan() {
        return plan;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId, point);
    }

    public ReportingPeriod period() {
        return ReportingPeriod.parse(period).orElseThrow();
    }

    public String unit() {
        return unit;
    }

    public State state() {
        return state;
    }

    public Content content() {
        return new Content(value, words, narrative);
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    public long revision() {
        return revision;
    }
}
