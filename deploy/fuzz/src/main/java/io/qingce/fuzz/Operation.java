package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One operation of a service.
 *
 * @param method GET, PUT, POST or DELETE
 * @param path its address, parameters in braces
 * @param parameters what the address and the headers say
 * @param bodies a schema for each type of body; empty if it takes none
 */
record Operation(String method, String path, List<Parameter> parameters, Map<String, Schema> bodies) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    /** A stream of events goes on until somebody ends it. */
    private static final String ENDLESS = "/stream";

    Operation {
        parameters = List.copyOf(parameters);
        bodies = Map.copyOf(bodies);
    }

    /**
     * One parameter.
     *
     * @param place path, query or header
     * @param sample a value that it may have
     */
    record Parameter(String name, String place, String sample) {}

    String name() {
        return method + " " + path;
    }

    /** All operations of a description in its order, without those that answer without end. */
    static List<Operation> all(Schema description) {
        List<Operation> operations = new ArrayList<>();
        description
                .root()
                .path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    JsonNode operation = path.getValue().path(method);
                    if (!operation.isMissingNode() && !path.getKey().endsWith(ENDLESS)) {
                        operations.add(of(description, method, path.getKey(), operation));
                    }
                }));
        return operations;
    }

    private static Operation of(Schema description, String method, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            // A reference is to what every operation takes, the language, which the fuzzer chooses itself.
            if (!parameter.has("$ref")) {
                parameters.add(parameter(description, parameter));
            }
        }
        Map<String, Schema> bodies = new LinkedHashMap<>();
        operation.at("/requestBody/content").properties().forEach(body -> {
            JsonNode example = body.getValue().path("example");
            bodies.put(
                    body.getKey(),
                    example.isMissingNode()
                            ? description.at(body.getValue().path("schema"))
                            : description.at(body.getValue()));
        });
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), path, parameters, bodies);
    }

    private static Parameter parameter(Schema description, JsonNode parameter) {
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.has("example")
                        ? parameter.get("example").asText()
                        : Sampler.sample(description.at(parameter.path("schema")))
                                .asText());
    }
}
