package io.qingce.plan.reporting.order;

import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.plan.reporting.outline.PlanOutlines;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues orders and moves them on: each change with its step, in one transaction. */
@ApplicationScoped
class OrderKeeper {

    private final Trail<SupervisionOrder, OrderChange> trail;
    private final PlanOutlines outlines;
    private final Clock clock;

    OrderKeeper(EntityManager database, PlanOutlines outlines, Clock clock) {
        this.trail = new Trail<>(database, clock, SupervisionOrder.class, OrderChange.class, "order");
        this.outlines = outlines;
        this.clock = clock;
    }

    /** Up to {@code limit + 1} orders of a plan, in the order in which they were issued. */
    List<SupervisionOrder> page(String plan, OrderFilter filter, PageRequest page) {
        return trail.page(plan, filter.conditions(), page);
    }

    /**
     * Issues an order.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404 without the plan, 422 if the content is not allowed or the plan
     *     does not know the subject or the unit
     */
    @Transactional
    SupervisionOrder issue(String plan, OrderRequest request, Actor actor) {
        SupervisionOrder order = request.toOrder(outlines.get(plan), LocalDate.now(clock));
        return recorded(trail.begin(order), OrderAction.ISSUE, actor, request.reason());
    }

    /**
     * Moves an order to its next state.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404, 412 or 428 by the revision, 409 if its state does not allow the
     *     move, 422 without the words that the move needs, 403 if who answered it closes it
     */
    @Transactional
    SupervisionOrder move(String plan, long id, Precondition seen, OrderMoveRequest request, Actor actor) {
        OrderMoveRequest.Checked move = request.checked(LocalDate.now(clock));
        SupervisionOrder order = trail.locked(plan, id, seen);
        actor.requireUnit(order.unit());
        trail.require(order, move.move().transition().from());
        if (move.move() == OrderMove.CLOSE) {
            actor.requireOther(trail.history(order.id()).stream().filter(OrderChange::answers));
        }
        order.move(move);
        return recorded(order, OrderAction.valueOf(move.move().name()), actor, move.words());
    }

    /**
     * The order.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404 if the plan has no such order
     */
    SupervisionOrder get(String plan, long id) {
        return trail.get(plan, id);
    }

    /**
     * Every change of an order, the oldest first.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404 if the plan has no such order
     */
    List<OrderChange> history(String plan, long id) {
        return trail.history(get(plan, id).id());
    }

    private SupervisionOrder recorded(SupervisionOrder order, OrderAction action, Actor actor, @Nullable String words) {
        trail.add(new OrderChange(order, action, actor, trail.now(), words));
        return order;
    }
}
