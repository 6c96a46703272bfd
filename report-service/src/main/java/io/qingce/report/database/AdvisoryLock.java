package io.qingce.report.database;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.outbox.Outbox;

/**
 * The advisory locks of this service in its database, each with a number of its own. The numbers are arbitrary; they only have
 * to be the same in every replica and different from each other. No other class names one.
 */
public enum AdvisoryLock {
    /** One relay moves events at a time. */
    OUTBOX(Outbox.LOCK_NUMBER),

    /** Who folds shares it, who changes sites has it alone. */
    SITES(727_002),

    /** Of one region: whoever computes its days. */
    REGION(727_003),

    /** One replica looks for changes of attainment at a time. */
    STANDINGS(727_004),

    /** One replica looks for alarms at a time. */
    ALARMS(727_005),

    /** Who records shares it, who signs has it alone. */
    RECORDING(727_006),

    /** Of one set of scoring rules: whoever changes it. */
    SCORING_RULES(727_007),

    /** One subscription is let in at a time, so that what was counted stays true. */
    SUBSCRIPTIONS(727_009);

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    /** Waits for it and has it alone until the running transaction ends. */
    public void take(Database database) {
        database.run(Sql.of("select pg_advisory_xact_lock(:number)").with("number", number));
    }

    /** The same of what has this key. */
    public void take(Database database, String key) {
        database.run(Sql.of("select pg_advisory_xact_lock(:number, hashtext(:key))")
                .with("number", number)
                .with("key", key));
    }

    /** Waits until nobody has it alone, and lets nobody have it so until the running transaction ends. */
    public void share(Database database) {
        database.run(Sql.of("select pg_advisory_xact_lock_shared(:number)").with("number", number));
    }

    /** Has it alone until the running transaction ends; false if somebody else has it. */
    public boolean tryToTake(Database database) {
        return database.first(
                        Sql.of("select pg_try_advisory_xact_lock(:number) as taken")
                                .with("number", number),
                        row -> row.flag("taken"))
                .orElseThrow();
    }

    /** The number; the first of two where what is locked has a key of its own. */
    public int number() {
        return number;
    }
}
