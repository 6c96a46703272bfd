package io.qingce.report.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A subscription 订阅.
 *
 * @param id its number
 * @param url where messages are posted
 * @param secret the key of the signature; never shown again
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 * @param active whether messages are delivered; those of a pause are not made up for
 * @param createdAt when it was made
 */
record Webhook(
        long id, String url, String secret, List<String> types, List<String> plans, boolean active, Instant createdAt) {

    Webhook {
        types = List.copyOf(types);
        plans = List.copyOf(plans);
    }
}
