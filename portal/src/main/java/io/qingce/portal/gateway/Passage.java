package io.qingce.portal.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;

/**
 * What goes through the gateway, by how long it holds a connection to a service. Each kind has connections of its own to each
 * service, so that none can take those of another.
 */
enum Passage {

    /** Streams of events, which go on until somebody ends them; a heartbeat comes every few seconds. */
    STREAM(256, 0, Duration.ofSeconds(90)),

    /** Long bodies, and answers of many lines: as fast as the other side reads and writes. */
    LONG(64, 64, Duration.ofSeconds(150)),

    /** Everything else: its body is read whole before a service is asked, and its answer need not wait for the client. */
    SHORT(128, 512, Duration.ofSeconds(40));

    /** A body or answer of so many bytes is held here for a client that is slow. */
    static final int SHORT_BYTES = 1 << 20;

    private final int atOnce;
    private final int waiting;
    private final Duration answer;

    Passage(int atOnce, int waiting, Duration answer) {
        this.atOnce = atOnce;
        this.waiting = waiting;
        this.answer = answer;
    }

    /** Requests to one service that are under way at once. */
    int atOnce() {
        return atOnce;
    }

    /** Requests that may wait for one of those to end. */
    int waiting() {
        return waiting;
    }

    /** How long a service may say nothing. */
    Duration answer() {
        return answer;
    }

    /** The kind of a request, by what it says. */
    static Passage of(HttpServerRequest request) {
        if (accepts(request, "text/event-stream") || request.path().endsWith("/stream")) {
            return STREAM;
        }
        if (request.method() == HttpMethod.GET) {
            return accepts(request, "text/csv") || accepts(request, "application/x-ndjson") ? LONG : SHORT;
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length(request) > SHORT_BYTES
                ? LONG
                : SHORT;
    }

    /** Bytes of the body that are announced. */
    static long length(HttpServerRequest request) {
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return said == null ? 0 : Long.parseLong(said.strip());
    }

    private static boolean accepts(HttpServerRequest request, String type) {
        String said = request.getHeader(HttpHeaders.ACCEPT);
        return said != null && said.toLowerCase(Locale.ROOT).contains(type);
    }
}
