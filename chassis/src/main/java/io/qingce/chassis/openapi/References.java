package io.qingce.chassis.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Which schemas of a description are reached from where. */
final class References {

    static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> reached = new HashSet<>();

    private References(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** The names of all schemas that some request sends. */
    static Set<String> ofRequests(OpenAPI description) {
        References references = new References(description.getComponents().getSchemas());
        operations(description).forEach(references::followRequest);
        return references.reached;
    }

    /** The names of all schemas that some operation reaches. */
    static Set<String> ofOperations(OpenAPI description) {
        References references = new References(description.getComponents().getSchemas());
        operations(description).forEach(operation -> {
            references.followRequest(operation);
            Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                    .map(Parameter::getSchema)
                    .forEach(references::follow);
            Optional.ofNullable(operation.getResponses())
                    .map(APIResponses::getAPIResponses)
                    .orElse(Map.of())
                    .values()
                    .forEach(answer -> references.follow(answer.getContent()));
        });
        return references.reached;
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private void followRequest(Operation operation) {
        if (operation.getRequestBody() != null) {
            follow(operation.getRequestBody().getContent());
        }
    }

    private void follow(@Nullable Content content) {
        Optional.ofNullable(content).map(Content::getMediaTypes).orElse(Map.of()).values().stream()
                .map(MediaType::getSchema)
                .forEach(this::follow);
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String name = schema.getRef() == null ? "" : schema.getRef().replace(SCHEMAS, "");
        if (schemas.containsKey(name) && reached.add(name)) {
            follow(schemas.get(name));
        }
        parts(schema).forEach(this::follow);
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>(Arrays.asList(schema.getItems(), schema.getAdditionalPropertiesSchema()));
        Optional.ofNullable(schema.getProperties()).map(Map::values).ifPresent(parts::addAll);
        Arrays.<@Nullable List<Schema>>asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).stream()
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(parts::add);
        parts.removeIf(Objects::isNull);
        return parts;
    }
}
