package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads a plan document and lets through only what keeps the contract and the rules. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentConfig config;
    private final DocumentExaminer examiner = new DocumentExaminer();

    public DocumentReader(DocumentConfig config) {
        this.config = config;
    }

    /**
     * Reads the document of a plan.
     *
     * @param plan code under which it was sent; the document has to name the same
     * @throws DocumentRefusedException 413 if it is too large, 400 if it is not JSON or YAML, 422 with one violation for
     *     each finding
     */
    public PlanDocument read(String plan, DocumentFormat format, InputStream body) {
        return examine(plan, format, body).accepted();
    }

    /**
     * Reads the document of a plan and says what is against taking it, item by item.
     *
     * @throws DocumentRefusedException 413 if it is too large, 400 if it is not JSON or YAML
     */
    public Examined examine(String plan, DocumentFormat format, InputStream body) {
        return examine(plan, tree(format, bytes(body)));
    }

    /** Says what is against taking a document that was read from another notation. */
    public Examined examine(String plan, JsonNode tree) {
        return examiner.examine(plan, tree, Set.of());
    }

    /**
     * Reads the next document of a plan, which somebody made from the stored one: indicators that the plan has already stay,
     * though the catalogue may not have them.
     *
     * @throws DocumentRefusedException 422 with one violation for each finding
     */
    public PlanDocument readNext(String plan, String stored, JsonNode next) {
        Set<String> published = new HashSet<>();
        tree(DocumentFormat.JSON, stored.getBytes(StandardCharsets.UTF_8))
                .path("targets")
                .forEach(target -> published.add(target.path("indicator").asText()));
        return examiner.examine(plan, next, published).accepted();
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(config.maxBytes() + 1);
            if (bytes.length > config.maxBytes()) {
                throw DocumentRefusedException.tooLarge(config.maxBytes());
            }
            return bytes;
        } catch (IOException disconnected) {
            throw new UncheckedIOException(disconnected);
        }
    }

    private static JsonNode tree(DocumentFormat format, byte[] bytes) {
        try {
            return format.read(bytes);
        } catch (IOException unreadable) {
            throw DocumentRefusedException.unreadable(format, unreadable);
        }
    }
}
