package io.qingce.report.intake;

import io.qingce.report.ledger.Ledger;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code monitoring.site-changed.v1}. */
@ApplicationScoped
public class SitesHandler {

    private final EventReader reader;
    private final Intake intake;
    private final Ledger ledger;

    public SitesHandler(EventReader reader, Intake intake, Ledger ledger) {
        this.reader = reader;
        this.intake = intake;
        this.ledger = ledger;
    }

    /** Keeps the sites; while the database is away the batch is tried again, for as long as it takes. */
    @Incoming("sites")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, delayUnit = ChronoUnit.MILLIS, jitter = 200)
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(reader.read(records, SiteChanged.class, SiteChanged::toSite), ledger::keep);
    }
}
