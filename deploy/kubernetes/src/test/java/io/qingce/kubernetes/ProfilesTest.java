package io.qingce.kubernetes;

import static io.qingce.kubernetes.Chart.YAML;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each profile makes objects that Kubernetes and its operators take. */
class ProfilesTest {

    private static final List<String> PROFILES = Chart.PROFILES;
    private static final Manifests MANIFESTS = new Manifests(Path.of("src/test/resources/crds"));

    @ParameterizedTest
    @FieldSource("PROFILES")
    void pleaseHelm(String profile, @TempDir Path folder) throws IOException {
        LintResult result = Chart.lint(profile, folder);
        assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void makeObjectsThatAreAdmitted(String profile) {
        List<JsonNode> objects = Chart.objects(profile);
        assertTrue(objects.size() > 20, () -> profile + " makes " + objects.size());
        assertEquals(
                List.of(),
                objects.stream()
                        .flatMap(object -> MANIFESTS.faults(object).stream())
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void nameNothingTwice(String profile) {
        List<String> names = Chart.objects(profile).stream()
                .map(object -> object.path("kind").asText() + " " + Chart.name(object))
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deployment qingce-plan-service | /spec/template/spec | enableServiceLink | true",
                "Deployment qingce-plan-service | /spec/template/spec/containers/0 | image | {}",
                "Kafka qingce-kafka | /spec/kafka | listener | []",
                "KafkaTopic plan.plan-published.v1 | /spec | partitions | many",
                "Cluster qingce-postgres | /spec | instances | 0",
                "ScheduledBackup qingce-postgres | /spec | method | tape",
                "Ingress qingce | /spec | rules | many"
            })
    void areSeenThroughIfTheyAreWrong(String kindAndName, String at, String member, String value) throws IOException {
        String[] parts = kindAndName.split(" ");
        JsonNode object =
                Chart.object(Chart.objects("county"), parts[0], parts[1]).deepCopy();
        ((ObjectNode) object.at(at)).set(member, YAML.readTree(value));
        assertFalse(MANIFESTS.faults(object).isEmpty(), object::toString);
    }

    @Test
    void areNoneOfAKindThatNobodyKnows() throws IOException {
        JsonNode unknown = YAML.readTree("{apiVersion: example/v1, kind: Gizmo, metadata: {name: one}}");
        assertEquals(List.of("Gizmo one: nothing is known of example/v1 Gizmo"), MANIFESTS.faults(unknown));
    }

    /** Topics are declared once, among the contracts. */
    @Test
    void makeTheTopicsOfTheContracts() throws IOException {
        JsonNode declared = YAML.readTree(Chart.read("contracts/topics.yaml")).path("topics");
        List<JsonNode> topics = Chart.ofKind(Chart.objects("city"), "KafkaTopic");
        assertEquals(declared.size(), topics.size());
        for (JsonNode topic : topics) {
            JsonNode own = declared.path(Chart.name(topic));
            assertEquals(own.path("partitions"), topic.at("/spec/partitions"), () -> Chart.name(topic));
            own.path("config")
                    .properties()
                    .forEach(each -> assertEquals(
                            each.getValue(), topic.at("/spec/config").path(each.getKey()), () -> Chart.name(topic)));
        }
    }

    /** Replicas of all services together, and one more of each while versions change, find a connection. */
    @ParameterizedTest
    @FieldSource("PROFILES")
    void letEveryReplicaConnect(String profile) {
        List<JsonNode> objects = Chart.objects(profile);
        int needed = Stream.of("plan", "monitoring", "report")
                .map(service -> Chart.object(objects, "Deployment", "qingce-" + service + "-service"))
                .mapToInt(
                        deployment -> 17 * (1 + deployment.at("/spec/replicas").asInt(1)))
                .sum();
        for (JsonNode cluster : Chart.ofKind(objects, "Cluster")) {
            int most = cluster.at("/spec/postgresql/parameters/max_connections").asInt();
            assertTrue(most > needed, () -> most + " of " + needed);
        }
    }
}
