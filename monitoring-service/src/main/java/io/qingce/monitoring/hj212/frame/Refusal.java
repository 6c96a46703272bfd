package io.qingce.monitoring.hj212.frame;

/**
 * Bytes that cannot be used, as they came, so that somebody can look at them and have them read again.
 *
 * @param detail what was found, in words; empty if the reason says it all
 */
public record Refusal(RefusalReason reason, String detail, RawBytes bytes) implements Framed {}
