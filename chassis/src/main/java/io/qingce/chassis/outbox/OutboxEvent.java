package io.qingce.chassis.outbox;

/**
 * An event that is stored with the change that it tells of and sent afterwards.
 *
 * @param type event type and name of its topic, such as {@code plan.plan-published.v1}
 * @param key the key of the fact: events of one key reach the topic in the order in which they were appended
 * @param payload the JSON document
 */
public record OutboxEvent(String type, String key, String payload) {

    /** How many bytes key and payload have on the wire, in UTF-8. */
    public long bytes() {
        return utf8(key) + utf8(payload);
    }

    /** Whether it has at most so many bytes. Most events are so small that their bytes need not be counted. */
    public boolean fits(int most) {
        return 3L * (key.length() + (long) payload.length()) <= most || bytes() <= most;
    }

    /** A lone surrogate is sent as one question mark. */
    private static long utf8(String text) {
        long bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                bytes++;
            } else if (unit < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                bytes += 4;
                at++;
            } else {
                bytes += Character.isSurrogate(unit) ? 1 : 3;
            }
        }
        return bytes;
    }
}
