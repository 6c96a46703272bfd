package io.qingce.kubernetes.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.kubernetes.Chart;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rehearsal reads of a Deployment is what stands there. */
class PodTemplateTest {

    private static final List<JsonNode> OBJECTS = Chart.objects(Path.of("rehearsal.yaml"));
    private static final Map<String, Map<String, String>> SECRETS = Map.of(
            "qingce-database-plan", Map.of("username", "plan", "password", "p"),
            "qingce-database-monitoring", Map.of("username", "monitoring", "password", "m"),
            "qingce-database-report", Map.of("username", "report", "password", "r"),
            "qingce-audit-key", Map.of("audit-key", "k"),
            "qingce-signing-key", Map.of("signing-key.pem", "s"),
            "qingce-portal", Map.of("client-secret", "c", "session-secret", "e"));

    @Test
    void isRefusedWithoutASecretThatItNames() {
        Map<String, Map<String, String>> fewer = new HashMap<>(SECRETS);
        fewer.remove("qingce-database-plan");
        Configured configured = new Configured(OBJECTS, fewer);
        assertEquals(
                "There is no Secret qingce-database-plan",
                assertThrows(IllegalStateException.class, () -> PodTemplate.of(deployment("plan-service"), configured))
                        .getMessage());
    }

    @Test
    void isRefusedIfItsRootCanBeWritten() {
        ObjectNode open = deployment("plan-service").deepCopy();
        ((ObjectNode) open.at("/spec/template/spec/containers/0/securityContext")).put("readOnlyRootFilesystem", false);
        Configured configured = new Configured(OBJECTS, SECRETS);
        assertThrows(IllegalStateException.class, () -> PodTemplate.of(open, configured));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1G", "half", "1.5Gi"})
    void knowsQuantitiesOfMemoryThatAreWholeOnly(String quantity) {
        assertThrows(RuntimeException.class, () -> PodTemplate.bytes(quantity));
    }

    @ParameterizedTest
    @CsvSource({"1Gi, 1073741824", "512Mi, 536870912", "7Ki, 7168", "12, 12"})
    void readsMemory(String quantity, long bytes) {
        assertEquals(bytes, PodTemplate.bytes(quantity));
    }

    @ParameterizedTest
    @CsvSource({"500m, 0.500", "2, 2"})
    void readsProcessors(String quantity, BigDecimal processors) {
        assertEquals(processors, PodTemplate.processors(quantity));
    }

    @Test
    void hasTheEnvironmentLimitsAndProbesOfTheChart() {
        PodTemplate report = template("report-service");
        assertEquals(
                "jdbc:postgresql://postgres:5432/report", report.environment().get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("r", report.environment().get("QUARKUS_DATASOURCE_PASSWORD"));
        assertEquals(1L << 30, report.memory());
        assertEquals("10001:10001", report.user());
        assertEquals(
                new Probe("/q/health/ready", 9083, Duration.ofSeconds(2), Duration.ofSeconds(3), 2),
                report.readiness());
        assertEquals(Duration.ofSeconds(5), report.pause());
        assertEquals(Duration.ofSeconds(60), report.grace());
    }

    @Test
    void mountsWhatIsSecretToBeReadOnly() {
        Mount key = template("report-service").mounts().stream()
                .filter(mount -> mount.files().containsKey("signing-key.pem"))
                .findFirst()
                .orElseThrow();
        assertTrue(key.isReadOnly());
        assertEquals("/etc/qingce/files/qingce.signature.key", key.path());
    }

    @Test
    void writesEvidenceToAVolumeThatOutlivesIt() {
        List<String> claims = template("plan-service").mounts().stream()
                .map(Mount::claim)
                .filter(claim -> !claim.isEmpty())
                .toList();
        assertEquals(List.of("qingce-evidence"), claims);
    }

    /** The portal passes on the name by which it was asked: found by the rehearsal, which was answered 421. */
    @Test
    void isAskedByTheNameOfThePortalToo() {
        for (String service : List.of("plan-service", "monitoring-service", "report-service", "portal")) {
            List<String> hosts = List.of(
                    template(service).environment().get("QINGCE_HTTP_HOSTS").split(","));
            assertTrue(hosts.contains("qingce-" + service), () -> service + " " + hosts);
            assertTrue(hosts.contains("qingce-portal"), () -> service + " " + hosts);
        }
    }

    private static PodTemplate template(String module) {
        return PodTemplate.of(deployment(module), new Configured(OBJECTS, SECRETS));
    }

    private static JsonNode deployment(String module) {
        return Chart.ofKind(OBJECTS, "Deployment").stream()
                .filter(each -> Chart.name(each).equals("qingce-" + module))
                .findFirst()
                .orElseThrow();
    }
}
