package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pages take an answer to hold is what the committed description of the interface says it holds. */
class ApiTypesTest {

    private static final Path TYPES = Path.of("src/main/resources/web/app/api");
    private static final Pattern DECLARED = Pattern.compile("export interface (\\w+) \\{\\n(.*?)\\n}", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("readonly (\\w+)(\\??): ([^;]+);");
    private static final Pattern VALUES = Pattern.compile("export type (\\w+) =([^;]+);");

    /** Types that stand for several schemas of the description or for an item of a page that has no schema of its own. */
    private static final Map<String, String> OTHERWISE_NAMED = Map.of("PlannedTarget", "TargetJson");

    @TestFactory
    Stream<DynamicTest> everyTypeIsInTheDescription() throws IOException {
        JsonNode schemas = new YAMLMapper()
                .readTree(Path.of("../contracts/openapi/qingce.yaml").toFile())
                .at("/components/schemas");
        String types = types();
        Stream<DynamicTest> interfaces = DECLARED.matcher(types)
                .results()
                .filter(each -> !OTHERWISE_NAMED.containsKey(each.group(1)))
                .map(each -> DynamicTest.dynamicTest(
                        each.group(1), () -> isDescribed(each.group(2), schemas.path(each.group(1)))));
        Stream<DynamicTest> enumerations = VALUES.matcher(types)
                .results()
                .map(each -> DynamicTest.dynamicTest(
                        each.group(1), () -> listsAll(each.group(2), schemas.path(each.group(1)))));
        return Stream.concat(interfaces, enumerations);
    }

    private static void isDescribed(String members, JsonNode schema) {
        assertTrue(schema.isObject(), "no such schema");
        List<String> required = texts(schema.path("required"));
        List<MatchResult> all = MEMBER.matcher(members).results().toList();
        for (MatchResult member : all) {
            String name = member.group(1);
            assertTrue(schema.path("properties").has(name), () -> name + " is not answered");
            boolean mayBeMissing = !required.isEmpty() && !required.contains(name);
            assertTrue(
                    !mayBeMissing || !member.group(2).isEmpty(),
                    () -> name + " may be missing and is not marked with ?");
        }
    }

    private static void listsAll(String values, JsonNode schema) {
        for (String value : texts(schema.path("enum"))) {
            assertTrue(values.contains("'" + value + "'"), () -> value + " is not known to the pages");
        }
        assertTrue(schema.has("enum"), "no such enumeration");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String types() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(TYPES)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("asked.ts")).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
