package io.qingce.chassis.audit;

import io.qingce.chassis.database.Change;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records every request that changes something, in the transaction that changes it: the first that does. What rolls back leaves
 * nothing; what cannot be recorded is not done.
 */
@ApplicationScoped
public class AuditTrail {

    /** What a thread without a request records. */
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

    /** What is to be recorded of the running request, for transactions of another thread: {@link #recording}, {@link #finishing}. */
    public Recording handOver() {
        return request.handOver();
    }

    /** Does a part of work on a thread without a request: the first transaction of all parts that changes something records this. */
    public void recording(Recording recording, Runnable part) {
        HANDED_OVER.set(recording);
        try {
            part.run();
        } finally {
            HANDED_OVER.remove();
        }
    }

    /** Does the last part, or the only one; if none has changed anything, that is on record a moment later. */
    public <T> T finishing(Recording recording, Supplier<T> part) {
        T result;
        HANDED_OVER.set(recording);
        try {
            result = part.get();
        } finally {
            HANDED_OVER.remove();
        }
        if (!recording.isDone()) {
            recording.entries().forEach(entry -> afterwards.add(entry.ended(AuditEntry.Outcome.UNCHANGED, null)));
        }
        return result;
    }

    /**
     * What the running part has to record, for a caller that changes something and makes it together with that: it costs no way
     * to the database then. Who does not ask records it all the same, at the end of the transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Change appending() {
        Recording recording = HANDED_OVER.get();
        if (recording == null || recording.isDone()) {
            return Change.NONE;
        }
        transactions.registerInterposedSynchronization(new Writing(recording));
        return recording.written();
    }

    /** Says which revision the running request leaves, for its row; without a request it is said to nobody. */
    public static void left(long revision) {
        running().ifPresent(request -> request.left(revision));
    }

    /** Says what the running request made: its identifier, which stands below its address. */
    public static void made(Object id) {
        running().ifPresent(request -> request.made(id));
    }

    /** Says that the running request only looks, though its transactions may lock what they look at: a dry run. */
    public static void looks() {
        running().ifPresent(AuditedRequest::looks);
    }

    private static Optional<AuditedRequest> running() {
        ArcContainer container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Optional.empty()
                : Optional.of(container.instance(AuditedRequest.class).get());
    }

    /** Comes last of all that is done before a transaction ends, so that what is still to be flushed counts as a change. */
    void beforeEnd(@Observes @BeforeDestroyed(TransactionScoped.class) Object transaction) {
        Recording recording = HANDED_OVER.get();
        if (recording == null && Arc.container().requestContext().isActive()) {
            recording = request.recording();
        }
        if (recording != null && !recording.isDone() && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
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
            if (!recording.isDone()) {
                recording.write(table);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                recording.undo();
            }
        }
    }
}
