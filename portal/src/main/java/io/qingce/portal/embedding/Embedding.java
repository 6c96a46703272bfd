package io.qingce.portal.embedding;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Refusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * What scripts of the named sites may: read the interface and have it compute, and never change anything. Whoever is logged in to the
 * portal is nobody to them: they show a token of their own, or read what is public.
 */
@ApplicationScoped
public class Embedding {

    /** After the door, before anybody is asked for a session. */
    private static final int EARLY = 400;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String API = "/api/";
    private static final String COMPUTING = "/api/calculations/";
    private static final String BUNDLE = "/static/bundle/";
    private static final String ASKED_METHOD = "Access-Control-Request-Method";
    private static final String KEPT_SECONDS = "600";

    private final Origins origins;

    Embedding(EmbeddingConfig config) {
        this.origins = Origins.of("qingce.portal.embedding.origins", config.origins());
    }

    void register(@Observes Filters filters) {
        if (!origins.all().isEmpty()) {
            filters.register(this::admit, EARLY);
        }
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        if (!isOffered(path)) {
            refuseWrites(context);
            return;
        }
        context.addHeadersEndHandler(sent -> context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN));
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (!origins.contain(origin)) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(sent -> allow(context.response().headers(), origin));
        if (request.method() == HttpMethod.OPTIONS && request.headers().contains(ASKED_METHOD)) {
            answerBeforehand(context);
        } else if (READING.contains(request.method()) || path.startsWith(COMPUTING)) {
            // The services know no other site; what is let in here goes on as that of a program.
            request.headers()
                    .remove(HttpHeaders.COOKIE)
                    .remove(HttpHeaders.ORIGIN)
                    .remove("Sec-Fetch-Site");
            context.next();
        } else {
            refuse(context);
        }
    }

    /** What else there is takes no change from the named sites either, though the door lets them in. */
    private void refuseWrites(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (origins.contain(request.getHeader(HttpHeaders.ORIGIN)) && !READING.contains(request.method())) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static boolean isOffered(String path) {
        return path.equals(EmbedScript.PATH) || path.startsWith(BUNDLE) || path.startsWith(API);
    }

    private static void allow(MultiMap headers, String origin) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
    }

    /** What a browser asks before a question that shows a token. */
    private static void answerBeforehand(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type, If-None-Match")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEPT_SECONDS)
                .setStatusCode(204)
                .end();
    }

    private static void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.resume();
        }
        Refusals.end(
                request,
                Refusals.of(
                        403,
                        "foreign-page",
                        Words.both("其他网站的页面只能读取，不得修改。", "A page of another site reads and changes nothing."),
                        "Origin"));
    }
}
