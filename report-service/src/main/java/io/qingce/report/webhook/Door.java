package io.qingce.report.webhook;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.outbound.Destination;
import io.qingce.report.outbound.UnusableAddressException;
import io.qingce.report.scope.RegionScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets subscriptions in. A name is looked up before any transaction begins and only for a moment: what cannot be resolved now is
 * let in, because every delivery judges the addresses anew.
 */
@ApplicationScoped
class Door {

    private static final int LOOKUPS_AT_ONCE = 4;
    private static final Duration LOOKUP = Duration.ofSeconds(2);

    private final Webhooks webhooks;
    private final Database database;
    private final Receiver receiver;
    private final WebhookConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor lookups = new ThreadPoolExecutor(
            0, LOOKUPS_AT_ONCE, LOOKUP.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "webhook-lookup");
                thread.setDaemon(true);
                return thread;
            });

    Door(Webhooks webhooks, Database database, Receiver receiver, WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.database = database;
        this.receiver = receiver;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Stores a subscription, which is told of what is in the scope of whoever makes it.
     *
     * @throws ProblemException 422 if nothing may be sent to its address, 409 if there are too many
     */
    Webhook add(Subscription wanted, RegionScope scope) {
        look(wanted.destination());
        Secret secret = wanted.secret().orElseGet(this::madeUp);
        return QuarkusTransaction.joiningExisting().call(() -> {
            AdvisoryLock.SUBSCRIPTIONS.take(database);
            refuseBeyond(config.most(), webhooks.count(), new Words("", "in all"));
            String host = wanted.destination().host();
            refuseBeyond(config.mostPerHost(), webhooks.countOf(host), new Words("主机" + host, "for the host " + host));
            Webhook made = new Webhook(wanted, scope, secret, clock.instant());
            webhooks.persist(made);
            AuditTrail.made(made.id());
            return made;
        });
    }

    /** A new secret. */
    Secret madeUp() {
        return Secret.random(random);
    }

    private static void refuseBeyond(int most, long present, Words where) {
        if (present >= most) {
            throw new ProblemException(
                    409,
                    "too-many-subscriptions",
                    Words.both(
                            where.zh() + "最多保留" + most + "个订阅，请先删除不再需要的。",
                            "At most " + most + " subscriptions are kept " + where.en()
                                    + "; delete one that is no longer needed."));
        }
    }

    private void look(Destination to) {
        try {
            Future<List<InetAddress>> found = lookups.submit(() -> receiver.addresses(to));
            found.get(LOOKUP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnusableAddressException unusable) {
                throw Subscription.refusedUrl(String.valueOf(unusable.getMessage()));
            }
        } catch (TimeoutException | RejectedExecutionException notNow) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
