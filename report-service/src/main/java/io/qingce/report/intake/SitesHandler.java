package io.qingce.report.intake;

import io.qingce.report.region.SiteChanges;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code monitoring.site-changed.v1}. */
@ApplicationScoped
public class SitesHandler {

    private final EventReader reader;
    private final Intake intake;
    private final SiteChanges sites;

    public SitesHandler(EventReader reader, Intake intake, SiteChanges sites) {
        this.reader = reader;
        this.intake = intake;
        this.sites = sites;
    }

    /** Keeps the sites; see {@link Intake} for what fails. */
    @Incoming("sites")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take("sites", records, piece -> reader.read(piece, SiteChanged.class, SiteChanged::toSite), sites::keep);
    }
}
