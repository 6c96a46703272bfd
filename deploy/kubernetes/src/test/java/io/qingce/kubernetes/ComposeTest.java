package io.qingce.kubernetes;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The file of Docker Compose names settings, topics and paths that exist. */
class ComposeTest {

    private static final Pattern UPSTREAM = Pattern.compile("reverse_proxy (\\S+)");

    /** Read by the library below Jackson, which knows merged maps. */
    private final JsonNode compose = Chart.JSON.valueToTree(new Yaml().load(Chart.read("deploy/compose/compose.yaml")));

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report", "portal"})
    void setsWhatAServiceReads(String service) {
        Set<String> variables = new TreeSet<>();
        service(service).path("environment").fieldNames().forEachRemaining(variables::add);
        SettingsPage.sections().get("every").forEach(setting -> variables.remove(setting.variable()));
        SettingsPage.sections().get(service).forEach(setting -> variables.remove(setting.variable()));
        assertEquals(Set.of("JAVA_TOOL_OPTIONS"), variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report", "portal"})
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

    @Test
    void leadsFromOutsideToThePortalAndFromThereToTheServices() {
        String before = Chart.read("deploy/compose/Caddyfile");
        assertEquals(
                List.of("portal:8080"),
                UPSTREAM.matcher(before).results().map(it -> it.group(1)).toList());
        JsonNode portal = service("portal").path("environment");
        assertEquals(
                "http://plan-service:8081",
                portal.path("QINGCE_PORTAL_PLAN_SERVICE").asText());
        assertEquals(
                "http://monitoring-service:8082",
                portal.path("QINGCE_PORTAL_MONITORING_SERVICE").asText());
        assertEquals(
                "http://report-service:8083",
                portal.path("QINGCE_PORTAL_REPORT_SERVICE").asText());
    }

    private JsonNode service(String service) {
        return compose.path("services").path(Chart.module(service));
    }
}
