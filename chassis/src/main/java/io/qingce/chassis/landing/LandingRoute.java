package io.qingce.chassis.landing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers at the root of a service, from the description of it that was made when it was built. */
@ApplicationScoped
public class LandingRoute {

    /** Where the platform leaves the description. */
    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final ObjectMapper json;

    LandingRoute(ObjectMapper json) {
        this.json = json;
    }

    void build(@Observes Router router) {
        Buffer landing = Buffer.buffer(written());
        Landing.PATHS.forEach(path -> router.get(path)
                .handler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(landing)));
    }

    private byte[] written() {
        try (InputStream description =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTION)) {
            return json.writeValueAsBytes(Landing.of(
                    description == null ? json.createObjectNode() : json.readTree(description),
                    List.of(new Landing.Link("service-desc", "/q/openapi", "OpenAPI"))));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
