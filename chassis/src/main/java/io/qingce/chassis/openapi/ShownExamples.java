package io.qingce.chassis.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Puts examples beside the operations of a service. They are kept in {@code openapi/examples.json} of the service, by method
 * and path: the request that was made, and the JSON that it sends or that the service answers with 200. A test of the service
 * keeps them true.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ShownExamples implements OASFilter {

    private static final String RESOURCE = "openapi/examples.json";
    private static final String JSON = "application/json";

    /**
     * One example.
     *
     * @param request the request, such as {@code /api/plans/anyang/tasks/17}
     * @param body what the request sends
     * @param answer what the service answers with 200
     */
    record Example(
            String request, @Nullable Object body, @Nullable Object answer) {}

    @Override
    public void filterOpenAPI(OpenAPI description) {
        examples().forEach((key, example) -> {
            String[] parts = key.split(" ", 2);
            PathItem path = description.getPaths() == null
                    ? null
                    : description.getPaths().getPathItem(parts[1]);
            if (path != null) {
                Optional.ofNullable(path.getOperations().get(PathItem.HttpMethod.valueOf(parts[0])))
                        .ifPresent(operation -> show(operation, parts[0], example));
            }
        });
    }

    private static void show(Operation operation, String method, Example example) {
        String summary = method + " " + example.request();
        if (example.body() != null && operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), summary, example.body());
        }
        APIResponse ok = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        if (example.answer() != null && ok != null) {
            add(ok.getContent(), summary, example.answer());
        }
    }

    private static void add(@Nullable Content content, String summary, Object value) {
        MediaType json = content == null ? null : content.getMediaType(JSON);
        if (json != null) {
            json.addExample(
                    "example", OASFactory.createExample().summary(summary).value(value));
        }
    }

    private static Map<String, Example> examples() {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return text == null ? Map.of() : new ObjectMapper().readValue(text, new TypeReference<>() {});
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
