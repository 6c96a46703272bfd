package io.qingce.report.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;

/** Posts a message to where a subscription wants it. */
@ApplicationScoped
class Receiver {

    private final WebhookConfig config;
    private final Clock clock;
    private final HttpClient client;

    Receiver(WebhookConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * What came of an attempt.
     *
     * @param taken whether the receiver answered 2xx
     * @param answer its status, or why there was no answer
     */
    record Answer(boolean taken, String answer) {}

    /** Whether a message may be sent there: http or https, and no private network unless that is allowed. */
    boolean mayReach(URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getUserInfo() != null) {
            return false;
        }
        try {
            return config.privateReceivers()
                    || Arrays.stream(InetAddress.getAllByName(url.getHost())).noneMatch(Receiver::isPrivate);
        } catch (UnknownHostException notYet) {
            return true;
        }
    }

    private static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal;
    }

    /** One attempt. */
    Answer post(Webhook webhook, Delivery delivery) {
        URI url = URI.create(webhook.url());
        if (!mayReach(url)) {
            return new Answer(false, "the address lies in a private network");
        }
        String id = Long.toString(delivery.id());
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(config.patience())
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", Signature.of(webhook.secret(), id, timestamp, delivery.payload()))
                .header("ce-type", delivery.type())
                .POST(HttpRequest.BodyPublishers.ofString(delivery.payload()))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(status / 100 == 2, "HTTP " + status);
        } catch (IOException failure) {
            return new Answer(false, failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(false, "stopped");
        }
    }
}
