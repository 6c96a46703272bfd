package io.qingce.kubernetes;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not work is refused before anything is made, and says what is missing. */
class RefusalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings | {qingce.outbox.bach: 100} | bach",
                "settings | {qingce.evidence.max-bytes: 100} | evidence",
                "monitoring | {settings: {qingce.plan.document.max-bytes: 100}} | document",
                "settings | {qingce.outbox.batch: many} | qingce.outbox.batch",
                "settings | {qingce.outbox.pause: soon} | qingce.outbox.pause",
                "plan | {secretSettings: {qingce.evidence.key: {name: a, key: b}}} | evidence",
                "plan | {replica: 2} | replica",
                "networkPolicies | {} | networkPolicies",
                "hj212 | {enabled: true, sourceRanges: []} | hj212.sourceRanges",
                "hj212 | {enabled: true, sourceRanges: [everywhere]} | everywhere",
                "http | {trustedProxies: []} | http.trustedProxies",
                "http | {mode: gateway} | http.gateway.parentRefs",
                "database | {mode: external} | database.external.urls",
                "kafka | {mode: external} | kafka.external.bootstrapServers",
                "plan | {replicas: 2} | ReadWriteMany",
                "plan | {autoscaling: {enabled: true}} | ReadWriteMany",
                "database | {cloudnativepg: {backup: {method: plugin, objectStore: ''}}} | objectStore"
            })
    void sayWhatIsMissing(String member, String value, String said) throws IOException {
        Path values = with(member, value);
        Exception refused = assertThrows(IllegalStateException.class, () -> Chart.objects(values));
        assertTrue(String.valueOf(refused.getMessage()).contains(said), refused::getMessage);
    }

    @Test
    void concernNothingThatWorks() throws IOException {
        List<JsonNode> objects = Chart.objects(with("evidence", "{accessMode: ReadWriteMany}"));
        assertTrue(objects.size() > 20);
    }

    private Path with(String member, String value) throws IOException {
        ObjectNode values = (ObjectNode)
                Chart.YAML.readTree(Chart.FOLDER.resolve("values-county.yaml").toFile());
        JsonNode own = Chart.YAML.readTree(value);
        if (values.path(member) instanceof ObjectNode before) {
            own = Chart.YAML.readerForUpdating(before).readValue(own);
        }
        values.set(member, own);
        Path file = folder.resolve("values.yaml");
        Chart.YAML.writeValue(file.toFile(), values);
        return file;
    }
}
