package io.qingce.chassis.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database said when it refused, whoever had asked it. */
public final class SqlState {

    private static final int DEEPEST = 20;

    /** Classes: what it does not support, two rows in the place of one, data that it cannot hold, that break a constraint, or that are too large for it. */
    private static final Set<String> OF_DATA = Set.of("0A", "21", "22", "23", "54");

    private SqlState() {}

    /**
     * The SQLSTATE of the failure of the database that is a cause of another.
     *
     * @return empty if none is; the empty text if it said none, as of a connection that cannot be had
     */
    public static Optional<String> in(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof SQLException sql) {
                String state = sql.getSQLState();
                return Optional.of(state == null ? "" : state);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    /**
     * Whether the database did not take what it was given, and would not the next time either. So is a nesting that no stack
     * holds.
     */
    public static boolean isOfData(Throwable failure) {
        return in(failure).map(SqlState::isOfData).orElseGet(() -> isTooDeep(failure));
    }

    private static boolean isOfData(String state) {
        return state.length() == 5 && OF_DATA.contains(state.substring(0, 2));
    }

    private static boolean isTooDeep(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof StackOverflowError) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
