package io.qingce.endtoend.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A site of somebody else with a strict policy, whose one page shows elements of the portal. */
public final class NeighbourSite implements AutoCloseable {

    private static final String PAGE = """
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>本局网站</title>
        <script type="module" src="%1$s/embed.js"></script></head><body><main><h1>本局网站</h1>
        <qingce-attainment plan="%2$s"></qingce-attainment><qingce-target plan="%2$s" target="%3$s"></qingce-target>
        <qingce-budget plan="%2$s" target="%3$s" theme="dark"></qingce-budget>
        <qingce-air-calendar region="%4$s"></qingce-air-calendar><qingce-site-map region="%4$s"></qingce-site-map></main></body></html>
        """;

    private final HttpServer server;
    private @Nullable String page;
    private @Nullable URI portal;

    private NeighbourSite(HttpServer server) {
        this.server = server;
    }

    /** Opens it on a free port of this machine; there is nothing on it yet. */
    public static NeighbourSite open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            NeighbourSite site = new NeighbourSite(server);
            server.createContext("/", exchange -> {
                byte[] bytes = String.valueOf(site.page).getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.getResponseHeaders()
                        .set(
                                "Content-Security-Policy",
                                "default-src 'none'; img-src 'self'; script-src " + site.portal + "; connect-src "
                                        + site.portal);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts elements of a portal on its page. */
    void show(URI from, String plan, String target, String region) {
        portal = from;
        page = String.format(PAGE, from, plan, target, region);
    }

    /** Where it is. */
    public URI origin() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
