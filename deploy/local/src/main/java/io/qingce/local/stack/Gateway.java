package io.qingce.local.stack;

import io.qingce.local.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/**
 * One origin before the three services, as an Ingress is elsewhere: routes by path. The description of each service
 * is at {@code /q/openapi/{plan,monitoring,report}}.
 */
public final class Gateway implements AutoCloseable {

    private static final String OPENAPI = "/q/openapi";

    private final Vertx vertx;
    private final int port;

    private Gateway(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /**
     * Refuses a port that somebody listens on, before anything else is started.
     *
     * @throws Refusal naming the port and the option to choose another
     */
    public static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d is taken. Stop the program that listens there, or choose another: deploy/local/up --port %d"
                            .formatted(port, port + 1),
                    e);
        }
    }

    /**
     * Opens the gateway on the loopback interface.
     *
     * @param services where each service answers
     */
    static Gateway open(int port, Map<ServiceName, URI> services) {
        Vertx vertx = Vertx.vertx();
        HttpProxy proxy = HttpProxy.reverseProxy(vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(64).setKeepAliveTimeout(5)));
        proxy.originSelector(request -> {
            URI origin = service(request.path(), services);
            return Future.succeededFuture(SocketAddress.inetSocketAddress(origin.getPort(), origin.getHost()));
        });
        proxy.addInterceptor(new OneOrigin());
        HttpServer server = vertx.createHttpServer(
                new HttpServerOptions().setHost("127.0.0.1").setPort(port));
        try {
            server.requestHandler(proxy)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return new Gateway(vertx, server.actualPort());
        } catch (CompletionException e) {
            vertx.close();
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

    private static URI service(String path, Map<ServiceName, URI> services) {
        for (ServiceName service : ServiceName.values()) {
            if (path.equals(OPENAPI + "/" + service.database())) {
                return Objects.requireNonNull(services.get(service));
            }
        }
        return Objects.requireNonNull(services.get(ServiceName.answering(path)));
    }

    /**
     * Tells a service under which name it was called, so that its links lead back here; and gives the descriptions, which
     * every service calls the same, a name each.
     */
    private static final class OneOrigin implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HostAndPort called = context.request().proxiedRequest().authority();
            if (called != null) {
                context.request().headers().set("X-Forwarded-Host", called.toString());
            }
            String uri = context.request().getURI();
            if (uri.startsWith(OPENAPI + "/")) {
                int query = uri.indexOf('?');
                context.request().setURI(OPENAPI + (query < 0 ? "" : uri.substring(query)));
            }
            return context.sendRequest();
        }
    }
}
