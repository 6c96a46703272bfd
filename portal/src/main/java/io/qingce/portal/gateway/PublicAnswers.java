package io.qingce.portal.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.util.Set;

/** Where results are public, caches may keep for a minute what was answered to somebody who showed nothing. */
final class PublicAnswers implements ProxyInterceptor {

    private static final String KEPT = "public, max-age=60";

    /** What services say of answers that are nobody's secret: to ask again, or nothing. */
    private static final Set<String> KEPT_INSTEAD = Set.of("private, no-cache", "");

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HttpServerRequest asked = context.request().proxiedRequest();
        MultiMap said = context.response().headers();
        boolean bare = asked.method() == HttpMethod.GET && !asked.headers().contains(HttpHeaders.AUTHORIZATION);
        String cached = said.get(HttpHeaders.CACHE_CONTROL);
        if (bare && context.response().getStatusCode() == 200 && KEPT_INSTEAD.contains(cached == null ? "" : cached)) {
            said.set(HttpHeaders.CACHE_CONTROL, KEPT).add(HttpHeaders.VARY, "Authorization, Cookie");
        }
        return context.sendResponse();
    }
}
