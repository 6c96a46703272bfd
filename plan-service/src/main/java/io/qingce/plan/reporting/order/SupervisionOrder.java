package io.qingce.plan.reporting.order;

import io.qingce.plan.reporting.outline.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to one unit on one target or task. */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder {

    /** Where an order is. */
    @Schema(name = "SupervisionOrderState")
    public enum State {
        /** 督办中. */
        OPEN,
        /** 已答复. */
        ANSWERED,
        /** 已办结. */
        CLOSED
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

    private String unit;

    private String reason;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private State state;

    private String answer;

    private long revision;

    /** For Hibernate. */
    protected SupervisionOrder() {}

    /** An open order at its first revision. */
    SupervisionOrder(String plan, Subject subject, String unit, String reason, LocalDate deadline) {
        this.plan = plan;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.unit = unit;
        this.reason = reason;
        this.deadline = deadline;
        this.state = State.OPEN;
        this.revision = 1;
    }

    void move(OrderMoveRequest.Checked done) {
        state = done.move().target();
        if (done.move() == OrderMove.ANSWER) {
            answer = done.words();
        }
        if (done.deadline() != null) {
            deadline = done.deadline();
        }
        revision++;
    }

    public long id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId, null);
    }

    public String unit() {
        return unit;
    }

    public String reason() {
        return reason;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public State state() {
        return state;
    }

    public long revision() {
        return revision;
    }

    OrderResponse toResponse() {
        boolean target = subjectKind == Subject.Kind.TARGET;
        return new OrderResponse(
                id,
                plan,
                target ? subjectId : null,
                target ? null : subjectId,
                unit,
                reason,
                deadline,
                state,
                answer,
                revision);
    }
}
