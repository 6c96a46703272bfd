package io.qingce.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An alert that asks for a metric that nobody counts never rings. */
class AlertsTest {

    private static final Pattern METRIC = Pattern.compile("qingce_[a-z0-9_]+");
    private static final Pattern COUNTED = Pattern.compile("\"(qingce\\.[a-z0-9.]+)\"");
    private static final Pattern SUFFIX =
            Pattern.compile("_(total|seconds|seconds_(count|sum|max)|bytes|count|sum|max)$");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.ROOT.resolve("deploy/alerts"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayWhatTheyAreAndHowSevere(Path file) throws IOException {
        List<JsonNode> rules = rules(file);
        assertFalse(rules.isEmpty());
        for (JsonNode rule : rules) {
            String name = rule.path("alert").asText();
            assertFalse(name.isEmpty(), rule::toString);
            assertFalse(rule.path("expr").asText().isBlank(), name);
            assertFalse(rule.at("/annotations/summary").asText().isBlank(), name);
            assertFalse(rule.at("/labels/severity").asText().isBlank(), name);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void askForMetricsThatSomethingCounts(Path file) throws IOException {
        assertEquals(
                List.of(),
                unknown(rules(file).stream().map(rule -> rule.path("expr").asText())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadToWhatIsToBeDone(Path file) throws IOException {
        String page = "docs/operations/alerts.md";
        String written = Checkout.read(Checkout.ROOT.resolve(page));
        for (JsonNode rule : rules(file)) {
            String name = rule.path("alert").asText();
            assertEquals(
                    page + "#" + name.toLowerCase(Locale.ROOT),
                    rule.at("/annotations/runbook_url").asText(),
                    name);
            assertTrue(written.contains("\n## " + name + "\n"), name);
        }
    }

    @Test
    void haveBoardsThatShowMetricsThatSomethingCounts() throws IOException {
        try (Stream<Path> boards = Files.list(Checkout.ROOT.resolve("deploy/boards"))) {
            for (Path board : boards.sorted().toList()) {
                List<String> asked = new YAMLMapper().readTree(board.toFile()).findValuesAsText("expr");
                assertFalse(asked.isEmpty(), board::toString);
                assertEquals(List.of(), unknown(asked.stream()));
            }
        }
    }

    @Test
    void areRulesThatPrometheusTakes() throws IOException, InterruptedException {
        assumeTrue(isInstalled("promtool"), "promtool is not installed: Prometheus itself has not read the alerts");
        List<String> command = new ArrayList<>(List.of("promtool", "check", "rules"));
        files().map(Path::toString).forEach(command::add);
        Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, check.waitFor(), said);
    }

    /** The metrics of ours that expressions ask for and no code counts. */
    private static List<String> unknown(Stream<String> expressions) {
        List<String> counted = Checkout.mainClasses()
                .flatMap(source -> COUNTED.matcher(Checkout.read(source)).results())
                .map(metric -> metric.group(1).replace('.', '_'))
                .toList();
        return expressions
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .filter(metric -> !counted.contains(metric)
                        && !counted.contains(SUFFIX.matcher(metric).replaceAll("")))
                .distinct()
                .toList();
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static List<JsonNode> rules(Path file) throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        for (JsonNode group : new YAMLMapper().readTree(file.toFile()).path("groups")) {
            group.path("rules").forEach(rules::add);
        }
        return rules;
    }
}
