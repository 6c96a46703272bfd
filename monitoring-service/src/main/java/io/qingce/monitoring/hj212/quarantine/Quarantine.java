package io.qingce.monitoring.hj212.quarantine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.monitoring.hj212.quarantine.QuarantineAccountTable.Gone;
import io.qingce.monitoring.hj212.quarantine.QuarantineAccountTable.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts packets into quarantine, and keeps it within its limits: what goes is counted and stands in its summary. */
@ApplicationScoped
public class Quarantine {

    private static final String DROPPED = "qingce.hj212.quarantine.dropped";
    private static final int AT_ONCE = 5000;

    private final QuarantineTable table;
    private final QuarantineAccountTable accounts;
    private final QuarantineConfig config;
    private final Clock clock;
    private final Counter full;
    private final Counter old;

    Quarantine(
            QuarantineTable table,
            QuarantineAccountTable accounts,
            QuarantineConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.table = table;
        this.accounts = accounts;
        this.config = config;
        this.clock = clock;
        this.full = meters.counter(DROPPED, "why", "full");
        this.old = meters.counter(DROPPED, "why", "old");
    }

    /** Keeps them, or counts once more what is there already; of whom there is too much then, the oldest go. */
    @Transactional
    public void put(List<Unusable> arrivals) {
        Instant now = clock.instant();
        List<Account> changed = table.put(arrivals, now);
        changed.stream().filter(this::isTooMuch).forEach(account -> trim(account, now));
        if (changed.stream().anyMatch(account -> !account.holder().verified())) {
            trimStrangers(now);
        }
    }

    /** How often {@link #tidy} is due. */
    public Duration upkeep() {
        return config.upkeep();
    }

    /** Drops what is too old, a bounded piece, and what is too much; true if there may be more. */
    @Transactional
    public boolean tidy() {
        Instant now = clock.instant();
        accounts.tooMuch(room(true), room(false)).forEach(account -> trim(account, now));
        trimStrangers(now);
        Gone gone = accounts.expire(now.minus(config.age()), AT_ONCE, now);
        old.increment(gone.unsettled());
        accounts.forget(now.minus(config.age()));
        return gone.rows() == AT_ONCE;
    }

    private boolean isTooMuch(Account account) {
        return room(account.holder().verified()).isExceededBy(account.rows(), account.bytes());
    }

    private void trim(Account account, Instant now) {
        boolean verified = account.holder().verified();
        Room room = room(verified).lessATenth();
        full.increment(
                accounts.trim(verified, account.holder().name(), room, now).unsettled());
    }

    private void trimStrangers(Instant now) {
        Room room = new Room(config.rowsOfStrangers(), config.bytesOfStrangers());
        Room held = accounts.ofStrangers();
        if (room.isExceededBy(held.rows(), held.bytes())) {
            full.increment(accounts.trim(false, null, room.lessATenth(), now).unsettled());
        }
    }

    private Room room(boolean verified) {
        return verified
                ? new Room(config.rowsPerDevice(), config.bytesPerDevice())
                : new Room(config.rowsPerAddress(), config.bytesPerAddress());
    }
}
