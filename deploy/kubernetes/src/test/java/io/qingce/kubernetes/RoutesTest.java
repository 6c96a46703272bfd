package io.qingce.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of an interface leads to the service that has it. */
class RoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report"})
    void ofAnIngressLeadToWhoAnswers(String service) throws IOException {
        Map<String, String> backends = new HashMap<>();
        for (JsonNode path :
                Chart.object(Chart.objects("county"), "Ingress", "qingce").at("/spec/rules/0/http/paths")) {
            backends.put(
                    path.path("path").asText(), path.at("/backend/service/name").asText());
        }
        assertAllLeadTo(service, backends);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "monitoring", "report"})
    void ofAGatewayLeadToWhoAnswers(String service) throws IOException {
        Map<String, String> backends = new HashMap<>();
        for (JsonNode rule :
                Chart.object(Chart.objects("province"), "HTTPRoute", "qingce").at("/spec/rules")) {
            rule.path("matches")
                    .forEach(match -> backends.put(
                            match.at("/path/value").asText(),
                            rule.at("/backendRefs/0/name").asText()));
        }
        assertAllLeadTo(service, backends);
    }

    private static void assertAllLeadTo(String service, Map<String, String> backends) throws IOException {
        List<String> astray = paths(service)
                .filter(path -> !backends.get(longest(path, backends)).equals("qingce-" + service + "-service"))
                .toList();
        assertEquals(List.of(), astray);
    }

    /** The paths below {@code /api} that a service describes. */
    static Stream<String> paths(String service) throws IOException {
        List<String> paths = new ArrayList<>();
        Chart.YAML
                .readTree(Chart.read("contracts/openapi/" + service + "-service.yaml"))
                .path("paths")
                .fieldNames()
                .forEachRemaining(paths::add);
        assertTrue(paths.size() > 10, service);
        return paths.stream().filter(path -> path.startsWith("/api/"));
    }

    /** The rule of Ingress and Gateway API: the longest prefix, by whole parts of a path. */
    private static String longest(String path, Map<String, String> backends) {
        return backends.keySet().stream()
                .filter(prefix -> prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
