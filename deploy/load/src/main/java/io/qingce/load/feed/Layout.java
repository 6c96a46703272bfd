package io.qingce.load.feed;

/** How a body of observations is written. */
enum Layout {
    /** An array. */
    JSON("application/json"),
    /** A line per observation. */
    NDJSON("application/x-ndjson"),
    /** One of the national layouts. */
    CSV("text/csv; charset=utf-8");

    private final String contentType;

    Layout(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }
}
