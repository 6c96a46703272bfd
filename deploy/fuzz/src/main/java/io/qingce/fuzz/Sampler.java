package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Makes a value that a schema allows, as far as it can be told; examples win. */
final class Sampler {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;

    private Sampler() {}

    static JsonNode sample(Schema schema) {
        return sample(schema, 0);
    }

    private static JsonNode sample(Schema schema, int depth) {
        for (String member : List.of("example", "default", "const")) {
            if (schema.node().has(member)) {
                return schema.node().get(member);
            }
        }
        for (String member : List.of("examples", "enum")) {
            if (schema.node().path(member).size() > 0
                    && schema.node().get(member).isArray()) {
                return schema.node().get(member).get(0);
            }
        }
        if (schema.node().has("$ref")) {
            return sample(schema.resolved(), depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.node().has(choice)) {
                return sample(schema.at(schema.node().get(choice).get(0)), depth);
            }
        }
        return ofType(schema, depth);
    }

    private static JsonNode ofType(Schema schema, int depth) {
        return switch (type(schema.node())) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" ->
                JSON.numberNode(schema.node().path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema.node()));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText("string");
    }

    private static JsonNode object(Schema schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth > DEEPEST) {
            return object;
        }
        schema.node()
                .path("properties")
                .properties()
                .forEach(member -> object.set(member.getKey(), sample(schema.at(member.getValue()), depth + 1)));
        JsonNode others = schema.node().path("additionalProperties");
        if (others.isObject()) {
            object.set("PM2.5", sample(schema.at(others), depth + 1));
        }
        return object;
    }

    private static JsonNode array(Schema schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        return depth > DEEPEST ? array : array.add(sample(schema.member("items"), depth + 1));
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-01-01T08:00:00+08:00";
            case "date" -> "2026-01-01";
            case "uri", "url" -> "https://example.org/";
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            default -> "text";
        };
    }

    /** Every place in a value, as JSON pointers, the outermost first. */
    static List<String> places(JsonNode value) {
        List<String> places = new ArrayList<>();
        addPlaces(value, "", places);
        return places;
    }

    private static void addPlaces(JsonNode value, String place, List<String> places) {
        places.add(place);
        value.properties()
                .forEach(member -> addPlaces(
                        member.getValue(),
                        place + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        places));
        if (value.isArray()) {
            for (int i = 0; i < Math.min(value.size(), 3); i++) {
                addPlaces(value.get(i), place + "/" + i, places);
            }
        }
    }
}
