package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Members of a tree by their path with dots. */
public final class Members {

    private Members() {}

    /** The member; a missing node if it is not there. */
    public static JsonNode get(JsonNode item, String path) {
        JsonNode node = item;
        for (String step : path.split("\\.")) {
            node = node.path(step);
        }
        return node;
    }

    /** Puts a member where it belongs; the objects on its way are made. */
    public static void set(ObjectNode item, String path, JsonNode value) {
        int last = path.lastIndexOf('.');
        ObjectNode owner = last < 0 ? item : object(item, path.substring(0, last));
        owner.set(path.substring(last + 1), value);
    }

    /** The list, made if it is not there. */
    public static ArrayNode list(ObjectNode item, String path) {
        int last = path.lastIndexOf('.');
        ObjectNode owner = last < 0 ? item : object(item, path.substring(0, last));
        return owner.withArray(path.substring(last + 1));
    }

    /** The items of a list; none if it is not there. */
    public static List<ObjectNode> items(JsonNode item, String path) {
        List<ObjectNode> items = new ArrayList<>();
        get(item, path).forEach(one -> items.add((ObjectNode) one));
        return items;
    }

    private static ObjectNode object(ObjectNode item, String path) {
        ObjectNode node = item;
        for (String step : path.split("\\.")) {
            node = node.path(step) instanceof ObjectNode inner ? inner : node.putObject(step);
        }
        return node;
    }
}
