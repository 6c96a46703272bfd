package io.qingce.portal.front;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.chassis.landing.Landing;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the gateway answers itself: where one can go from here, one description of all services, and pages on which it can be read and
 * tried. Nothing on them is fetched from elsewhere.
 */
final class Front {

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

    /** Answers a request that is for the front; false for all others. */
    boolean answer(HttpServerRequest request) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String path = request.path();
        if (reads && ((path + "/").equals(DOCS) || path.equals("/") && wantsPage(request))) {
            request.response().setStatusCode(303).putHeader("Location", DOCS).end();
            return true;
        }
        Optional<Page> page = reads ? Optional.ofNullable(pages.get(path)) : Optional.empty();
        page.ifPresent(found -> request.response()
                .putHeader("Content-Type", found.type())
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept")
                .putHeader("Content-Security-Policy", "default-src 'self' data:; style-src 'self' 'unsafe-inline'")
                .end(found.content()));
        return page.isPresent();
    }

    private static boolean wantsPage(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    private static Buffer landing(Buffer description) {
        try {
            return Buffer.buffer(new ObjectMapper()
                    .writeValueAsBytes(Landing.of(
                            new YAMLMapper().readTree(description.getBytes()),
                            List.of(
                                    new Landing.Link("service-desc", "/api/openapi.yaml", "OpenAPI 3.1"),
                                    new Landing.Link("service-doc", DOCS, "接口说明 Pages on which to read and try it")))));
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
