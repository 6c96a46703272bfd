package io.qingce.monitoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What leaves this service is what {@code contracts} promises, byte for byte but for the way numbers are written. */
@QuarkusTest
class EventContractTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));
    private static final String SITE_CHANGED = "monitoring.site-changed.v1";
    private static final String DECIDED = "monitoring.exceptional-event-decided.v1";
    private static final String RECORDED = "monitoring.observations-recorded.v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void announcesASiteAsTheGoldenExampleSays() throws IOException {
        ObjectNode site = example(SITE_CHANGED);
        String code = site.get("code").asText();
        ObjectNode put = site.deepCopy();
        put.remove("timeline");
        ObjectNode before = put.deepCopy().put("name", "before");
        before.remove(List.of("pointSets", "effectiveFrom"));
        put(code, before);
        put(code, put);
        try (Topic topic = new Topic(kafka, SITE_CHANGED)) {
            ConsumerRecord<String, String> last =
                    last(topic, code, site.get("revision").asInt());
            assertPromised(SITE_CHANGED, last, site);
        }
    }

    @Test
    void announcesObservationsAsTheGoldenExampleSays() throws IOException {
        ObjectNode fact = example(RECORDED);
        String code = fact.get("site").asText();
        if (given().get("/api/sites/{code}", code).statusCode() == 404) {
            ObjectNode site = example(SITE_CHANGED).put("name", "before");
            site.remove(List.of("timeline", "pointSets", "effectiveFrom"));
            put(code, site);
        }
        ArrayNode batch = JSON.createArrayNode();
        int earlier = 0;
        for (JsonNode observation : fact.get("observations")) {
            ObjectNode item = ((ObjectNode) observation).deepCopy();
            int revision = item.remove("revision").asInt();
            batch.add(item.put("site", code));
            for (int before = 1; before < revision; before++) {
                ObjectNode draft = item.deepCopy();
                draft.remove("flags");
                draft.putObject("values").put("SO2", 900 + before);
                TestFeed.post(draft.toString()).statusCode(200);
                earlier++;
            }
        }
        TestFeed.post(batch.toString()).statusCode(200);
        try (Topic topic = new Topic(kafka, RECORDED)) {
            assertPromised(RECORDED, last(topic, code, earlier + 1), fact);
        }
    }

    @Test
    void announcesAnExceptionalEventAsTheGoldenExampleSays() throws IOException {
        ObjectNode fact = example(DECIDED);
        String code = fact.get("event").asText();
        for (JsonNode region : fact.get("regions")) {
            TestFeed.putAirStation("contract-" + region.asText(), region.asText(), "站");
        }
        ObjectNode filing = JSON.createObjectNode().put("filedBy", "市局");
        for (String field : List.of("kind", "regions", "sites", "items", "from", "to")) {
            filing.set(field, fact.get(field));
        }
        given().contentType("application/json")
                .body(filing.toString())
                .put("/api/exceptional-events/{code}", code)
                .then()
                .statusCode(201);
        ObjectNode decision = JSON.createObjectNode();
        decision.set("decision", fact.get("status"));
        decision.set("by", fact.get("decidedBy"));
        decision.set("approval", fact.get("approval"));
        decision.set("reason", fact.get("reason"));
        given().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(decision.toString())
                .post("/api/exceptional-events/{code}/decisions", code)
                .then()
                .statusCode(200);
        try (Topic topic = new Topic(kafka, DECIDED)) {
            ConsumerRecord<String, String> last = last(topic, code, 2);
            String decidedAt = JSON.readTree(last.value()).get("decidedAt").asText();
            assertPromised(DECIDED, last, fact.put("decidedAt", decidedAt));
        }
    }

    private static void put(String code, JsonNode site) {
        boolean stands = given().get("/api/sites/{code}", code).statusCode() == 200;
        given().contentType("application/json")
                .header(stands ? "If-Match" : "If-None-Match", "*")
                .body(site.toString())
                .put("/api/sites/{code}", code)
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static ConsumerRecord<String, String> last(Topic topic, String key, int count) {
        var records = topic.awaitRecords(key, count);
        return records.get(records.size() - 1);
    }

    private static void assertPromised(String type, ConsumerRecord<String, String> sent, JsonNode golden)
            throws IOException {
        JsonNode payload = JSON.readTree(sent.value());
        try (var schema = Files.newInputStream(CONTRACTS.resolve("events/" + type + ".schema.json"))) {
            Set<ValidationMessage> violations = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(payload);
            assertTrue(violations.isEmpty(), violations::toString);
        }
        assertTrue(golden.equals(BY_VALUE, payload), () -> "golden: " + golden + "\nsent:   " + payload);
        assertEquals(type, new String(sent.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8));
    }

    private static ObjectNode example(String type) throws IOException {
        return (ObjectNode)
                JSON.readTree(CONTRACTS.resolve("examples/" + type + ".json").toFile());
    }
}
