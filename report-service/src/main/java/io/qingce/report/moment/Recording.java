package io.qingce.report.moment;

import io.qingce.chassis.database.Database;
import io.qingce.report.database.AdvisoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * When something that is told is recorded. Who signs figures of a moment first waits for everything that is being recorded,
 * so that nothing of an earlier moment can still appear: the same figures come out of the same moment for ever.
 */
@ApplicationScoped
public class Recording {

    private final Database database;
    private final Clock clock;

    Recording(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The moment under which the running transaction records; until it ends nobody signs figures. */
    public Instant begin() {
        AdvisoryLock.RECORDING.share(database);
        return clock.instant();
    }

    /**
     * The moment now, once everything that is being recorded is committed or undone; until the transaction ends nothing else
     * is recorded.
     */
    public Instant awaitRunning() {
        AdvisoryLock.RECORDING.take(database);
        return clock.instant();
    }
}
