package io.qingce.monitoring.hj212.server;

/** Why we closed a connection, or did not take it. */
enum HangUp {
    /** As many connections as there may be in all, and every one of them is a device's. */
    NO_ROOM,
    /** As many as there may be from its address, and every one of them is a device's. */
    NO_ROOM_FOR_ADDRESS,
    /** The oldest over which no device had spoken made room for a new one. */
    DISPLACED,
    /** No device spoke over it for too long. */
    SILENT_STRANGER,
    /** Too many unusable packets came in a row. */
    UNUSABLE,
    /** A packet was begun and not finished in time. */
    SLOW_PACKET,
    /** It does not take its answers. */
    ANSWERS_NOT_TAKEN,
    /** The unread and unfinished bytes of all connections are as many as there may be. */
    TOO_MUCH_HELD,
    /** A fault of ours. */
    FAULT
}
