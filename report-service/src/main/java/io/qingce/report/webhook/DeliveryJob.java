package io.qingce.report.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delivers what is due, at least once; {@code qingce_webhook_dead} says how many messages were given up. */
@ApplicationScoped
public class DeliveryJob {

    private static final int AT_ONCE = 20;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final Receiver receiver;
    private final WebhookConfig config;
    private final Clock clock;
    private @Nullable Worker worker;

    DeliveryJob(WebhookTable webhooks, DeliveryTable deliveries, Receiver receiver, WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("qingce.webhook.dead", deliveries, DeliveryTable::dead);
        worker = Worker.start("webhook-deliveries", config.pause(), this::deliverDue);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
    }

    private void deliverDue() {
        Duration claimed = config.patience().multipliedBy(AT_ONCE + 1);
        List<Delivery> due;
        do {
            due = QuarkusTransaction.requiringNew().call(() -> deliveries.claim(AT_ONCE, claimed));
            due.forEach(this::deliver);
        } while (!due.isEmpty());
        deliveries.forgetDelivered(clock.instant().minus(Duration.ofDays(config.daysKept())));
    }

    private void deliver(Delivery delivery) {
        webhooks.find(delivery.webhook()).ifPresent(webhook -> {
            Receiver.Answer answer = receiver.post(webhook, delivery);
            Instant now = clock.instant();
            if (answer.taken()) {
                deliveries.ended(delivery.id(), Delivery.State.DELIVERED, now, answer.answer());
            } else if (delivery.attempts() >= config.attempts()) {
                deliveries.ended(delivery.id(), Delivery.State.DEAD, now, answer.answer());
            } else {
                deliveries.ended(
                        delivery.id(),
                        Delivery.State.WAITING,
                        now.plus(waitAfter(delivery.attempts())),
                        answer.answer());
            }
        });
    }

    private Duration waitAfter(int attempts) {
        Duration wait = config.firstWait().multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
