package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether answers of JSON are what the description says of them. */
final class DescribedAnswers {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode description;
    private final Map<String, Optional<JsonSchema>> known = new ConcurrentHashMap<>();

    DescribedAnswers(Schema description) {
        this.description = description.root();
    }

    /**
     * What of an answer is not as it is described; empty if nothing is, or if nothing is said of its status and type.
     *
     * @param operation method and path as they are described
     * @param type of its content, with or without parameters
     */
    String finding(String operation, int status, String type, JsonNode answer) {
        String essence = type.split(";", 2)[0].strip();
        return known.computeIfAbsent(
                        operation + " " + status + " " + essence, each -> schema(operation, status, essence))
                .flatMap(schema -> schema.validate(answer).stream().findFirst())
                .map(Object::toString)
                .orElse("");
    }

    private Optional<JsonSchema> schema(String operation, int status, String type) {
        String[] parts = operation.split(" ", 2);
        JsonNode schema = description
                .path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(type)
                .path("schema");
        if (schema.isMissingNode()) {
            return Optional.empty();
        }
        // Its references lead into the components of the description.
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return Optional.of(SCHEMAS.getSchema(whole));
    }
}
