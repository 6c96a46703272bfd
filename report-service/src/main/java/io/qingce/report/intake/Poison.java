package io.qingce.report.intake;

import io.qingce.chassis.database.SqlState;
import io.qingce.report.ledger.SiteDayMoved;

/**
 * Whether events themselves are why they cannot be kept: their data do not go into the tables, or the rules that fold them
 * stumble over them. Everything else, a database that is away, overtaken, full or slow, passes, and is worth waiting for.
 */
final class Poison {

    private static final int DEEPEST = 20;

    private Poison() {}

    static boolean isIn(Throwable failure) {
        return SqlState.in(failure).isPresent() ? SqlState.isOfData(failure) : isDefect(failure);
    }

    /** The innermost reason in words. */
    static String words(Throwable failure) {
        return innermost(failure).toString();
    }

    /** A rule that stumbles over an event. Who was overtaken did not; nor is what the transaction or the platform says of itself. */
    private static boolean isDefect(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            String name = each.getClass().getName();
            if (each instanceof SiteDayMoved
                    || name.startsWith("jakarta.transaction.")
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
