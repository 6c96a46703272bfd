package io.qingce.plan.reporting.order;

import io.qingce.plan.reporting.trail.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of an order; never changed. */
@Entity
@Immutable
@Table(name = "supervision_order_change")
public class OrderChange {

    /** Order and revision. */
    @Embeddable
    public record Key(@Column(name = "order_id") long order, long revision) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private OrderAction action;

    @Enumerated(EnumType.STRING)
    private SupervisionOrder.State state;

    private String actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String words;

    private LocalDate deadline;

    /** For Hibernate. */
    protected OrderChange() {}

    /** What was just done to this order. */
    OrderChange(SupervisionOrder order, OrderAction action, Actor actor, Instant now, @Nullable String words) {
        this.key = new Key(order.id(), order.revision());
        this.action = action;
        this.state = order.state();
        this.actor = actor.name();
        this.recordedAt = now;
        this.words = words;
        this.deadline = order.deadline();
    }

    OrderHistory.Change toHistory() {
        return new OrderHistory.Change(key.revision(), action, state, actor, recordedAt, words, deadline);
    }
}
