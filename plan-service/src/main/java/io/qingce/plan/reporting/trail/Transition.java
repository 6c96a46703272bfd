package io.qingce.plan.reporting.trail;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a move leads.
 *
 * @param from the states that allow it
 * @param to the state that it leads to
 * @param needsWords whether it has to be said why, or what the answer is
 */
public record Transition<S extends Enum<S>>(Set<S> from, S to, boolean needsWords) {

    public Transition {
        from = EnumSet.copyOf(from);
    }
}
