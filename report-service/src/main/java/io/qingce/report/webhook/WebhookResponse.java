package io.qingce.report.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param id its number
 * @param url where messages are posted
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 * @param regions regions of which it is told, those of whoever made it; absent if of every region
 * @param active whether messages are delivered
 * @param stopped why the service stopped it; absent unless it did
 * @param createdAt when it was made
 * @param secret key of the signature; only in the answer that made or changed it
 */
public record WebhookResponse(
        long id,
        String url,
        List<String> types,
        List<String> plans,
        @Nullable List<String> regions,
        boolean active,
        @Nullable String stopped,
        Instant createdAt,
        @Nullable String secret) {

    static WebhookResponse of(Webhook webhook) {
        return of(webhook, null);
    }

    /** With the secret: it is shown once. */
    static WebhookResponse made(Webhook webhook) {
        return of(webhook, webhook.secret().text());
    }

    private static WebhookResponse of(Webhook webhook, @Nullable String secret) {
        return new WebhookResponse(
                webhook.id(),
                webhook.url(),
                webhook.types(),
                webhook.plans(),
                webhook.regions(),
                webhook.active(),
                webhook.stopped(),
                webhook.createdAt(),
                secret);
    }

    /** Subscriptions by number. */
    public record WebhookList(List<WebhookResponse> items) {}

    /**
     * A message to a subscription.
     *
     * @param id its number, also in the header webhook-id
     * @param type type of the event
     * @param state WAITING, DELIVERED or DEAD
     * @param attempts how often it was tried
     * @param nextAttempt when it is tried again; only while it waits
     * @param lastAnswer what the receiver answered last, or why there was no answer
     * @param createdAt when the fact became known
     * @param payload the document
     */
    public record DeliveryResponse(
            long id,
            String type,
            String state,
            int attempts,
            @Nullable Instant nextAttempt,
            @Nullable String lastAnswer,
            Instant createdAt,
            String payload) {

        static DeliveryResponse of(Delivery delivery) {
            return new DeliveryResponse(
                    delivery.id(),
                    delivery.type(),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.state() == Delivery.State.WAITING ? delivery.nextAttempt() : null,
                    delivery.lastAnswer(),
                    delivery.createdAt(),
                    delivery.payload());
        }
    }
}
