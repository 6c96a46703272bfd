package io.qingce.monitoring.feed;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The limit on the bytes of a body, whatever it is for, in the place of the one of the platform: that one knows no exception
 * for a stream of lines, of which never more than a chunk is held.
 */
@ApplicationScoped
public class BodyWall {

    private static final String OBSERVATIONS = "/api/observations";
    private static final String LINES = "application/x-ndjson";

    private final long most;

    BodyWall(FeedConfig config) {
        this.most = config.maxSentBytes();
    }

    void build(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (isStream(request)) {
            request.next();
        } else if (length(request) > most) {
            request.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(PROBLEM.formatted(most, OBSERVATIONS));
        } else {
            // The platform counts the bytes of a body that does not say its length.
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
            request.next();
        }
    }

    private static boolean isStream(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return OBSERVATIONS.equals(request.normalizedPath()) && type != null && type.startsWith(LINES);
    }

    /** 0 if it is not said, or is no number: then the server refuses the request by itself. */
    private static long length(RoutingContext request) {
        String said = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return said == null || !said.matches("\\d{1,18}") ? 0 : Long.parseLong(said);
    }

    private static final String PROBLEM = """
            {"type":"https://qingce.io/problems/body-too-large","title":"Body too large","status":413,\
            "detail":"A body may have at most %d bytes, except newline-delimited JSON to %s."}""";
}
