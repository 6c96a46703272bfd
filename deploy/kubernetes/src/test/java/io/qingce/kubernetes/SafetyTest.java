package io.qingce.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pods that the Pod Security standard "restricted" admits, and nothing open that nobody asked for. */
class SafetyTest {

    private static final List<String> PROFILES = Chart.PROFILES;

    @ParameterizedTest
    @FieldSource("PROFILES")
    void holdsOfEveryPod(String profile) {
        List<JsonNode> pods = pods(Chart.objects(profile));
        assertEquals(5, pods.size());
        for (JsonNode pod : pods) {
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
            assertEquals(10001, pod.at("/securityContext/runAsUser").asInt());
            assertEquals(
                    "RuntimeDefault",
                    pod.at("/securityContext/seccompProfile/type").asText());
            assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
            // A Service named kafka would otherwise set KAFKA_PORT, which a service reads as a setting.
            assertFalse(pod.path("enableServiceLinks").asBoolean(true));
            pod.path("volumes").forEach(volume -> assertFalse(volume.has("hostPath"), volume::toString));
            pod.path("containers").forEach(SafetyTest::assertRestricted);
        }
    }

    private static void assertRestricted(JsonNode container) {
        JsonNode security = container.path("securityContext");
        assertFalse(security.path("allowPrivilegeEscalation").asBoolean(true));
        assertTrue(security.path("readOnlyRootFilesystem").asBoolean());
        assertEquals("[\"ALL\"]", security.at("/capabilities/drop").toString());
        assertFalse(security.path("capabilities").has("add"));
        assertTrue(container.at("/resources/limits/memory").isTextual(), container::toString);
        assertTrue(container.at("/resources/requests/cpu").isTextual(), container::toString);
        container.path("ports").forEach(port -> assertFalse(port.has("hostPort"), port::toString));
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void closesWhatNoRuleOpens(String profile) {
        JsonNode closed = Chart.object(Chart.objects(profile), "NetworkPolicy", "qingce-closed");
        assertEquals("[\"Ingress\",\"Egress\"]", closed.at("/spec/policyTypes").toString());
        assertFalse(closed.path("spec").has("ingress"));
        assertFalse(closed.path("spec").has("egress"));
    }

    /** Operators' calls stand beside health: decision 0019. */
    @ParameterizedTest
    @FieldSource("PROFILES")
    void keepsTheGatewayAwayFromTheManagementPort(String profile) {
        List<JsonNode> objects = Chart.objects(profile);
        List<String> open = new ArrayList<>();
        for (JsonNode policy : Chart.ofKind(objects, "NetworkPolicy")) {
            for (JsonNode rule : policy.at("/spec/ingress")) {
                if (rule.path("ports").toString().contains("management")
                        && rule.path("from").isEmpty()) {
                    open.add(Chart.name(policy));
                }
            }
        }
        assertEquals(List.of(), open);
        assertFalse(Stream.of("Ingress", "HTTPRoute")
                .flatMap(kind -> Chart.ofKind(objects, kind).stream())
                .anyMatch(route -> route.toString().matches(".*(management|908[0123]).*")));
    }

    @Test
    void letsDevicesInFromNamedNetworksOnly() {
        JsonNode service = Chart.object(Chart.objects("city"), "Service", "qingce-hj212");
        assertEquals(
                "[\"10.0.0.0/8\"]", service.at("/spec/loadBalancerSourceRanges").toString());
        assertEquals("Local", service.at("/spec/externalTrafficPolicy").asText());
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void writesNoSecretIntoAnything(String profile) {
        List<JsonNode> objects = Chart.objects(profile);
        assertEquals(List.of(), Chart.ofKind(objects, "Secret"));
        Chart.ofKind(objects, "ConfigMap")
                .forEach(map -> assertFalse(
                        map.path("data").toString().matches(".*(PASSWORD|JAAS|SECRET_KEY).*"), map::toString));
    }

    private static List<JsonNode> pods(List<JsonNode> objects) {
        return Stream.concat(
                        Chart.ofKind(objects, "Deployment").stream().map(it -> it.at("/spec/template/spec")),
                        Chart.ofKind(objects, "Pod").stream().map(it -> it.path("spec")))
                .toList();
    }
}
