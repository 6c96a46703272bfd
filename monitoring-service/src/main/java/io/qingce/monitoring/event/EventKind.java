package io.qingce.monitoring.event;

/**
 * Kinds of exceptional events. HJ 663-2026 introduces them; only dust is certain to be among them, so every kind has an
 * effect only with an approval.
 */
public enum EventKind {
    /** 沙尘 */
    DUST,
    /** 野火 */
    WILDFIRE,
    /** 火山 */
    VOLCANO,
    /** 其他 */
    OTHER
}
