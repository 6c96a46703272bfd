package io.qingce.portal.gateway;

import io.qingce.chassis.door.Door;
import io.qingce.chassis.door.Hosts;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.qingce.chassis.wire.Wire;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * One origin before the three services, as an Ingress is elsewhere: routes by path, behind the same door as theirs. Where a path
 * leads is said by {@link Destination}, how much of a kind goes through at once by {@link Passage}.
 */
public final class Gateway implements AutoCloseable {

    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");
    /** After so long without a byte a connection ends. */
    static final int IDLE_SECONDS = 180;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int TURN_MILLIS = 10_000;
    private static final int HEAD_BYTES = 16_384;
    private static final int LINE_BYTES = 4_096;

    private final Vertx vertx;
    private final Map<ServiceName, URI> services;
    private final Door door = new Door(new Hosts(HOSTS), List.of());
    private final Map<Passage, HttpProxy> proxies = new EnumMap<>(Passage.class);
    private final Front front = new Front();
    private int port;

    private Gateway(Vertx vertx, Map<ServiceName, URI> services) {
        this.vertx = vertx;
        this.services = new EnumMap<>(services);
        for (Passage passage : Passage.values()) {
            proxies.put(passage, proxy(passage));
        }
    }

    /**
     * Opens the gateway on the loopback interface.
     *
     * @param services where each service answers
     */
    public static Gateway open(int port, Map<ServiceName, URI> services) {
        Gateway gateway = new Gateway(Vertx.vertx(), services);
        try {
            gateway.listen(port);
            return gateway;
        } catch (CompletionException e) {
            gateway.vertx.close();
            throw new Refusal("The gateway cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Where the gateway answers. */
    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void listen(int wanted) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(wanted)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxHeaderSize(HEAD_BYTES)
                .setMaxInitialLineLength(LINE_BYTES)
                .setHttp2ClearTextEnabled(false);
        HttpServer server = vertx.createHttpServer(options)
                .connectionHandler(connection ->
                        Wire.guard(((ConnectionBase) connection).channel().pipeline(), options))
                .requestHandler(this::enter);
        port = server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private void enter(HttpServerRequest request) {
        Optional<Problem> refusal = door.refusal(request.method().name(), request.uri(), request.headers(), null)
                .or(() -> Destination.of(request.uri()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusals.of(
                                404, "not-found", Words.both("此地址不对外开放。", "Nothing is here for everybody."), null)));
        if (refusal.isEmpty() && front.answer(request)) {
            return;
        }
        if (refusal.isEmpty()) {
            Objects.requireNonNull(proxies.get(Passage.of(request))).handle(request);
        } else {
            refuse(request, refusal.get());
        }
    }

    private static void refuse(HttpServerRequest request, Problem problem) {
        if (!request.isEnded()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (problem.status() == 405) {
            request.response().putHeader(HttpHeaders.ALLOW, Door.METHODS);
        }
        Refusals.end(request, problem);
    }

    /** Upgrades to other protocols go past everything that is checked here, and no service speaks one. */
    private HttpProxy proxy(Passage passage) {
        HttpClientOptions connections = new HttpClientOptions()
                .setMaxPoolSize(passage.atOnce())
                .setMaxWaitQueueSize(passage.waiting())
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(5);
        return HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false), vertx.createHttpClient(connections))
                .origin(context -> origin(context, passage))
                .addInterceptor(new Forwarding(vertx, passage));
    }

    private Future<HttpClientRequest> origin(ProxyContext context, Passage passage) {
        ServiceName service = Destination.of(context.request().proxiedRequest().uri())
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
