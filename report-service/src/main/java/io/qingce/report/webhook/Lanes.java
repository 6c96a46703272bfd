package io.qingce.report.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A lane for every receiver that has something due: one message at a time and in order within it, on a thread of its own. There are
 * as many threads as there may be subscriptions, so however slow some receivers or their name servers are, no other one waits.
 */
@ApplicationScoped
class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration IDLE = Duration.ofSeconds(10);
    /** Beyond the patience: for slow name servers and a slow database. After it, another replica may take the message. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Receiver receiver;
    private final WebhookConfig config;
    private final Clock clock;
    private final Set<Long> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads;

    Lanes(Webhooks webhooks, Deliveries deliveries, Receiver receiver, WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.config = config;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                0,
                config.most(),
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> new Thread(work, "webhook-lane"));
    }

    /** Works off what is due for a receiver, unless that is being done; returns at once. */
    void open(long webhook) {
        if (!open.add(webhook)) {
            return;
        }
        try {
            threads.execute(() -> workOff(webhook));
        } catch (RejectedExecutionException noThread) {
            open.remove(webhook);
            LOG.debugf("subscription %d waits for the next round: %s", webhook, noThread);
        }
    }

    /** Lets the running attempts end, then stops. */
    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void workOff(long webhook) {
        try {
            Optional<Delivery> next =
                    deliveries.claim(webhook, config.patience().plus(GRACE));
            while (next.isPresent()) {
                deliver(next.get());
                next = threads.isShutdown()
                        ? Optional.empty()
                        : deliveries.claim(webhook, config.patience().plus(GRACE));
            }
        } catch (RuntimeException failure) {
            LOG.warnf("subscription %d, tried again in a later round: %s", webhook, failure);
        } finally {
            open.remove(webhook);
        }
    }

    private void deliver(Delivery delivery) {
        webhooks.find(delivery.webhook()).ifPresent(webhook -> {
            Receiver.Answer answer = receiver.post(webhook, delivery);
            if (answer.taken()) {
                deliveries.ended(delivery, Delivery.State.DELIVERED, clock.instant(), answer.answer());
            } else if (delivery.attempts() >= config.attempts()) {
                deliveries.ended(delivery, Delivery.State.DEAD, clock.instant(), answer.answer());
            } else {
                deliveries.ended(
                        delivery,
                        Delivery.State.WAITING,
                        clock.instant().plus(waitAfter(delivery.attempts(), config.firstWait())),
                        answer.answer());
            }
        });
    }

    /** Twice as long after every failed attempt, a day at most. */
    static Duration waitAfter(int attempts, Duration firstWait) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
