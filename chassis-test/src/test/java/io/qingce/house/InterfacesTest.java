package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients in other languages are generated from the descriptions of the interfaces: what a generator needs is there. */
class InterfacesTest {

    /** What Java's regular expressions have and those of ECMA-262 have not, at least without a flag. */
    private static final Pattern JAVA_ONLY =
            Pattern.compile("(?<!\\\\)[*+?}]\\+|\\\\[pPAzZQEG]|\\(\\?[a-zA-Z-]+[:)]|&&\\[");

    /** What says of an object what is in it. */
    private static final List<String> SAYS =
            List.of("properties", "additionalProperties", "$ref", "oneOf", "anyOf", "allOf", "const", "enum");

    @ParameterizedTest
    @CsvSource({
        "'[a-z]*+x', true",
        "'a++', true",
        "'\\p{L}+', true",
        "'(?i)abc', true",
        "'[a-z&&[^b]]', true",
        "'^[a-z0-9-]{1,64}$', false",
        "'^(?:a|b)$', false",
        "'\\S', false",
        "'^[^\\x00-\\x1F]*$', false"
    })
    void knowsAnExpressionThatOnlyJavaReads(String expression, boolean onlyJava) {
        assertEquals(onlyJava, JAVA_ONLY.matcher(expression).find());
    }

    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void giveEachOperationANameAndSayWhatItDoes(String name) {
        List<String> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Interfaces.operations(Interfaces.read(name)).forEach((operation, description) -> {
            if (!names.add(description.path("operationId").asText())) {
                findings.add(operation + " has no name of its own");
            }
            for (String text : List.of("operationId", "summary", "description")) {
                if (description.path(text).asText().isBlank()) {
                    findings.add(operation + " has no " + text);
                }
            }
            if (description.path("tags").isEmpty()) {
                findings.add(operation + " has no tag");
            }
        });
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void sayOfEachOperationWhatItAnswersWhenAllIsWell(String name) {
        List<String> findings = new ArrayList<>();
        Interfaces.operations(Interfaces.read(name)).forEach((operation, description) -> {
            JsonNode answers = description.path("responses");
            if (answers.properties().stream()
                    .noneMatch(answer -> answer.getKey().matches("2\\d\\d"))) {
                findings.add(operation + " never answers that all is well");
            }
            answers.properties().forEach(answer -> {
                JsonNode content = answer.getValue().path("content");
                if (answer.getKey().matches("20[01]")
                        && (content.isEmpty() || content.findValues("schema").isEmpty())) {
                    findings.add(operation + " does not say what it answers with " + answer.getKey());
                }
                if (answer.getValue().path("description").asText().isBlank()) {
                    findings.add(operation + " says nothing of " + answer.getKey());
                }
            });
        });
        assertEquals(List.of(), findings);
    }

    /** Generators refuse a description that names one twice. */
    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void nameEachTagOnce(String name) {
        List<String> tags = Interfaces.read(name).path("tags").findValuesAsText("name");
        assertEquals(List.copyOf(new LinkedHashSet<>(tags)), tags);
    }

    /**
     * Who did not get the answer sends the same again; where the key went unseen, there would be two. An access key is shown once
     * and kept nowhere, so no answer with it is kept either.
     */
    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void takeAnIdempotencyKeyWhereverSomethingIsMade(String name) {
        List<String> findings = new ArrayList<>();
        Interfaces.operations(Interfaces.read(name)).forEach((operation, description) -> {
            boolean makes = operation.startsWith("post ")
                    && !operation.startsWith("post /api/access-keys/")
                    && (description.path("responses").has("201")
                            || description.path("responses").has("202"));
            boolean takes = description.path("parameters").findValuesAsText("$ref").stream()
                    .anyMatch(reference -> reference.endsWith("/IdempotencyKey"));
            if (makes && !takes) {
                findings.add(operation + " makes something and takes no Idempotency-Key");
            }
        });
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void referToWhatIsThere(String name) {
        ObjectNode description = Interfaces.read(name);
        List<String> findings = new ArrayList<>();
        Interfaces.walk(description, "", (place, node) -> {
            String reference = node.path("$ref").asText("#");
            if (!reference.startsWith("#")
                    || description.at(reference.substring(1)).isMissingNode()) {
                findings.add(place + " refers to " + reference);
            }
        });
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void haveExpressionsThatEveryLanguageReads(String name) {
        List<String> findings = new ArrayList<>();
        Interfaces.walk(Interfaces.read(name), "", (place, node) -> {
            String expression = node.path("pattern").asText();
            if (node.path("pattern").isTextual()
                    && JAVA_ONLY.matcher(expression).find()) {
                findings.add(place + " has " + expression);
            }
        });
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void sayOfEachObjectWhatIsInIt(String name) {
        List<String> findings = new ArrayList<>();
        Interfaces.walk(Interfaces.read(name), "", (place, node) -> {
            boolean isObject = node.path("type").asText().equals("object");
            boolean isEmptySchema = place.endsWith("/schema") && node.isEmpty();
            if (isEmptySchema || isObject && SAYS.stream().noneMatch(node::has)) {
                findings.add(place);
            }
        });
        assertEquals(List.of(), findings);
    }

    /** A tree of JSON has no members of its own, and a class of that name would hide the one of the library that reads it. */
    @ParameterizedTest
    @MethodSource("io.qingce.house.Interfaces#names")
    void tellNothingOfHowJavaKeepsJson(String name) {
        List<String> schemas = new ArrayList<>();
        Interfaces.read(name).at("/components/schemas").fieldNames().forEachRemaining(schemas::add);
        assertEquals(
                List.of(),
                schemas.stream().filter(schema -> schema.startsWith("Json")).toList());
    }
}
