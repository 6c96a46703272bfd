package io.qingce.chassis.outbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxRelayTest {

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    KafkaClientService clients;

    private final String topic = "chassis.tested." + UUID.randomUUID();

    @Test
    void refusesToStoreAnEventOutsideATransaction() {
        List<OutboxEvent> events = List.of(event("a", 1));
        assertThrows(TransactionalException.class, () -> outbox.append(events));
    }

    @Test
    void sendsNothingOfATransactionThatFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(List.of(event("ghost", 1)));
                    throw new IllegalStateException("the change failed");
                }));
        append(List.of(event("real", 2)));
        assertEquals(List.of("real=2"), received(1));
    }

    @Test
    void sendsTheEventsOfAKeyInTheOrderOfTheirCommits() {
        List<OutboxEvent> events = IntStream.range(0, 500)
                .mapToObj(number -> event("key-" + number % 3, number))
                .toList();
        append(events);
        List<String> received = received(500);
        for (String key : List.of("key-0", "key-1", "key-2")) {
            List<String> inOrder = events.stream()
                    .filter(event -> event.key().equals(key))
                    .map(event -> event.key() + "=" + event.payload())
                    .toList();
            assertEquals(
                    inOrder,
                    received.stream().filter(text -> text.startsWith(key)).toList());
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> outbox.pending() == 0);
    }

    @Test
    void waitsForTheAcknowledgementOfAllReplicas() {
        append(List.of(event("a", 1)));
        received(1);
        assertEquals("all", clients.getProducer("outbox").configuration().get("acks"));
    }

    @Test
    void writesTheHeadersOfACloudEvent() {
        append(List.of(event("a", 1)));
        ConsumerRecord<String, byte[]> received = records(1).get(0);
        assertEquals("1.0", header(received, "ce_specversion"));
        assertEquals(topic, header(received, "ce_type"));
        assertEquals("/chassis-test", header(received, "ce_source"));
        assertEquals("application/json", header(received, "content-type"));
        assertTrue(Long.parseLong(header(received, "ce_id")) > 0);
    }

    @Test
    void carriesTheTraceOfTheRequestThatCausedAnEvent() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().contentType("application/json")
                .header("traceparent", trace)
                .post("/appended/{topic}", topic)
                .then()
                .statusCode(204);
        assertEquals(trace, header(records(1).get(0), "traceparent"));
    }

    /** A service whose change is told of. */
    @Path("/appended")
    public static class AppendingResource {

        @Inject
        Outbox outbox;

        @POST
        @Needs(Role.FEED)
        @Path("/{topic}")
        @Transactional
        public void append(@PathParam("topic") String topic) {
            outbox.append(List.of(new OutboxEvent(topic, "a", "1")));
        }
    }

    private void append(List<OutboxEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    private OutboxEvent event(String key, int number) {
        return new OutboxEvent(topic, key, Integer.toString(number));
    }

    private List<String> received(int count) {
        return records(count).stream()
                .map(each -> each.key() + "=" + new String(each.value(), UTF_8))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> records(int count) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500");
        List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(received::add);
                return received.size() >= count;
            });
        }
        return received;
    }

    private static String header(ConsumerRecord<String, byte[]> received, String name) {
        return new String(received.headers().lastHeader(name).value(), UTF_8);
    }
}
