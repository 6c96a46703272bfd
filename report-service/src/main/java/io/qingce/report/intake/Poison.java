package io.qingce.report.intake;

import io.qingce.chassis.database.SqlState;
import java.util.Optional;
import java.util.Set;

/**
 * Whether events themselves are why they cannot be kept: their data do not go into the tables, or the rules that fold them
 * stumble over them. Everything else, a database that is away, overtaken, full or slow, passes, and is worth waiting for.
 */
final class Poison {

    /** Classes of SQLSTATE that say that the data are wrong: they will be tomorrow. A table that is missing is a fault of the deployment. */
    private static final Set<String> OF_THE_DATA = Set.of("0A", "21", "22", "23", "54");

    private static final int DEEPEST = 20;

    private Poison() {}

    static boolean isIn(Throwable failure) {
        Optional<String> state = SqlState.in(failure);
        if (state.isPresent()) {
            return state.get().length() == 5 && OF_THE_DATA.contains(state.get().substring(0, 2));
        }
        return isDefect(failure);
    }

    /** The innermost reason in words. */
    static String words(Throwable failure) {
        return innermost(failure).toString();
    }

    /** A rule that stumbles over an event. What the transaction or the platform says of itself is none. */
    private static boolean isDefect(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            String name = each.getClass().getName();
            if (name.startsWith("jakarta.transaction.")
                    || name.startsWith("java.io.")
                    || name.startsWith("java.net.")) {
                return false;
            }
            each = each.getCause();
        }
        return innermost(failure) instanceof RuntimeException || innermost(failure) instanceof StackOverflowError;
    }

    private static Throwable innermost(Throwable failure) {
        Throwable inner = failure;
        for (int depth = 0; inner.getCause() != null && depth < DEEPEST; depth++) {
            inner = inner.getCause();
        }
        return inner;
    }
}
