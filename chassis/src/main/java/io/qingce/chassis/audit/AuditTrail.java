package io.qingce.chassis.audit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records every request that changes something, in the transaction that changes it: the first that does. What rolls back leaves
 * nothing; what cannot be recorded is not done.
 */
@ApplicationScoped
public class AuditTrail {

    /** What a thread without a request records in its next transaction. */
    private static final ThreadLocal<@Nullable Recording> HANDED_OVER = new ThreadLocal<>();

    private final AuditTable table;
    private final AuditedRequest request;
    private final Afterwards afterwards;
    private final TransactionSynchronizationRegistry transactions;

    AuditTrail(
            AuditTable table,
            AuditedRequest request,
            Afterwards afterwards,
            TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.request = request;
        this.afterwards = afterwards;
        this.transactions = transactions;
    }

    /** What is to be recorded of the running request, for a transaction of another thread: {@link #recording}. */
    public List<AuditEntry> handOver() {
        return request.handOver();
    }

    /** Does work on a thread without a request, whose transaction records these: what is alike of one sender in one row. */
    public <T> T recording(List<AuditEntry> entries, Supplier<T> work) {
        Recording recording = new Recording(() -> AuditEntry.together(entries), false);
        HANDED_OVER.set(entries.isEmpty() ? null : recording);
        try {
            T result = work.get();
            if (!recording.isDone()) {
                entries.forEach(entry -> afterwards.add(entry.ended(AuditEntry.Outcome.UNCHANGED, null)));
            }
            return result;
        } finally {
            HANDED_OVER.remove();
        }
    }

    /** Says which revision the running request leaves, for its row; without a request it is said to nobody. */
    public static void left(long revision) {
        running().ifPresent(request -> request.left(revision));
    }

    /** Says what the running request made: its identifier, which stands below its address. */
    public static void made(Object id) {
        running().ifPresent(request -> request.made(id));
    }

    private static Optional<AuditedRequest> running() {
        ArcContainer container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Optional.empty()
                : Optional.of(container.instance(AuditedRequest.class).get());
    }

    /** Comes last of all that is done before a transaction ends, so that what is still to be flushed counts as a change. */
    void end(@Observes @BeforeDestroyed(TransactionScoped.class) Object transaction) {
        Recording recording = HANDED_OVER.get();
        if (recording == null && Arc.container().requestContext().isActive()) {
            recording = request.recording();
        }
        if (recording != null
                && !recording.isDone()
                && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new Writing(recording));
        }
    }

    private final class Writing implements Synchronization {

        private final Recording recording;

        Writing(Recording recording) {
            this.recording = recording;
        }

        @Override
        public void beforeCompletion() {
            recording.write(table);
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                recording.undo();
            }
        }
    }
}
