package io.qingce.plan.reporting.order;

import io.qingce.chassis.identity.Role;
import io.qingce.plan.reporting.order.SupervisionOrder.State;
import io.qingce.plan.reporting.trail.Transition;
import java.util.Set;

/** What is done with a supervision order after it was issued. */
public enum OrderMove {
    /** 答复: by the unit, in words. */
    ANSWER(new Transition<>(Set.of(State.OPEN), State.ANSWERED, true)),
    /** 办结: the bureau is satisfied. */
    CLOSE(new Transition<>(Set.of(State.ANSWERED), State.CLOSED, false)),
    /** 重新督办: the bureau is not, or not any more; with a reason, and a new deadline if there is one. */
    REOPEN(new Transition<>(Set.of(State.ANSWERED, State.CLOSED), State.OPEN, true));

    private final Transition<State> transition;

    OrderMove(Transition<State> transition) {
        this.transition = transition;
    }

    /** The role of whoever does it. */
    Role role() {
        return this == ANSWER ? Role.REPORTER : Role.VERIFIER;
    }

    Transition<State> transition() {
        return transition;
    }
}
