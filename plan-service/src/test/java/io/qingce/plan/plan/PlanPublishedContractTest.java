package io.qingce.plan.plan;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import io.qingce.plan.EventContract;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanPublishedContractTest {

    private static final EventContract CONTRACT = new EventContract("plan.plan-published.v1");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsItsOwnGoldenExampleWithinTheContract() {
        assertTrue(
                CONTRACT.schema().validate(CONTRACT.golden()).isEmpty(),
                () -> "the golden example breaks the contract");
    }

    @Test
    void writesExactlyTheGoldenExample() {
        ObjectNode expected = (ObjectNode) CONTRACT.golden();
        ((ObjectNode) expected.put("plan", "golden").path("document")).put("code", "golden");
        ((ObjectNode) expected.path("document").path("region")).put("name", "样例区");
        given().contentType("application/json")
                .body(expected.path("document").toString().getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/golden")
                .then()
                .statusCode(201);
        ConsumerRecord<String, String> event =
                CONTRACT.await(broker, "golden", 1).get(0);
        assertEquals(expected, Documents.json(event.value()));
        assertEquals(CONTRACT.topic(), EventContract.header(event, "ce_type"));
        assertEquals("1.0", EventContract.header(event, "ce_specversion"));
        assertEquals("/plan-service", EventContract.header(event, "ce_source"));
        assertEquals("application/json", EventContract.header(event, "content-type"));
    }

    @Test
    void keepsEveryEventWithinTheContract() {
        JsonSchema contract = CONTRACT.schema();
        for (String plan : Documents.SHIPPED) {
            publish(plan, Documents.shipped(plan));
            CONTRACT.await(broker, plan, 1)
                    .forEach(event -> assertEquals(Set.of(), contract.validate(Documents.json(event.value())), plan));
        }
    }

    @Test
    void sendsTheLargestPlanWhole() {
        publish("liaocheng-htz", Documents.shipped("liaocheng-htz"));
        String event = CONTRACT.await(broker, "liaocheng-htz", 1).get(0).value();
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
        List<ConsumerRecord<String, String>> events = CONTRACT.await(broker, "told", 3);
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
}
