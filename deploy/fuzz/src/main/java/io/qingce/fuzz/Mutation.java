package io.qingce.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Random;

/** One change of a body that makes it rude. */
final class Mutation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mutation() {}

    /** The body with a token in one place; the token need not be JSON. */
    static String replaced(JsonNode body, String place, String token) {
        if (place.isEmpty()) {
            return token;
        }
        JsonNode copy = body.deepCopy();
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.putRawValue(pointer.last().getMatchingProperty(), new RawValue(token));
        } else if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
            array.insertRawValue(pointer.last().getMatchingIndex(), new RawValue(token));
        }
        return text(copy);
    }

    /** The body with one place missing, named twice, joined by a stranger, or with its array grown. */
    static String reshaped(JsonNode body, List<String> places, Random random) {
        String place = places.get(random.nextInt(places.size()));
        JsonNode value = body.at(place);
        if (value instanceof ObjectNode object && !object.isEmpty()) {
            String name = object.fieldNames().next();
            String twice = text(object).replaceFirst("\\{", "{" + quoted(name) + ":" + text(object.get(name)) + ",");
            String stranger = text(object).replaceFirst("\\{", "{\"stranger\":1,");
            String without = text(object.deepCopy().without(name));
            return replaced(body, place, List.of(twice, stranger, without).get(random.nextInt(3)));
        }
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            String item = text(array.get(0));
            String grown = "[" + String.join(",", java.util.Collections.nCopies(300, item)) + "]";
            String holed = "[" + item + ",null," + item + "]";
            return replaced(body, place, random.nextBoolean() ? grown : holed);
        }
        return replaced(body, place, "null");
    }

    static String text(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    private static String quoted(String text) {
        return text(JSON.getNodeFactory().textNode(text));
    }
}
