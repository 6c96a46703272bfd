package io.qingce.portal.gateway;

import io.qingce.chassis.identity.IdentityConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;

/**
 * One origin before the three services: routes by path, behind the same door as theirs. Where a path leads is said by {@link
 * Destination}, how much of a kind goes through at once by {@link Passage}.
 */
@ApplicationScoped
public class Gateway {

    /** After what the origin answers itself, before the files of the pages. */
    private static final int ORDER = 2;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int TURN_MILLIS = 10_000;

    private final Vertx vertx;
    private final Map<Upstream, URI> services;
    private final boolean openToAll;
    private final Map<Passage, HttpProxy> proxies = new EnumMap<>(Passage.class);

    Gateway(Vertx vertx, GatewayConfig config, IdentityConfig identity, Config settings) {
        this.vertx = vertx;
        this.services = Map.of(
                Upstream.PLAN, config.planService(),
                Upstream.MONITORING, config.monitoringService(),
                Upstream.REPORT, config.reportService());
        this.openToAll = settings.getValue("qingce.auth", Boolean.class) && identity.publicResults();
        for (Passage passage : Passage.values()) {
            proxies.put(passage, proxy(passage));
        }
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Destination.of(request.uri()).isPresent()) {
            Objects.requireNonNull(proxies.get(Passage.of(request))).handle(request);
        } else {
            context.next();
        }
    }

    /** Upgrades to other protocols go past everything that is checked here, and no service speaks one. */
    private HttpProxy proxy(Passage passage) {
        HttpClientOptions connections = new HttpClientOptions()
                .setMaxPoolSize(passage.atOnce())
                .setMaxWaitQueueSize(passage.waiting())
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(5);
        HttpProxy proxy = HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false), vertx.createHttpClient(connections))
                .origin(context -> origin(context, passage))
                .addInterceptor(new Forwarding(vertx, passage));
        return openToAll && passage == Passage.SHORT ? proxy.addInterceptor(new PublicAnswers()) : proxy;
    }

    private Future<HttpClientRequest> origin(ProxyContext context, Passage passage) {
        Upstream service = Destination.of(context.request().proxiedRequest().uri())
                .orElseThrow()
                .service();
        URI origin = Objects.requireNonNull(services.get(service));
        return context.client()
                .request(new RequestOptions()
                        .setHost(origin.getHost())
                        .setPort(origin.getPort())
                        .setConnectTimeout(TURN_MILLIS)
                        .setIdleTimeout(passage.answer().toMillis()));
    }
}
