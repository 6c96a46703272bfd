package io.qingce.portal.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Every view has an address that can be mailed: a browser that opens one gets the page, which finds the view in the address. */
@ApplicationScoped
public class PageAddresses {

    private static final int AFTER_FILES = 20_000;
    private static final String PAGE = "/index.html";
    private static final List<String> OTHERS = List.of("/api", "/q", "/static", "/session");

    void register(@Observes Router router) {
        router.route().method(HttpMethod.GET).order(AFTER_FILES).handler(PageAddresses::show);
    }

    private static void show(RoutingContext context) {
        if (isView(context.normalizedPath()) && Browsers.wantPage(context.request())) {
            context.reroute(PAGE);
        } else {
            context.next();
        }
    }

    /** Whether a view can stand there: neither a file nor what belongs to somebody else. */
    static boolean isView(String path) {
        return path.indexOf('.') < 0
                && OTHERS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
