package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.yaml.YamlTraps;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a plan document and lets through only what keeps the contract and the rules. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentConfig config;
    private final Clock clock;
    private final DocumentExaminer examiner = new DocumentExaminer();

    public DocumentReader(DocumentConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
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
     * @throws DocumentRefusedException 413 if it is too large, 400 if it is not JSON or YAML, 422 if readers of YAML would not
     *     agree on it
     */
    public Examined examine(String plan, DocumentFormat format, InputStream body) {
        byte[] bytes = bytes(body);
        List<Violation> traps = format == DocumentFormat.YAML ? YamlTraps.in(bytes) : List.of();
        if (!traps.isEmpty()) {
            throw DocumentRefusedException.invalid(traps);
        }
        return examine(plan, tree(format, bytes));
    }

    /** Says what is against taking a document that was read from another notation. */
    public Examined examine(String plan, JsonNode tree) {
        return examine(plan, tree, Set.of());
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
        return examine(plan, next, published).accepted();
    }

    private Examined examine(String plan, JsonNode tree, Set<String> published) {
        Examined examined = examiner.examine(plan, tree, published);
        List<Violation> findings = new ArrayList<>(examined.findings());
        findings.addAll(toCome(tree, LocalDate.now(clock)));
        return new Examined(examined.tree(), examined.document(), findings);
    }

    /** Values of the superior authority that are said to have been received on a day to come. */
    private static List<Violation> toCome(JsonNode tree, LocalDate today) {
        List<Violation> findings = new ArrayList<>();
        for (int i = 0; i < tree.path("targets").size(); i++) {
            JsonNode values = tree.path("targets").path(i).path("superior").path("values");
            for (int j = 0; j < values.size(); j++) {
                // Days as ISO 8601 writes them stand in the order of their letters.
                if (values.path(j).path("receivedOn").asText().compareTo(today.toString()) > 0) {
                    findings.add(Violation.of(
                            "targets[" + i + "].superior.values[" + j + "].receivedOn",
                            "in-the-future",
                            "It was not received after today, " + today + "."));
                }
            }
        }
        return findings;
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
            throw DocumentRefusedException.unreadable(format, bytes, unreadable);
        }
    }
}
