package io.qingce.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.database.DatabaseWatch;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.chassis.worker.Workers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Chains what is new, verifies it and anchors the head of the chain elsewhere, verifies all of it now and then, and forgets what is old. */
@ApplicationScoped
class AuditWatch {

    /** No row is forgotten earlier: the longest six months (网络安全法 第二十一条). */
    static final Duration LEAST = Duration.ofDays(184);

    /** Type of the event that carries the head, and name of its topic. */
    static final String ANCHORED = "audit.head-anchored.v1";

    private static final Logger LOG = Logger.getLogger(AuditWatch.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofDays(1);

    private final AuditLinks links;
    private final AuditVerifier verifier;
    private final AuditConfig config;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final DatabaseWatch database;
    private final String service;

    /** What was found last; null before all of the chain was verified once. */
    private volatile AuditVerifier.@Nullable Result found;

    AuditWatch(
            AuditLinks links,
            AuditVerifier verifier,
            AuditConfig config,
            Outbox outbox,
            ObjectMapper json,
            Clock clock,
            DatabaseWatch database,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.links = links;
        this.verifier = verifier;
        this.config = config;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.database = database;
        this.service = service;
    }

    /** The head as it goes to Kafka. */
    record Head(String service, long sequence, Instant linked, String keyId, String mac) {}

    void start(@Observes StartupEvent started, Workers workers, MeterRegistry meters) {
        if (config.keep().compareTo(LEAST) < 0) {
            throw new IllegalStateException("qingce.audit.keep: the law wants six months, " + LEAST + ", at least");
        }
        meters.gauge("qingce.audit.findings", this, AuditWatch::findings);
        meters.gauge(
                "qingce.audit.waiting.seconds",
                this,
                watch -> watch.database.isThere() ? watch.links.waitingSeconds() : Double.NaN);
        workers.start("audit-links", config.pause(), LONGEST, links::add);
        workers.repeat("audit-anchor", config.anchored(), LONGEST, this::anchor);
        workers.repeat("audit-verify", config.verified(), LONGEST, this::verify);
        workers.start(
                "audit-forget",
                DAILY,
                LONGEST,
                () -> links.forget(clock.instant().minus(config.keep())));
    }

    /** Verifies what is new, and tells Kafka and the log where the chain ends, so that nobody can write it anew from there on. */
    void anchor() {
        AuditVerifier.Result before = found;
        if (before != null) {
            tell(verifier.verifySince(before));
        }
        Optional<AuditLinks.Link> head = links.head();
        head.ifPresent(link -> {
            LOG.infof("audit trail of %s ends with link %d, %s", service, link.sequence(), link.mac());
            QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(event(link))));
        });
    }

    /** Verifies all of it. */
    void verify() {
        tell(verifier.verify(null));
    }

    /** How much is not as it was written, as was found last. */
    int findings() {
        AuditVerifier.Result last = found;
        return last == null ? 0 : last.findings().size();
    }

    /** In the log, and by the gauge until it is no more found. */
    private void tell(AuditVerifier.Result result) {
        found = result;
        result.findings()
                .forEach(finding -> LOG.errorf(
                        "audit trail of %s: %s at link %s, row %s",
                        service, finding.kind(), finding.sequence(), finding.entry()));
    }

    private OutboxEvent event(AuditLinks.Link link) {
        try {
            return new OutboxEvent(
                    ANCHORED,
                    service,
                    json.writeValueAsString(
                            new Head(service, link.sequence(), link.linked(), link.keyId(), link.mac())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a head can be written", impossible);
        }
    }
}
