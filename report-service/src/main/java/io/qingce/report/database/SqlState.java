package io.qingce.report.database;

import java.sql.SQLException;
import java.util.Optional;

/** What the database said when it refused. */
public final class SqlState {

    private static final int DEEPEST = 20;

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
}
