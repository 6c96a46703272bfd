package io.qingce.plan.reporting.order;

import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.Step;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of an order, with the deadline that it left behind. */
@Entity
@Immutable
@Table(name = "supervision_order_change")
@AttributeOverride(name = "key.tracked", column = @Column(name = "order_id"))
@AttributeOverride(name = "reason", column = @Column(name = "words"))
public class OrderChange extends Step {

    private LocalDate deadline;

    /** For Hibernate. */
    protected OrderChange() {}

    OrderChange(SupervisionOrder order, OrderAction action, Actor actor, Instant now, @Nullable String words) {
        super(order, action, actor, now, words);
        this.deadline = order.deadline();
    }

    /** Whether it is an answer of the unit. */
    boolean answers() {
        return OrderAction.valueOf(action()) == OrderAction.ANSWER;
    }

    OrderHistory.Change toHistory() {
        return new OrderHistory.Change(
                revision(),
                OrderAction.valueOf(action()),
                SupervisionOrder.State.valueOf(state()),
                actor(),
                recordedAt(),
                reason(),
                deadline);
    }
}
