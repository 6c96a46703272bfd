package io.qingce.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says what an API server would refuse of an object: core kinds by the models of the Java client, which know every member, custom
 * ones by the schema of their definition, in which a member that it does not name is a mistake.
 */
final class Manifests {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private final Map<String, JsonSchema> definitions = new HashMap<>();

    Manifests(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(this::define);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with an object; nothing if it would be admitted. */
    List<String> faults(JsonNode object) {
        String version = object.path("apiVersion").asText();
        String kind = object.path("kind").asText();
        JsonSchema definition = definitions.get(version + " " + kind);
        List<String> faults = definition == null
                ? coreFaults(version, kind, object)
                : definition.validate(object).stream()
                        .map(ValidationMessage::getMessage)
                        .toList();
        return faults.stream()
                .map(fault -> kind + " " + Chart.name(object) + ": " + fault)
                .toList();
    }

    private static List<String> coreFaults(String version, String kind, JsonNode object) {
        String number = version.substring(version.lastIndexOf('/') + 1);
        String model = number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1) + kind;
        try {
            Class.forName(MODELS + model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(object.toString()));
            return List.of();
        } catch (InvocationTargetException refused) {
            return List.of(String.valueOf(refused.getCause().getMessage()));
        } catch (ReflectiveOperationException unknown) {
            return List.of("nothing is known of " + version + " " + kind);
        }
    }

    private void define(Path file) {
        JsonNode definition = read(file);
        String group = definition.at("/spec/group").asText();
        String kind = definition.at("/spec/names/kind").asText();
        for (JsonNode version : definition.at("/spec/versions")) {
            ObjectNode schema = (ObjectNode) version.at("/schema/openAPIV3Schema");
            // What every object has is described elsewhere.
            schema.withObject("/properties").putObject("metadata");
            close(schema);
            definitions.put(
                    group + "/" + version.path("name").asText() + " " + kind,
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema));
        }
    }

    /** Refuses members that are not named, as a server does with strict validation, and lets numbers be texts where they may. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            if (node.path("x-kubernetes-int-or-string").asBoolean()) {
                node.remove("anyOf");
                node.putArray("type").add("integer").add("string");
            }
            boolean isOpen = node.has("additionalProperties")
                    || node.path("x-kubernetes-preserve-unknown-fields").asBoolean();
            if (node.path("properties").isObject() && node.path("type").asText().equals("object") && !isOpen) {
                node.put("additionalProperties", false);
            }
            node.properties().removeIf(each -> each.getKey().startsWith("x-kubernetes-"));
        }
        schema.forEach(Manifests::close);
    }

    private static JsonNode read(Path file) {
        try {
            return Chart.YAML.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
