package io.qingce.plan.reporting.order;

import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.trail.Tracked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to one unit on one target or task. */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder extends Tracked {

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

    private String reason;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private State state;

    private String answer;

    /** For Hibernate. */
    protected SupervisionOrder() {}

    /** An open order at its first revision. */
    SupervisionOrder(String plan, Subject subject, String unit, String reason, LocalDate deadline) {
        super(plan, subject, unit);
        this.reason = reason;
        this.deadline = deadline;
        this.state = State.OPEN;
    }

    void move(OrderMoveRequest.Checked done) {
        state = done.move().transition().to();
        if (done.move() == OrderMove.ANSWER) {
            answer = done.words();
        }
        if (done.deadline() != null) {
            deadline = done.deadline();
        }
        revise();
    }

    public String reason() {
        return reason;
    }

    public LocalDate deadline() {
        return deadline;
    }

    @Override
    public State state() {
        return state;
    }

    OrderResponse toResponse() {
        boolean target = subject().kind() == Subject.Kind.TARGET;
        return new OrderResponse(
                id(),
                plan(),
                target ? subject().id() : null,
                target ? null : subject().id(),
                unit(),
                reason,
                deadline,
                state,
                answer,
                revision());
    }
}
