package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.chassis.problem.Refusals;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every changing operation that the three committed descriptions have. */
class ContractWritesTest {

    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");
    private static final Set<String> FORMS =
            Set.of("text/plain", "multipart/form-data", "application/x-www-form-urlencoded");

    private final Door door = new Door(new Hosts(List.of("localhost")), List.of());

    record Write(String method, String path, JsonNode description) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Write> writes() throws IOException {
        List<Write> writes = new ArrayList<>();
        for (String service : List.of("plan", "monitoring", "report")) {
            JsonNode paths = new YAMLMapper()
                    .readTree(Path.of("../contracts/openapi", service + "-service.yaml")
                            .toFile())
                    .path("paths");
            paths.properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(operation -> CHANGING.contains(operation.getKey()))
                            .forEach(operation -> writes.add(new Write(
                                    operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey().replaceAll("\\{[^}]*}", "1"),
                                    operation.getValue()))));
        }
        assertTrue(writes.size() > 45, "there are few: " + writes.size());
        return writes.stream();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesWhatAPageOfAnotherSiteSends(Write write) {
        assertEquals(
                "foreign-page",
                ask(write, Map.of("Origin", "http://evil.example", "Content-Type", "application/json")));
        assertEquals("foreign-page", ask(write, Map.of("Origin", "null", "X-Requested-By", "me")));
        assertEquals("foreign-page", ask(write, Map.of("Sec-Fetch-Site", "cross-site", "If-Match", "*")));
        assertEquals("foreign-page", ask(write, Map.of("Sec-Fetch-Site", "same-site", "Content-Type", "text/csv")));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesWhatAnOldBrowserSendsThatDoesNotSayWhereAPageIsFrom(Write write) {
        for (String form : FORMS) {
            assertEquals("form-content", ask(write, Map.of("Content-Type", form, "Content-Length", "9")));
        }
        assertEquals("missing-content-type", ask(write, Map.of("Content-Length", "9")));
        if (write.method().equals("POST")) {
            assertEquals("empty-post", ask(write, Map.of("Content-Length", "0")));
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesAPageWhoseNameWasPointedAtThisMachine(Write write) {
        assertEquals("unknown-host", ask(write, Map.of("Host", "evil.example", "Origin", "http://evil.example")));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void declaresAFormOnlyWhereTheNewestETagIsDemanded(Write write) {
        boolean takesForms = write.description().path("requestBody").path("content").properties().stream()
                .anyMatch(content ->
                        FORMS.contains(content.getKey()) || content.getKey().equals("*/*"));
        boolean demandsTag = write.description()
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
        assertTrue(!takesForms || demandsTag, write.toString());
    }

    private String ask(Write write, Map<String, String> headers) {
        MultiMap sent = MultiMap.caseInsensitiveMultiMap().add("Host", "localhost:8080");
        headers.forEach(sent::set);
        return door.refusal(write.method(), write.path(), sent, null)
                .map(Refusals::slug)
                .orElse("enters");
    }
}
