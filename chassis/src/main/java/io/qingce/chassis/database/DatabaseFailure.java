package io.qingce.chassis.database;

import java.sql.SQLException;
import java.util.function.Supplier;

/** The database refused a statement or could not be reached; the running transaction is lost. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE of a transaction that another one overtook. */
    private static final String OVERTAKEN = "40001";

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /**
     * Does a whole transaction, and does it anew if another one overtakes it: that is expected where two do the same, and
     * worth no line in a log. Whoever asked: Hibernate has exceptions of its own.
     *
     * @param attempts how often at most
     * @throws RuntimeException any other failure at once, this one from the last attempt
     */
    public static <T> T anewIfOvertaken(int attempts, Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                boolean overtaken =
                        SqlState.in(failure).filter(OVERTAKEN::equals).isPresent();
                if (!overtaken || attempt >= attempts) {
                    throw failure;
                }
            }
        }
    }
}
