package io.qingce.kubernetes;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The file of Docker Compose names settings, topics and paths that exist. */
class ComposeTest {

    private static final Pattern PATHS = Pattern.compile("@(\\w+) path_regexp (\\S+)");

    /** Read by the library below Jackson, which knows merged maps. */
    private final JsonNode compose = Chart.JSON.valueToTree(new Yaml().load(Chart.read("deploy/compose/compose.yaml")));

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report"})
    void setsWhatAServiceReads(String service) {
        Set<String> variables = new TreeSet<>();
        service(service).path("environment").fieldNames().forEachRemaining(variables::add);
        SettingsPage.sections().get("every").forEach(setting -> variables.remove(setting.variable()));
        SettingsPage.sections().get(service).forEach(setting -> variables.remove(setting.variable()));
        assertEquals(Set.of("JAVA_TOOL_OPTIONS"), variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report"})
    void lockAServiceUp(String service) {
        JsonNode own = service(service);
        assertEquals("10001:10001", own.path("user").asText());
        assertTrue(own.path("read_only").asBoolean());
        assertEquals("[\"ALL\"]", own.path("cap_drop").toString());
        assertTrue(own.path("mem_limit").isTextual());
    }

    @Test
    void makesTheTopicsOfTheContracts() throws IOException {
        String declared = Chart.YAML.readTree(Chart.read("contracts/topics.yaml")).path("topics").properties().stream()
                .map(topic -> "topic " + topic.getKey() + " "
                        + topic.getValue().path("partitions").asInt()
                        + topic.getValue().path("config").properties().stream()
                                .map(each -> " --config " + each.getKey() + "="
                                        + each.getValue().asText())
                                .collect(joining()))
                .collect(joining("\n"));
        String made = Chart.read("deploy/compose/topics.sh")
                .lines()
                .filter(line -> line.startsWith("topic ") && !line.contains("("))
                .collect(joining("\n"));
        assertEquals(declared, made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report"})
    void leadsEveryPathToWhoAnswers(String service) throws IOException {
        List<String> astray = RoutesTest.paths(service)
                .filter(Predicate.not(path -> answering(path).equals(service)))
                .toList();
        assertEquals(List.of(), astray);
    }

    private static String answering(String path) {
        Matcher matcher = PATHS.matcher(Chart.read("deploy/compose/Caddyfile"));
        while (matcher.find()) {
            if (Pattern.compile(matcher.group(2)).matcher(path).find()) {
                return matcher.group(1);
            }
        }
        return "report";
    }

    private JsonNode service(String service) {
        return compose.path("services").path(service + "-service");
    }
}
