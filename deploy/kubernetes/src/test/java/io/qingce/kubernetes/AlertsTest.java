package io.qingce.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Alerts and boards of the chart are those of deploy, with the address before the pages to which they lead. */
class AlertsTest {

    private final List<JsonNode> objects = Chart.objects("province");

    @Test
    void areAllThoseOfDeploy() throws IOException {
        TreeSet<String> declared = new TreeSet<>();
        for (Path file : files("deploy/alerts", ".yaml")) {
            alerts(Chart.YAML.readTree(file.toFile()).path("groups"))
                    .map(AlertsTest::text)
                    .forEach(declared::add);
        }
        TreeSet<String> made = new TreeSet<>();
        Chart.ofKind(objects, "PrometheusRule")
                .forEach(rule ->
                        alerts(rule.at("/spec/groups")).map(AlertsTest::text).forEach(made::add));
        assertTrue(declared.size() > 15);
        assertEquals(declared, made);
    }

    @Test
    void leadToAPageOnTheNet() {
        Chart.ofKind(objects, "PrometheusRule").stream()
                .flatMap(rule -> alerts(rule.at("/spec/groups")))
                .map(alert -> alert.at("/annotations/runbook_url").asText())
                .forEach(page -> assertTrue(
                        page.startsWith("https://git.example/qingce/blob/main/docs/operations/alerts.md#qingce"),
                        page));
    }

    @Test
    void standBesideEveryBoardOfDeploy() throws IOException {
        for (Path file : files("deploy/boards", ".json")) {
            String name = file.getFileName().toString();
            JsonNode map = Chart.object(objects, "ConfigMap", "qingce-board-" + name.replace(".json", ""));
            assertEquals(
                    Chart.JSON.readTree(file.toFile()),
                    Chart.JSON.readTree(map.path("data").path(name).asText()));
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Chart.CHECKOUT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<JsonNode> alerts(JsonNode groups) {
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false));
    }

    private static String text(JsonNode alert) {
        return alert.path("alert").asText() + " " + alert.path("expr").asText() + " "
                + alert.at("/annotations/summary").asText();
    }
}
