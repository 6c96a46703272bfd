package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One description of what the gateway serves, put together from those of the services. */
class MergedInterfaceTest {

    @Test
    void isWhatTheServicesSay() throws IOException {
        String merged = Interfaces.YAML.writeValueAsString(MergedInterface.of(Interfaces.SERVICES.stream()
                .map(service -> Interfaces.read(service + "-service"))
                .toList()));
        Path generated = Path.of("target", "openapi", Interfaces.MERGED + ".yaml");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, merged);
        Path committed = Interfaces.FOLDER.resolve(Interfaces.MERGED + ".yaml");
        assertEquals(
                Files.exists(committed) ? Files.readString(committed) : "",
                merged,
                "An interface changed. Copy chassis-test/" + generated + " to " + committed + ".");
    }

    @Test
    void givesSchemasOfOneNameAndDifferentContentNamesOfTheirServices() throws IOException {
        ObjectNode merged = MergedInterface.of(List.of(service("One", "string"), service("Two", "integer")));
        assertEquals(Interfaces.YAML.readTree("""
            OneKind: {type: string}
            OneAnswer: {properties: {kind: {$ref: '#/components/schemas/OneKind'}}}
            Same: {type: boolean}
            TwoKind: {type: integer}
            TwoAnswer: {properties: {kind: {$ref: '#/components/schemas/TwoKind'}}}
            """), merged.at("/components/schemas"));
    }

    /** "Plan" and Quantity is PlanQuantity, which the plan had before. */
    @Test
    void overwritesNoSchemaThatHasTheNewNameAlready() throws IOException {
        ObjectNode one = service("One", "string");
        ((ObjectNode) one.at("/components/schemas/Answer/properties"))
                .putObject("other")
                .put("$ref", "#/components/schemas/OneKind");
        ((ObjectNode) one.at("/components/schemas")).putObject("OneKind").put("type", "object");
        ObjectNode schemas = (ObjectNode)
                MergedInterface.of(List.of(one, service("Two", "integer"))).at("/components/schemas");
        assertEquals("object", schemas.at("/OneKind/type").asText());
        assertEquals("string", schemas.at("/OneServiceKind/type").asText());
        assertEquals(
                "#/components/schemas/OneServiceKind",
                schemas.at("/OneAnswer/properties/kind/$ref").asText());
    }

    private static ObjectNode service(String name, String type) throws IOException {
        return (ObjectNode) Interfaces.YAML.readTree("""
            info: {title: Qingce %1$s-service}
            paths:
              /api/%1$s: {get: {answer: {$ref: '#/components/schemas/Answer'}, same: {$ref: '#/components/schemas/Same'}}}
              /q/%1$s: {get: {answer: {$ref: '#/components/schemas/Unused'}}}
            components:
              schemas:
                Kind: {type: %2$s}
                Answer: {properties: {kind: {$ref: '#/components/schemas/Kind'}}}
                Same: {type: boolean}
                Unused: {type: string}
            """.formatted(name, type));
    }
}
