package io.qingce.chassis.outbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What Kafka never takes stops nothing, is not lost and can be sent again. */
@QuarkusTest
class OutboxAsideTest {

    private static final int ABOVE_KAFKA = 1_100_000;
    private static final int ABOVE_MEMORY = 17 << 20;

    /** Many more than would be found in time if each came with others and took the 6 seconds of this producer. */
    private static final int REFUSED_TOGETHER = 40;

    @Inject
    Outbox outbox;

    @Inject
    OutboxAside aside;

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxConfig config;

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(value = "/outbox/aside", management = true)
    String operations;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    private final String topic = "chassis.tested." + UUID.randomUUID();

    @Test
    void refusesAnEventWithMoreBytesThanCanBePassedOn() {
        List<OutboxEvent> large = List.of(event("small", "1"), event("large", "青".repeat(config.maxBytes() / 3)));
        EventTooLargeException refusal = assertThrows(
                EventTooLargeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(large)));
        assertEquals(413, refusal.status());
        append(List.of(event("next", "2")));
        assertEquals(List.of("next=2"), received(1));
    }

    @Test
    void setsAsideWhatKafkaRefusesAndGoesOn() {
        storeOld(Map.of("old-large", ABOVE_KAFKA, "old-huge", ABOVE_MEMORY));
        append(List.of(event("behind", "1")));
        assertEquals(List.of("behind=1"), received(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> ofThisTest().size() == 2);
        assertTrue(ofThisTest().stream()
                .anyMatch(event -> event.reason().contains("RecordTooLargeException")
                        && event.key().equals("old-large")
                        && event.attempts() == 1));
        given().get(metrics).then().body(containsString("qingce_outbox_set_aside_total"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(ready)
                        .then()
                        .statusCode(200)
                        .body("checks.find { it.name == 'outbox' }.data.aside", greaterThan(1)));
    }

    @Test
    void setsAsideWhatATopicRefusesOneByOneThoughItCameTogether() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(Map.of("max.message.bytes", "100"))))
                    .all()
                    .get();
        }
        append(IntStream.range(0, REFUSED_TOGETHER)
                .mapToObj(number -> event("refused", "x".repeat(200) + number))
                .toList());
        await().atMost(Duration.ofSeconds(90)).until(() -> ofThisTest().size() == REFUSED_TOGETHER);
        assertEquals(0, outbox.pending());
    }

    @Test
    void setsAsideWhatIsTooLargeWhereNobodyCanBeRefused() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.appendOrSetAside(List.of(
                        event("large", "x".repeat(config.maxBytes() + 1)), event("small", "1"))));
        assertEquals(List.of("small=1"), received(1));
        assertEquals(
                List.of("large"),
                ofThisTest().stream().map(OutboxAside.Event::key).toList());
    }

    @Test
    void replaysOneEventWhenItIsAsked() {
        setAside("mended");
        long id = ofThisTest().get(0).id();
        given().header(OutboxOperations.OPERATOR, "test")
                .post(operations + "/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(1));
        assertEquals(List.of("mended=1"), received(1));
        given().header(OutboxOperations.OPERATOR, "test")
                .post(operations + "/" + id + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void replaysAllEventsWhenItIsAsked() {
        setAside("first");
        setAside("second");
        given().get(operations).then().statusCode(200).body("items.size()", greaterThan(1));
        given().header(OutboxOperations.OPERATOR, "test")
                .post(operations + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", greaterThan(1));
        assertEquals(List.of("first=1", "second=1"), received(2));
    }

    @Test
    void replaysNothingForAPageOfAnotherSite() {
        given().post(operations + "/replay").then().statusCode(403).body("title", equalTo("须说明操作人"));
        given().post(operations + "/1/replay").then().statusCode(403);
        given().get(operations + "?after=x").then().statusCode(400);
    }

    @Test
    void sendsEachEventOnceWhenTwoRelaysLookAtOnce() {
        append(IntStream.range(0, 2_000)
                .mapToObj(number -> event("key", "" + number))
                .toList());
        List<CompletableFuture<Void>> relays = IntStream.range(0, 2)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    while (outbox.pending() > 0) {
                        relay.move();
                    }
                }))
                .toList();
        relays.forEach(CompletableFuture::join);
        assertEquals(2_000, received(2_000).stream().distinct().count());
        assertEquals(2_000, received(2_000).size());
    }

    private List<OutboxAside.Event> ofThisTest() {
        return aside.list(0, 1_000).stream()
                .filter(event -> event.type().equals(topic))
                .toList();
    }

    private void setAside(String key) {
        QuarkusTransaction.requiringNew().run(() -> aside.add(event(key, "1"), "for the test"));
    }

    private void append(List<OutboxEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    private OutboxEvent event(String key, String payload) {
        return new OutboxEvent(topic, key, payload);
    }

    /** As a service wrote it that knew no limit. */
    private void storeOld(Map<String, Integer> sizes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (type, key, payload) values (?, ?, repeat('x', ?))")) {
            for (Map.Entry<String, Integer> size : sizes.entrySet()) {
                insert.setString(1, topic);
                insert.setString(2, size.getKey());
                insert.setInt(3, Objects.requireNonNull(size.getValue()));
                insert.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> received(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500");
        List<String> received = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> received.add(record.key() + "=" + new String(record.value(), UTF_8)));
                return received.size() >= count;
            });
        }
        return received;
    }
}
