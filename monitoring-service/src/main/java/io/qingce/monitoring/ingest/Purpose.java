package io.qingce.monitoring.ingest;

/** What a feed is sent for. */
enum Purpose {
    /** Its readings are to be stored and published. */
    RECORD,
    /** 试运行: its sender wants to know the outcomes; nothing is stored, published or counted. */
    DRY_RUN
}
