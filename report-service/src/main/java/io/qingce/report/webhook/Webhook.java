package io.qingce.report.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription 订阅.
 *
 * @param id its number
 * @param url where messages are posted
 * @param secret signs the messages; never shown again
 * @param former the secret before it, if it was changed
 * @param formerUntil until when the former secret signs as well
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 * @param active whether messages are delivered; those of a pause are not made up for
 * @param stopped why the service stopped it; absent unless it did
 * @param createdAt when it was made
 */
record Webhook(
        long id,
        String url,
        Secret secret,
        @Nullable Secret former,
        @Nullable Instant formerUntil,
        List<String> types,
        List<String> plans,
        boolean active,
        @Nullable String stopped,
        Instant createdAt) {

    Webhook {
        types = List.copyOf(types);
        plans = List.copyOf(plans);
    }

    /** The header {@code webhook-signature}: by the secret and, for a while after a change, by the former one as well. */
    String signatures(String messageId, Instant now, String body) {
        long timestamp = now.getEpochSecond();
        String signature = secret.signature(messageId, timestamp, body);
        if (former == null || formerUntil == null || !now.isBefore(formerUntil)) {
            return signature;
        }
        return signature + " " + former.signature(messageId, timestamp, body);
    }
}
