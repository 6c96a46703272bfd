package io.qingce.plan.plan;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanPublishedContractTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));
    private static final String TOPIC = "plan.plan-published.v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsItsOwnGoldenExampleWithinTheContract() throws IOException {
        assertTrue(contract().validate(golden()).isEmpty(), () -> "the golden example breaks the contract");
    }

    @Test
    void writesExactlyTheGoldenExample() throws IOException {
        ObjectNode expected = (ObjectNode) golden();
        ((ObjectNode) expected.put("plan", "golden").path("document")).put("code", "golden");
        ((ObjectNode) expected.path("document").path("region")).put("name", "样例区");
        given().contentType("application/json")
                .body(expected.path("document").toString().getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/golden")
                .then()
                .statusCode(201);
        ConsumerRecord<String, String> event = await("golden", 1).get(0);
        assertEquals(expected, Documents.json(event.value()));
        assertEquals(TOPIC, header(event, "ce_type"));
        assertEquals("1.0", header(event, "ce_specversion"));
        assertEquals("/plan-service", header(event, "ce_source"));
        assertEquals("application/json", header(event, "content-type"));
    }

    @Test
    void keepsEveryEventWithinTheContract() throws IOException {
        JsonSchema contract = contract();
        for (String plan : Documents.SHIPPED) {
            publish(plan, Documents.shipped(plan));
            await(plan, 1)
                    .forEach(event -> assertEquals(Set.of(), contract.validate(Documents.json(event.value())), plan));
        }
    }

    @Test
    void sendsTheLargestPlanWhole() {
        publish("liaocheng-htz", Documents.shipped("liaocheng-htz"));
        String event = await("liaocheng-htz", 1).get(0).value();
        assertTrue(event.getBytes(StandardCharsets.UTF_8).length > 200_000);
        JsonNode document = Documents.json(event).path("document");
        assertEquals(106, document.path("targets").size());
        assertEquals(99, document.path("tasks").size());
    }

    @Test
    void sendsOneEventForEachRevisionInTheirOrderAndNoneForWhatIsUnchanged() {
        for (int value : List.of(1, 2, 2, 3)) {
            String document =
                    Documents.small("told", tree -> Documents.point(tree).put("value", value));
            Standing.seen("told", given().contentType("application/json"))
                    .body(document.getBytes(StandardCharsets.UTF_8))
                    .put("/api/plans/told");
        }
        List<ConsumerRecord<String, String>> events = await("told", 3);
        assertEquals(
                List.of(1L, 2L, 3L),
                events.stream()
                        .map(event ->
                                Documents.json(event.value()).path("revision").asLong())
                        .toList());
    }

    private static void publish(String plan, byte[] document) {
        Standing.seen(plan, given().contentType("application/yaml"))
                .body(document)
                .put("/api/plans/" + plan);
    }

    /** Reads the topic from its beginning until it holds this many events of the plan. */
    private List<ConsumerRecord<String, String>> await(String plan, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "group.id", "contract-test", "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (KafkaConsumer<String, String> topic =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = topic.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            topic.assign(partitions);
            topic.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                topic.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.key().equals(plan)) {
                        events.add(event);
                    }
                });
                return events.size() >= count;
            });
        }
        return events;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static JsonNode golden() throws IOException {
        return Documents.json(Files.readString(CONTRACTS.resolve("examples/" + TOPIC + ".json")));
    }

    /** The schema of the event; the one of the document, to which it refers, is found beside it. */
    private static JsonSchema contract() {
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(
                                "https://qingce.io/contracts/",
                                CONTRACTS.toUri().toString())))
                .getSchema(CONTRACTS.resolve("events/" + TOPIC + ".schema.json").toUri());
    }
}
