package io.qingce.report.webhook;

import io.qingce.chassis.language.Words;
import io.qingce.report.outbound.Destination;
import io.qingce.report.outbound.NameService;
import io.qingce.report.outbound.PinnedClient;
import io.qingce.report.outbound.Reach;
import io.qingce.report.outbound.UnusableAddressException;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Posts a message to where a subscription wants it. */
@ApplicationScoped
class Receiver {

    private static final int LONGEST_ANSWER = 300;

    private final Reach reach;
    private final PinnedClient client;
    private final boolean httpsOnly;
    private final Clock clock;

    Receiver(WebhookConfig config, Vertx vertx, NameService names, Clock clock) {
        this.reach = new Reach(names, config.privateReceivers());
        this.client = new PinnedClient(vertx, config.patience(), config.most(), config.authorities());
        this.httpsOnly = config.httpsOnly();
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * What came of an attempt.
     *
     * @param taken whether the receiver answered 2xx
     * @param answer its status, or why there was no answer
     */
    record Answer(boolean taken, String answer) {}

    /**
     * The addresses at which a message may be handed over.
     *
     * @throws UnusableAddressException if nothing may be sent there
     * @throws UnknownHostException if the name has no address at present
     */
    List<InetAddress> addresses(Destination to) throws UnusableAddressException, UnknownHostException {
        if (httpsOnly && !to.secure()) {
            throw new UnusableAddressException(
                    Words.both("请填以https://开头的地址。", "Give an address that begins with https://."));
        }
        return reach.addresses(to);
    }

    /** One attempt. Each further one tries the next address of a name that has several. */
    Answer post(Webhook webhook, Delivery delivery) {
        try {
            Destination to = Destination.parse(webhook.url());
            List<InetAddress> addresses = addresses(to);
            InetAddress address = addresses.get(Math.floorMod(delivery.attempts() - 1, addresses.size()));
            int status = client.post(to, address, headers(webhook, delivery), delivery.payload());
            return new Answer(status / 100 == 2, "HTTP " + status);
        } catch (UnknownHostException unknown) {
            return new Answer(false, Words.both("域名没有对应的地址", "the name has no address"));
        } catch (IOException failure) {
            String reason = String.valueOf(failure.getMessage());
            return new Answer(false, reason.substring(0, Math.min(reason.length(), LONGEST_ANSWER)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(false, Words.both("已停止", "stopped"));
        }
    }

    private Map<String, String> headers(Webhook webhook, Delivery delivery) {
        Instant now = clock.instant();
        String id = Long.toString(delivery.id());
        return Map.of(
                "Content-Type", "application/json",
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", webhook.signatures(id, now, delivery.payload()),
                "ce-type", delivery.type());
    }
}
