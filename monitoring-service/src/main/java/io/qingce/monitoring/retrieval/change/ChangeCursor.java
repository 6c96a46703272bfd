package io.qingce.monitoring.retrieval.change;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.problem.ProblemException;
import java.time.Instant;

/**
 * A place in the order of all changes: the transaction that wrote the row, then the key of the row.
 *
 * @param system identifies the database cluster whose transactions these are
 * @param transaction number of the transaction, from 0
 * @param site empty before the first row of the transaction
 */
record ChangeCursor(String system, long transaction, String site, Instant periodEnd, String averaging, String version) {

    /** Before every row of a transaction. */
    static ChangeCursor before(String system, long transaction) {
        return new ChangeCursor(system, transaction, "", Instant.EPOCH, "", "");
    }

    /** @throws ProblemException 400 if the text is none that {@link #text} wrote */
    static ChangeCursor of(String text) {
        Cursor place = Cursor.read("changedSince", text, 6);
        return new ChangeCursor(
                place.text(0), place.number(1), place.text(2), place.moment(3), place.text(4), place.text(5));
    }

    /**
     * Lets a place pass that lies before all that can be followed by now.
     *
     * @throws ProblemException 410 if it is one of another database
     */
    void requireBefore(ChangeCursor horizon) {
        if (!system.equals(horizon.system) || transaction > horizon.transaction) {
            throw new ProblemException(
                    410,
                    "cursor-of-another-database",
                    Words.both(
                            "给出此游标之后，数据库已恢复或更换。请从头读取，不填changedSince。",
                            "The database has been restored or replaced since this cursor was given out. Follow from the"
                                    + " beginning: leave changedSince out."));
        }
    }

    /** Opaque to the reader. */
    String text() {
        return Cursor.of(system, transaction, site, periodEnd, averaging, version)
                .toString();
    }
}
