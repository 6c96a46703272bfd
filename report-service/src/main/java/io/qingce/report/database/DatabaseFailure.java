package io.qingce.report.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** The database refused a statement or could not be reached; the running transaction is lost. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE of a transaction that another one overtook. */
    private static final String OVERTAKEN = "40001";

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Another transaction changed the same rows meanwhile: the same work begun anew finds a way. Whoever asked. */
    public static boolean isOvertaken(RuntimeException failure) {
        return SqlState.in(failure).equals(Optional.of(OVERTAKEN));
    }

    /**
     * Does a whole transaction, and does it anew if another one overtakes it: that is expected where two do the same, and
     * worth no line in a log.
     *
     * @param attempts how often at most
     * @throws RuntimeException any other failure at once, this one from the last attempt
     */
    public static <T> T anewIfOvertaken(int attempts, Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (!isOvertaken(failure) || attempt >= attempts) {
                    throw failure;
                }
            }
        }
    }
}
