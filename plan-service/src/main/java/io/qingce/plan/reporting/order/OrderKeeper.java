package io.qingce.plan.reporting.order;

import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.outline.PlanOutlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Issues orders and moves them on: each change with its history, in one transaction. */
@ApplicationScoped
class OrderKeeper {

    private final SupervisionOrders orders;
    private final PlanOutlines outlines;
    private final Clock clock;

    OrderKeeper(SupervisionOrders orders, PlanOutlines outlines, Clock clock) {
        this.orders = orders;
        this.outlines = outlines;
        this.clock = clock;
    }

    /**
     * Issues an order.
     *
     * @throws ProblemException 404 without the plan, 422 if the content is not allowed or the plan does not know the
     *     subject or the unit
     */
    @Transactional
    SupervisionOrder issue(String plan, OrderRequest request, Actor actor) {
        SupervisionOrder order = request.toOrder(outlines.get(plan), LocalDate.now(clock));
        orders.persist(order);
        return recorded(order, OrderAction.ISSUE, actor, request.reason());
    }

    /**
     * Moves an order to its next state.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if its state does not allow the move, 422 without the
     *     words that the move needs
     */
    @Transactional
    SupervisionOrder move(String plan, long id, Precondition seen, OrderMoveRequest request, Actor actor) {
        OrderMoveRequest.Checked move = request.checked(LocalDate.now(clock));
        SupervisionOrder order = orders.lock(plan, id).orElseThrow(() -> unknown(plan, id));
        seen.require(order.revision());
        if (!move.move().isPossibleFrom(order.state())) {
            throw new ProblemException(
                    409, "wrong-state", "Wrong state", "An order that is " + order.state() + " does not allow this.");
        }
        order.move(move);
        return recorded(order, OrderAction.valueOf(move.move().name()), actor, move.words());
    }

    /**
     * The order.
     *
     * @throws ProblemException 404 if the plan has no such order
     */
    SupervisionOrder get(String plan, long id) {
        return orders.find(plan, id).orElseThrow(() -> unknown(plan, id));
    }

    private SupervisionOrder recorded(SupervisionOrder order, OrderAction action, Actor actor, @Nullable String words) {
        orders.add(new OrderChange(order, action, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS), words));
        return order;
    }

    private static ProblemException unknown(String plan, long id) {
        return new ProblemException(
                404, "unknown-order", "Unknown order", "Plan " + plan + " has no order " + id + ".");
    }
}
