package io.qingce.chassis;

/**
 * An event that is stored with the change that it tells of and sent afterwards.
 *
 * @param type event type and name of its topic, such as {@code plan.plan-published.v1}
 * @param key the key of the fact: events of one key reach the topic in the order in which they were appended
 * @param payload the JSON document
 */
public record OutboxEvent(String type, String key, String payload) {}
