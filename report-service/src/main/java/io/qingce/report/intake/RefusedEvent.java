package io.qingce.report.intake;

import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be understood.
 *
 * @param topic where it came from
 * @param partition partition of the topic
 * @param offset place in the partition
 * @param key key of the record
 * @param payload the bytes as they came
 * @param reason why it cannot be understood
 */
record RefusedEvent(
        String topic, int partition, long offset, @Nullable String key, byte @Nullable [] payload, String reason) {}
