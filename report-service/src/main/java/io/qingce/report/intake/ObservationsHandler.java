package io.qingce.report.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.report.ledger.HourReading;
import io.qingce.report.ledger.Ledger;
import io.qingce.report.sample.Sample;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code monitoring.observations-recorded.v1}. */
@ApplicationScoped
public class ObservationsHandler {

    private final EventReader reader;
    private final Intake intake;
    private final Ledger ledger;
    private final ZoneId zone;
    private final Counter folded;

    public ObservationsHandler(EventReader reader, Intake intake, Ledger ledger, Clock clock, MeterRegistry meters) {
        this.reader = reader;
        this.intake = intake;
        this.ledger = ledger;
        this.zone = clock.getZone();
        this.folded = meters.counter("qingce.observations.folded");
    }

    /** Folds the readings; see {@link Intake} for what fails. */
    @Incoming("observations")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(
                "observations",
                records,
                piece -> reader.read(piece, ObservationsRecorded.class, event -> event),
                this::fold);
    }

    private void fold(List<ObservationsRecorded> events) {
        List<HourReading> hours = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (ObservationsRecorded event : events) {
            for (ObservationsRecorded.Observation observation : event.observations()) {
                if (observation.isAirHour(zone)) {
                    hours.add(observation.toHour(event.site(), zone));
                } else {
                    samples.add(observation.toSample(event.site()));
                }
            }
        }
        ledger.fold(hours, samples);
        folded.increment(hours.size() + samples.size());
    }
}
