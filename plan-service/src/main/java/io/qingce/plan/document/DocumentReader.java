package io.qingce.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a plan document and lets through only what keeps the contract and the rules. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentConfig config;
    private final DocumentSchema schema = new DocumentSchema();

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
        Examined examined = examine(plan, format, body);
        if (!examined.findings().isEmpty()) {
            throw DocumentRefusedException.invalid(examined.findings());
        }
        return examined.document();
    }

    /** A document that keeps the schema, and where it breaks a rule. */
    public record Examined(PlanDocument document, List<Violation> findings) {

        public Examined {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the document of a plan and says what is against taking it.
     *
     * @throws DocumentRefusedException 413 if it is too large, 400 if it is not JSON or YAML, 422 if it breaks the schema
     */
    public Examined examine(String plan, DocumentFormat format, InputStream body) {
        JsonNode tree = tree(format, bytes(body));
        List<Violation> violations = schema.check(tree);
        if (!violations.isEmpty()) {
            throw DocumentRefusedException.invalid(violations);
        }
        PlanDocument document = format.bind(tree, PlanDocument.class);
        List<Violation> findings = new ArrayList<>();
        if (!document.code().equals(plan)) {
            findings.add(Violation.of(
                    "code",
                    "not-the-addressed-plan",
                    "The document is of " + document.code() + ", not of " + plan + "."));
        }
        findings.addAll(DocumentRules.check(document));
        return new Examined(document, findings);
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
