package io.qingce.portal.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Three servers that say who they are and what they were asked for; a path that ends in {@code /stream} goes on, and
 * one in {@code /hanging} is not answered, until they close; one in {@code /large} is answered at length.
 */
public final class EchoServices implements AutoCloseable {

    /** Bytes of an answer that is still a short one. */
    private static final int LARGE = 900_000;

    private final List<HttpServer> servers = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch streamsEnd = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    EchoServices(Map<Upstream, URI> addresses) throws IOException {
        for (Map.Entry<Upstream, URI> each : addresses.entrySet()) {
            echo(each.getKey(), each.getValue().getPort());
        }
    }

    /** How many requests came. */
    public int asked() {
        return asked.get();
    }

    /** Answers what hangs, and ends what goes on. */
    void end() {
        streamsEnd.countDown();
    }

    @Override
    public void close() {
        end();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /** A server that says who it is and what it was asked for. */
    private void echo(Upstream name, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 1_000);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            int length = exchange.getRequestBody().readAllBytes().length;
            String uri = exchange.getRequestURI().toString();
            String said = uri.endsWith("/large")
                    ? "x".repeat(LARGE)
                    : name + " " + (length > 0 ? Integer.toString(length) : uri);
            Headers headers = exchange.getRequestHeaders();
            exchange.getResponseHeaders().add("Called", headers.getFirst("Host"));
            exchange.getResponseHeaders().add("Authorized", String.valueOf(headers.getFirst("Authorization")));
            exchange.getResponseHeaders().add("From-Page", String.valueOf(headers.getFirst("Origin")));
            exchange.getResponseHeaders().add("Cookies", String.valueOf(headers.getFirst("Cookie")));
            exchange.getResponseHeaders().add("Forwarded-For", String.valueOf(headers.get("X-Forwarded-For")));
            exchange.getResponseHeaders()
                    .add(
                            "Forwarded-Others",
                            String.valueOf(headers.containsKey("Forwarded")
                                    || headers.containsKey("X-Real-IP")
                                    || headers.containsKey("X-Forwarded-Prefix")));
            if (uri.endsWith("/hanging")) {
                awaitEnd();
            } else if (uri.endsWith("/stream")) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().flush();
                awaitEnd();
            } else {
                exchange.sendResponseHeaders(200, said.getBytes(UTF_8).length);
                exchange.getResponseBody().write(said.getBytes(UTF_8));
            }
            exchange.close();
        });
        server.start();
        servers.add(server);
    }

    private void awaitEnd() {
        try {
            streamsEnd.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
