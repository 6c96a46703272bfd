package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.problem.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The contract {@code plan-document.v1.schema.json}, packaged from {@code contracts} when the service is built. */
final class DocumentSchema {

    private static final String RESOURCE = "/contracts/plan-document.v1.schema.json";

    /** Objects and lists of a document up to which all findings are told; three times those of the largest of the five plans. */
    private static final int MOST_PARTS = 6500;

    /** Findings that are told; of further ones only how many there are. */
    static final int MOST_TOLD = 1000;

    /**
     * Documents that are checked at once. Six thousand empty targets are 18 KB as sent and 80 MB of findings before the first
     * of them is told.
     */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private static final int RETRY_SECONDS = 10;

    private final JsonSchema schema = load();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Whether a document has so many parts that only the first finding is told: all of them would not fit into memory. */
    static boolean isVast(JsonNode document) {
        return parts(document, 0) > MOST_PARTS;
    }

    /**
     * One violation for each finding of the schema, in the order in which the schema was walked; of a vast document the first,
     * of very many the first {@link #MOST_TOLD} and how many more there are.
     *
     * @throws TryLaterException 503 if others are checked for too long
     */
    List<Violation> check(JsonNode document) {
        awaitTurn();
        try {
            return findings(document);
        } finally {
            turns.release();
        }
    }

    /** Whether findings were left out, so that nobody can say which items are sound. */
    static boolean isCutShort(List<Violation> findings) {
        return findings.size() > MOST_TOLD;
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TryLaterException(
                        503,
                        "overloaded",
                        "Too much to do",
                        "Other plan documents are checked first. Try again later.",
                        RETRY_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to check a document", stopped);
        }
    }

    private List<Violation> findings(JsonNode document) {
        boolean first = isVast(document);
        Set<ValidationMessage> messages = schema.validate(
                document, context -> context.getExecutionConfig().setFailFast(first));
        List<Violation> violations = new ArrayList<>();
        for (ValidationMessage message : messages) {
            if (violations.size() == MOST_TOLD) {
                violations.add(further(messages.size() - MOST_TOLD));
                break;
            }
            violations.add(new Violation(field(message), null, null, slug(message.getType()), message.getError()));
        }
        return violations;
    }

    private static Violation further(int more) {
        return new Violation(
                null,
                null,
                null,
                "further-findings",
                Words.both("另有" + more + "处问题未列出。", more + " further findings are not listed."));
    }

    private static int parts(JsonNode node, int before) {
        int parts = before + 1;
        for (JsonNode child : node) {
            parts = child.isContainerNode() && parts <= MOST_PARTS ? parts(child, parts) : parts;
        }
        return parts;
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream text = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text, config);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** Path of the member at fault: the one that is missing or too much, not the object around it. */
    private static String field(ValidationMessage message) {
        JsonNodePath path = message.getInstanceLocation();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            step(field, path.getElement(i));
        }
        if (message.getProperty() != null) {
            step(field, message.getProperty());
        }
        return field.toString();
    }

    private static void step(StringBuilder field, Object element) {
        if (element instanceof Integer index) {
            field.append('[').append(index).append(']');
        } else {
            field.append(field.isEmpty() ? "" : ".").append(element);
        }
    }

    /** additionalProperties becomes additional-properties. */
    private static String slug(String keyword) {
        return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
