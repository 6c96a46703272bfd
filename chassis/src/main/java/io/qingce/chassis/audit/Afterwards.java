package io.qingce.chassis.audit;

import io.qingce.chassis.worker.Workers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Puts on record what no transaction did: refusals, and what changed nothing; in transactions of their own, a moment after
 * their answers. Those that are alike stand together, so that whoever sends a flood of them does not fill the trail.
 */
@ApplicationScoped
class Afterwards {

    private static final Logger LOG = Logger.getLogger(Afterwards.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 1_000;

    private final AuditTable table;
    private final BlockingQueue<AuditEntry> waiting;
    private final AtomicInteger lost = new AtomicInteger();

    Afterwards(AuditTable table, AuditConfig config) {
        this.table = table;
        this.waiting = new ArrayBlockingQueue<>(config.mostWaiting());
    }

    void start(@Observes StartupEvent started, Workers workers, AuditConfig config) {
        workers.start("audit-afterwards", config.pause(), LONGEST, this::store);
    }

    /** Never waits: what does not fit is counted and told in the log. */
    void add(AuditEntry entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
        }
    }

    /** How many did not fit since that was told last. */
    int lost() {
        return lost.get();
    }

    /** Stores what waits; true if more does. What cannot be stored now waits on. */
    boolean store() {
        List<AuditEntry> some = new ArrayList<>();
        waiting.drainTo(some, AT_ONCE);
        try {
            if (!some.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> table.write(AuditEntry.together(some), true));
            }
        } catch (RuntimeException failure) {
            some.forEach(this::add);
            throw failure;
        }
        int missed = lost.getAndSet(0);
        if (missed > 0) {
            LOG.errorf(
                    "%d refusals are not in the audit trail: more came at once than qingce.audit.most-waiting", missed);
        }
        return some.size() == AT_ONCE;
    }
}
