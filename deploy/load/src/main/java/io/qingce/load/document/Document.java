package io.qingce.load.document;

import java.net.http.HttpResponse;

/** What one writer alone changes. What it holds at each revision, from 1, is known beforehand. */
abstract class Document {

    private final Kind kind;
    private final String key;

    Document(Kind kind, String key) {
        this.kind = kind;
        this.key = key;
    }

    Kind kind() {
        return kind;
    }

    /** What the database of record knows it by. */
    String key() {
        return key;
    }

    /** What the events about it go by. */
    String told() {
        return key;
    }

    /** How many events were sent up to a revision. */
    long events(long revision) {
        return revision;
    }

    /** The request that leads from a revision, 0 if there is none, to the next. */
    abstract Change change(long revision);

    /** Where it is shown as it stands. */
    abstract String shown();

    /** What a database holds of it at a revision; empty if only the revision is compared. */
    abstract String mark(long revision);

    /** The revision that an answer from {@link #shown} tells of: its ETag; 0 if there is nothing. */
    long revision(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 404
                ? 0
                : answer.headers()
                        .firstValue("ETag")
                        .map(tag -> Long.parseLong(tag.replaceAll("[^0-9]", "")))
                        .orElseThrow(() -> new IllegalStateException("No ETag: " + answer));
    }
}
