package io.qingce.load.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/**
 * A request that leads from one revision of a document to the next.
 *
 * @param path with its query
 */
record Change(String method, String path, String contentType, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who asks for it: nobody verifies what they have written, and decides on what they have filed themselves. */
    String actor() {
        boolean verifies =
                contentType.equals("application/json") && new String(body, StandardCharsets.UTF_8).contains("VERIFY");
        return verifies || path.endsWith("/decisions") ? "verifier" : "chaos";
    }

    static Change json(String method, String path, Object content) {
        try {
            return new Change(method, path, "application/json", JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + content, e);
        }
    }

    static Change file(String path, String content) {
        return new Change("POST", path, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}
