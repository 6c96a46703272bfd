package io.qingce.report.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One batch of events, one transaction: what was understood is kept, what was not is kept as refused. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final RefusedEventTable refusals;

    Intake(RefusedEventTable refusals) {
        this.refusals = refusals;
    }

    /** Returns after the commit; throws what made the transaction fail, so that the batch is taken again. */
    <T> void take(EventReader.Batch<T> batch, Consumer<List<T>> keep) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                refusals.keep(batch.refused());
                if (!batch.understood().isEmpty()) {
                    keep.accept(batch.understood());
                }
            });
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "a batch of %d events will be taken again: %s",
                    batch.understood().size(), failure.getMessage());
            throw failure;
        }
    }
}
