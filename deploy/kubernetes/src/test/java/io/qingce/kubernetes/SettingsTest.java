package io.qingce.kubernetes;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting of the chart is one of the services, and the other way round. */
class SettingsTest {

    private static final List<String> PROFILES = Chart.PROFILES;

    @TempDir
    Path folder;

    @Test
    void areThoseThatTheSchemaLetsThrough() throws IOException {
        Path committed = Chart.FOLDER.resolve("values.schema.json");
        ObjectNode schema = (ObjectNode) Chart.JSON.readTree(committed.toFile());
        SettingsPage.define((ObjectNode) schema.path("definitions"));
        String written = Chart.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        Path generated = Path.of("target", "values.schema.json");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, written);
        assertEquals(
                written,
                Files.readString(committed),
                "docs/settings.md changed. Copy " + generated + " to " + committed);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void ofTheChartAreReadByTheServices(String profile) {
        List<JsonNode> objects = Chart.objects(profile);
        for (String service : List.of("plan", "monitoring", "report", "portal")) {
            Set<String> unknown = variables(objects, service);
            unknown.removeAll(known(service));
            assertEquals(Set.of("JAVA_TOOL_OPTIONS"), unknown, service);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report", "portal"})
    void ofAServiceCanAllBeSet(String service) throws IOException {
        ObjectNode values = (ObjectNode)
                Chart.YAML.readTree(Chart.FOLDER.resolve("values-county.yaml").toFile());
        ObjectNode settings = values.withObject("/" + service).putObject("settings");
        own(service).forEach(setting -> settings.set(setting.name(), example(setting)));
        Path file = folder.resolve("values.yaml");
        Chart.YAML.writeValue(file.toFile(), values);
        Set<String> missing = known(service);
        missing.removeAll(variables(Chart.objects(file), service));
        assertEquals(Set.of(), missing);
    }

    @Test
    void areWrittenAsTheServicesReadThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("values.yaml"), Chart.read("deploy/kubernetes/qingce/values-county.yaml") + """
                settings:
                  qingce.outbox.max-bytes: 20971520
                  qingce.http.origins: [https://a.example, https://b.example]
                monitoring:
                  settings: {qingce.ingest.noise-window: 2.5, qingce.outbox.max-bytes: 1}
                """);
        List<JsonNode> objects = Chart.objects(file);
        JsonNode plan =
                Chart.object(objects, "ConfigMap", "qingce-plan-service").path("data");
        JsonNode monitoring =
                Chart.object(objects, "ConfigMap", "qingce-monitoring-service").path("data");
        assertEquals("20971520", plan.path("QINGCE_OUTBOX_MAX_BYTES").asText());
        assertEquals(
                "https://a.example,https://b.example",
                plan.path("QINGCE_HTTP_ORIGINS").asText());
        assertEquals("2.5", monitoring.path("QINGCE_INGEST_NOISE_WINDOW").asText());
        assertEquals("1", monitoring.path("QINGCE_OUTBOX_MAX_BYTES").asText());
    }

    @Test
    void withAPartInQuotesStandInAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("values.yaml"), Chart.read("deploy/kubernetes/qingce/values-county.yaml") + """
                settings: {'qingce.body.weights."text/csv"': 9M}
                """);
        JsonNode data = Chart.object(Chart.objects(file), "ConfigMap", "qingce-plan-service-file")
                .path("data");
        assertEquals(
                "qingce.body.weights.\"text/csv\"=9M\n",
                data.path("application.properties").asText());
    }

    @Test
    void thatAreFilesComeFromASecret() throws IOException {
        Path file = Files.writeString(
                folder.resolve("values.yaml"), Chart.read("deploy/kubernetes/qingce/values-county.yaml") + """
                report: {secretFiles: {qingce.webhook.authorities: {name: inner-ca, key: ca.pem}}}
                """);
        List<JsonNode> objects = Chart.objects(file);
        assertEquals(
                "/etc/qingce/files/qingce.webhook.authorities/ca.pem",
                Chart.object(objects, "ConfigMap", "qingce-report-service")
                        .at("/data/QINGCE_WEBHOOK_AUTHORITIES")
                        .asText());
        String pod =
                Chart.object(objects, "Deployment", "qingce-report-service").toString();
        assertTrue(pod.contains("\"mountPath\":\"/etc/qingce/files/qingce.webhook.authorities\""), pod);
        assertTrue(pod.contains("\"secretName\":\"inner-ca\""), pod);
    }

    private static JsonNode example(SettingsPage.Setting setting) {
        return switch (setting.kind()) {
            case "number", "decimal" -> Chart.JSON.valueToTree(7);
            case "switch" -> Chart.JSON.valueToTree(true);
            case "list" -> Chart.JSON.valueToTree(List.of("a", "b"));
            case "duration" -> Chart.JSON.valueToTree("PT7S");
            case "size" -> Chart.JSON.valueToTree("7M");
            case "date" -> Chart.JSON.valueToTree("2007-07-07");
            default -> Chart.JSON.valueToTree("SEVEN");
        };
    }

    private static Stream<SettingsPage.Setting> own(String service) {
        return Stream.of("every", service)
                .flatMap(key -> SettingsPage.sections().get(key).stream())
                .filter(setting -> !setting.isFamily());
    }

    private static Set<String> known(String service) {
        return own(service).map(SettingsPage.Setting::variable).collect(toCollection(TreeSet::new));
    }

    private static Set<String> variables(List<JsonNode> objects, String service) {
        Set<String> variables = new TreeSet<>();
        String name = "qingce-" + Chart.module(service);
        Chart.object(objects, "ConfigMap", name).path("data").fieldNames().forEachRemaining(variables::add);
        Chart.object(objects, "Deployment", name)
                .at("/spec/template/spec/containers/0/env")
                .forEach(variable -> variables.add(variable.path("name").asText()));
        return variables;
    }
}
