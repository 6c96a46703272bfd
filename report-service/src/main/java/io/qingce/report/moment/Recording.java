package io.qingce.report.moment;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When something that is told is recorded. Who signs figures of a moment first waits for everything that is being recorded,
 * so that nothing of an earlier moment can still appear: the same figures come out of the same moment for ever.
 */
@ApplicationScoped
public class Recording {

    /** Who records shares this lock, who signs has it alone. The number only has to be the same in every replica. */
    private static final int LOCK = 727_006;

    private final Database database;
    private final Clock clock;

    Recording(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The moment under which the running transaction records; until it ends nobody signs figures. */
    public OffsetDateTime begin() {
        database.query("select pg_advisory_xact_lock_shared(?)", row -> true, LOCK);
        return OffsetDateTime.now(clock);
    }

    /**
     * The moment now, once everything that is being recorded is committed or undone; until the transaction ends nothing else
     * is recorded.
     */
    public Instant awaitRunning() {
        database.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        return clock.instant();
    }
}
