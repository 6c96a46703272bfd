package io.qingce.chassis.database;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is away, restarts, or has no room, memory or connection left from a statement that is wrong: the first
 * passes by itself, the second never does.
 */
public final class DatabaseAway {

    /** After which a repeat may succeed, in seconds. */
    public static final int SECONDS = 5;

    /** Classes of SQLSTATE: connection, insufficient resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    /** The statement took too long (57014): it may be the statement. */
    private static final String CANCELLED = "57014";

    private static final int CLASS = 2;

    private DatabaseAway() {}

    /** Whether that is why something failed, however deep it lies. */
    public static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(failure);
        while (!left.isEmpty()) {
            Throwable each = left.remove();
            if (!seen.add(each)) {
                continue;
            }
            if (each instanceof SQLException sql && isPassing(sql.getSQLState())) {
                return true;
            }
            if (each.getCause() != null) {
                left.add(each.getCause());
            }
            left.addAll(Arrays.asList(each.getSuppressed()));
        }
        return false;
    }

    /** A server always says a state; the pool of connections, which has none to give, says nothing. */
    private static boolean isPassing(@Nullable String state) {
        return state == null
                || (state.length() > CLASS && PASSING.contains(state.substring(0, CLASS)) && !state.equals(CANCELLED));
    }
}
