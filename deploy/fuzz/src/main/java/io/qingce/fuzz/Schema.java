package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A JSON Schema inside its document.
 *
 * @param file the document; other documents are named relative to it
 * @param root the whole document
 * @param node this schema
 */
record Schema(Path file, JsonNode root, JsonNode node) {

    /** Reads a whole document, YAML or JSON. */
    static Schema of(Path file) {
        try {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
            return new Schema(file, root, root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Another schema of the same document. */
    Schema at(JsonNode other) {
        return new Schema(file, root, other);
    }

    /** A member of this schema. */
    Schema member(String name) {
        return at(node.path(name));
    }

    /** What this schema refers to; itself if it refers to nothing. */
    Schema resolved() {
        String reference = node.path("$ref").asText();
        if (reference.isEmpty()) {
            return this;
        }
        String[] parts = reference.split("#", 2);
        Schema document =
                parts[0].isEmpty() ? at(root) : of(file.resolveSibling(parts[0]).normalize());
        return (parts.length == 1 ? document : document.at(document.root.at(parts[1]))).resolved();
    }
}
