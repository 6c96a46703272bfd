package io.qingce.report.database;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; the running transaction is lost. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
