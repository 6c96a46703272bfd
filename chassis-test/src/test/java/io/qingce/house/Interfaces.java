package io.qingce.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The descriptions of the interfaces among the contracts, as trees. */
final class Interfaces {

    static final YAMLMapper YAML = new YAMLMapper();
    static final Path FOLDER = Checkout.ROOT.resolve("contracts/openapi");
    static final String MERGED = "qingce";
    static final List<String> SERVICES = List.of("plan", "monitoring", "report");

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private Interfaces() {}

    /** The description of a service, or of all of them together. */
    static ObjectNode read(String name) {
        try {
            return (ObjectNode) YAML.readTree(FOLDER.resolve(name + ".yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all of them. */
    static Stream<String> names() {
        return Stream.concat(SERVICES.stream().map(service -> service + "-service"), Stream.of(MERGED));
    }

    /** All operations of a description by method and path. */
    static Map<String, JsonNode> operations(JsonNode description) {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.put(
                                method + " " + path.getKey(), path.getValue().get(method))));
        return operations;
    }

    /** Every object in a tree with where it is; what examples show is no part of a description. */
    static void walk(JsonNode node, String place, BiConsumer<String, JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(place, node);
            node.properties().stream()
                    .filter(member -> !List.of("example", "examples", "default").contains(member.getKey())
                            || place.endsWith("/properties"))
                    .forEach(member -> walk(member.getValue(), place + "/" + member.getKey(), visit));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), place + "/" + i, visit);
        }
    }
}
