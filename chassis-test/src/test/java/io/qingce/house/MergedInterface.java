package io.qingce.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts the descriptions of the services together. What is alike stands once; of two schemas of one name and different content each
 * gets the name of its service before its own, in full where another schema has that name already. What only operators call, on another port, is left out.
 */
final class MergedInterface {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String OPERATORS = "/q/";

    private MergedInterface() {}

    static ObjectNode of(List<ObjectNode> services) {
        List<ObjectNode> parts = new ArrayList<>(services);
        for (Set<String> clashing = clashing(parts); !clashing.isEmpty(); clashing = clashing(parts)) {
            Set<String> renamed = clashing;
            parts.replaceAll(part -> rename(part, renamed));
        }
        ObjectNode merged = Interfaces.YAML.createObjectNode().put("openapi", "3.1.0");
        head(merged, services);
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = merged.putObject("components");
        for (ObjectNode part : parts) {
            part.path("paths").properties().stream()
                    .filter(path -> !path.getKey().startsWith(OPERATORS))
                    .forEach(path -> paths.set(path.getKey(), path.getValue()));
            part.path("components")
                    .properties()
                    .forEach(kind -> components.withObject("/" + kind.getKey()).setAll((ObjectNode) kind.getValue()));
        }
        dropUnused((ObjectNode) components.path("schemas"), merged);
        return merged;
    }

    /** What only operations that are left out refer to. */
    private static void dropUnused(ObjectNode schemas, ObjectNode merged) {
        List<String> unused;
        do {
            String text = merged.toString();
            unused = schemas.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> !text.contains('"' + SCHEMAS + name + '"'))
                    .toList();
            schemas.remove(unused);
        } while (!unused.isEmpty());
    }

    private static void head(ObjectNode merged, List<ObjectNode> services) {
        ObjectNode first = services.get(0);
        ObjectNode info = merged.putObject("info");
        info.setAll((ObjectNode) first.path("info"));
        info.put("title", "Qingce 青策");
        info.put(
                "description",
                "Plans, readings and figures under one origin, as the gateway serves them.\n\n"
                        + services.stream()
                                .map(service -> service.at("/info/description").asText())
                                .collect(Collectors.joining("\n")));
        merged.set("servers", first.path("servers"));
        Set<String> named = new HashSet<>(Set.of("operators"));
        ArrayNode tags = merged.putArray("tags");
        services.forEach(service -> service.path("tags").forEach(tag -> {
            if (named.add(tag.path("name").asText())) {
                tags.add(tag);
            }
        }));
    }

    /** The names that mean different things in different descriptions. */
    private static Set<String> clashing(List<ObjectNode> parts) {
        Map<String, JsonNode> known = new HashMap<>();
        Set<String> clashing = new TreeSet<>();
        parts.forEach(part -> part.at("/components/schemas").properties().forEach(schema -> {
            JsonNode other = known.putIfAbsent(schema.getKey(), schema.getValue());
            if (other != null && !other.equals(schema.getValue())) {
                clashing.add(schema.getKey());
            }
        }));
        return clashing;
    }

    private static ObjectNode rename(ObjectNode part, Set<String> names) {
        String service = part.at("/info/title").asText().replaceAll("^Qingce (\\w+)-service.*$", "$1");
        String prefix = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        JsonNode taken = part.at("/components/schemas");
        Map<String, String> given = new HashMap<>();
        names.forEach(name -> given.put(name, prefix + (taken.has(prefix + name) ? "Service" : "") + name));
        String text = part.toString();
        for (Map.Entry<String, String> name : given.entrySet()) {
            text = text.replace('"' + SCHEMAS + name.getKey() + '"', '"' + SCHEMAS + name.getValue() + '"');
        }
        ObjectNode renamed = read(text);
        ObjectNode schemas = (ObjectNode) renamed.at("/components/schemas");
        ObjectNode again = schemas.deepCopy();
        schemas.removeAll();
        again.properties()
                .forEach(
                        schema -> schemas.set(given.getOrDefault(schema.getKey(), schema.getKey()), schema.getValue()));
        return renamed;
    }

    private static ObjectNode read(String text) {
        try {
            return (ObjectNode) Interfaces.YAML.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
