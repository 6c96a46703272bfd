package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Describes the plan document where operations refer to it: the contract {@code plan-document.v1.schema.json} as the schema
 * PlanDocument, and each of its definitions as a schema of its own, such as PlanTarget.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = DocumentDescription.BEFORE_ALL_ARE_PUT_IN_ORDER)
public class DocumentDescription implements OASFilter {

    /** Of filters the higher comes first; those that say nothing have 1, and in no certain order. */
    static final int BEFORE_ALL_ARE_PUT_IN_ORDER = 2;

    private static final String RESOURCE = "contracts/plan-document.v1.schema.json";
    /** What holds of one kind only is left to the contract: generators of clients do not read it. */
    private static final List<String> CONDITIONAL = List.of("if", "then", "else");

    private static final Pattern DEFINITION = Pattern.compile("#/\\$defs/(\\w)");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        OpenAPI document = SmallRyeOpenAPI.builder()
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .withCustomStaticFile(
                        () -> new ByteArrayInputStream(asComponents().getBytes(StandardCharsets.UTF_8)))
                .build()
                .model();
        document.getComponents().getSchemas().forEach(description.getComponents()::addSchema);
    }

    /** The contract as the schemas of a description, whose references stay within it. */
    private static String asComponents() {
        ObjectMapper json = new ObjectMapper();
        ObjectNode document = contract(json);
        ObjectNode description = json.createObjectNode().put("openapi", "3.1.0");
        ObjectNode schemas = description.putObject("components").putObject("schemas");
        JsonNode definitions = document.remove("$defs");
        document.remove(List.of("$schema", "$id"));
        schemas.set(name("Document"), document);
        dropConditions(definitions);
        definitions.properties().forEach(each -> schemas.set(name(each.getKey()), each.getValue()));
        return DEFINITION
                .matcher(description.toString())
                .replaceAll(found -> "#/components/schemas/" + name(found.group(1)));
    }

    private static void dropConditions(JsonNode definitions) {
        definitions.findParents("allOf").forEach(schema -> {
            ArrayNode parts = schema.withArray("/allOf");
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (parts.get(i).has("if")) {
                    parts.remove(i);
                }
            }
            if (parts.isEmpty()) {
                ((ObjectNode) schema).remove("allOf");
            }
        });
        definitions.findParents("if").forEach(schema -> ((ObjectNode) schema).remove(CONDITIONAL));
    }

    private static ObjectNode contract(ObjectMapper json) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        try (InputStream text = Objects.requireNonNull(classes.getResourceAsStream(RESOURCE), RESOURCE)) {
            return (ObjectNode) json.readTree(text);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** {@code target} as {@code PlanTarget}. */
    private static String name(String definition) {
        return "Plan" + definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
    }
}
