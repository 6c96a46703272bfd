package io.qingce.report.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks for what is due and hands each receiver's queue to a thread of its own; {@code qingce_webhook_dead} says how many messages
 * were given up, {@code qingce_webhook_stopped} how many subscriptions were stopped because too many waited.
 */
@ApplicationScoped
public class DeliveryJob {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Lanes lanes;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryJob(Webhooks webhooks, Deliveries deliveries, Lanes lanes, WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Workers workers, MeterRegistry meters) {
        meters.gauge("qingce.webhook.dead", deliveries, Deliveries::dead);
        meters.gauge("qingce.webhook.stopped", webhooks, Webhooks::stopped);
        workers.repeat("webhook-deliveries", config.pause(), LONGEST, this::round);
    }

    void stop(@Observes ShutdownEvent stopping) {
        lanes.close();
    }

    private void round() {
        deliveries.due().forEach(lanes::open);
        Instant now = clock.instant();
        deliveries.forget(Delivery.State.DELIVERED, now.minus(Duration.ofDays(config.daysKept())));
        deliveries.forget(Delivery.State.DEAD, now.minus(Duration.ofDays(config.deadDaysKept())));
    }
}
