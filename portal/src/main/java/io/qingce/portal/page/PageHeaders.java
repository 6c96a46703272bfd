package io.qingce.portal.page;

import io.qingce.portal.embedding.EmbeddingConfig;
import io.qingce.portal.embedding.Origins;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * What a browser is told of every page: nothing of it comes from elsewhere, no script stands in it, only the named sites show it in a
 * frame, and only files whose names change with their content may be kept.
 */
@ApplicationScoped
public class PageHeaders {

    private static final int BEFORE_ROUTES = 100;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    private final String policy;

    PageHeaders(EmbeddingConfig config) {
        List<String> frames =
                Origins.of("qingce.portal.embedding.frames", config.frames()).all();
        this.policy = POLICY + (frames.isEmpty() ? "'none'" : String.join(" ", frames));
    }

    void register(@Observes Filters filters) {
        filters.register(this::announce, BEFORE_ROUTES);
    }

    private void announce(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api")) {
            context.addHeadersEndHandler(
                    sent -> add(context.normalizedPath(), context.response().headers()));
        }
        context.next();
    }

    private void add(String path, MultiMap headers) {
        headers.set("Content-Security-Policy", policy)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin");
        if (!path.startsWith("/static/bundle/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
