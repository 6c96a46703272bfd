package io.qingce.portal.front;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.chassis.landing.Landing;
import io.qingce.portal.page.Browsers;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the origin answers itself: where one can go from here, one description of all services, and pages on which it can be read and
 * tried. Nothing on them is fetched from elsewhere.
 */
@ApplicationScoped
public class Front {

    /** Before what goes to the services. */
    private static final int ORDER = 1;

    private static final String DESCRIPTION = "/contracts/openapi/qingce.yaml";
    private static final String DOCS = "/api/docs/";
    private static final String SWAGGER = "/META-INF/resources/openapi-ui/";

    private final Map<String, Page> pages = new HashMap<>();

    /** What stands at a path. */
    private record Page(String type, Buffer content) {}

    Front() {
        Buffer description = read(DESCRIPTION);
        pages.put("/api/openapi.yaml", new Page("application/yaml", description));
        Page landing = new Page("application/json", landing(description));
        Landing.PATHS.forEach(path -> pages.put(path, landing));
        pages.put(DOCS, new Page("text/html;charset=utf-8", read("/docs/index.html")));
        pages.put(DOCS + "docs.js", new Page("text/javascript", read("/docs/docs.js")));
        for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js")) {
            pages.put(
                    DOCS + file, new Page(file.endsWith("css") ? "text/css" : "text/javascript", read(SWAGGER + file)));
        }
    }

    void open(@Observes Router router) {
        List<HttpMethod> reading = List.of(HttpMethod.GET, HttpMethod.HEAD);
        pages.forEach((path, page) -> reading.forEach(
                method -> router.route(method, path).order(ORDER).handler(context -> answer(context, page))));
        router.get(DOCS.substring(0, DOCS.length() - 1))
                .order(ORDER)
                .handler(context -> context.response()
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, DOCS)
                        .end());
    }

    /** A browser that comes to the root is shown the portal. */
    private static void answer(RoutingContext context, Page page) {
        if (context.request().path().equals("/") && Browsers.wantPage(context.request())) {
            context.next();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, page.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader("Content-Security-Policy", "default-src 'self' data:; style-src 'self' 'unsafe-inline'")
                .end(page.content());
    }

    private static Buffer landing(Buffer description) {
        try {
            return Buffer.buffer(new ObjectMapper()
                    .writeValueAsBytes(Landing.of(
                            new YAMLMapper().readTree(description.getBytes()),
                            List.of(
                                    new Landing.Link("service-desc", "/api/openapi.yaml", "OpenAPI 3.1"),
                                    new Landing.Link("service-doc", DOCS, "接口说明 Documentation")))));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Buffer read(String resource) {
        try (InputStream content = Objects.requireNonNull(Front.class.getResourceAsStream(resource), resource)) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
