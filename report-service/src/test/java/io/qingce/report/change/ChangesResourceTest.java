package io.qingce.report.change;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.qingce.report.webhook.AnnouncedType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesResourceTest {

    private static final String LOWER = "\"direction\":\"LOWER\",";

    @Inject
    Feed feed;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void refusesACursorThatItNeverGave() {
        given().get("/api/attainment/changes?cursor=bm8")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("cursor"));
        given().header("Last-Event-ID", "latest")
                .get("/api/attainment/changes/stream")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("Last-Event-ID"));
    }

    @Test
    void tellsHowATargetStandsOnceItsPlanIsPublished() {
        publish("told", "首报市", 1, "35");

        JsonPath changes = changes("told", 1);
        assertThat(changes.get("items[0].change.target"), is("PM"));
        assertThat(changes.get("items[0].change.before"), is(nullValue()));
        assertThat(changes.get("items[0].change.after.status"), is("INSUFFICIENT_DATA"));
        assertThat(changes.get("items[0].change.revision"), is(1));
        assertThat(changes.getList("items[0].change.causes.kind"), contains("PLAN"));
    }

    @Test
    void tellsWhatReadingsChangedWithBeforeAfterAndBasis() {
        publish("readings", "变动市", 1, "35");
        changes("readings", 1);
        year("变动市", cleanBut("PM2.5", "30"), 1);

        JsonPath changes = settled("readings", "变动市", "ATTAINED");
        int last = changes.getList("items").size() - 1;
        assertThat(changes.get("items[" + last + "].change.after.value"), is(30));
        assertThat(changes.get("items[" + last + "].change.after.basis.air.region"), is("变动市"));
        assertThat(changes.getList("items[" + last + "].change.causes.kind"), contains("READINGS"));
        assertThat(changes.get("items[" + last + "].change.causes[0].region"), is("变动市"));
        assertThat(changes.get("items[" + last + "].change.causes[0].to"), is("2023-12-31"));
    }

    @Test
    void saysNothingWhenTheSameComesAgain() {
        year("重复市", CLEAN, 1);
        publish("again", "重复市", 1, "35");
        settled("again", "重复市", "ATTAINED");
        int told = changes("again", 1).getList("items").size();
        year("重复市", CLEAN, 1);
        publish("again", "重复市", 1, "35");
        publish("after", "重复市", 1, "35");

        changes("after", 1);
        assertThat(changes("again", told).getList("items"), hasSize(told));
    }

    @Test
    void tellsOfANewNumberAndOfATargetThatIsNoMore() {
        publish("revised", "修订市", 1, "35");
        changes("revised", 1);
        publish("revised", "修订市", 2, "42");
        assertThat(changes("revised", 2).get("items[1].change.after.targetValue"), is(42));
        feed.take(Events.plan("revised", 3, "修订市"));

        JsonPath changes = changes("revised", 3);
        assertThat(changes.get("items[2].change.after"), is(nullValue()));
        assertThat(changes.get("items[2].change.before.targetValue"), is(42));
        assertThat(changes.get("items[2].change.planRevision"), is(3));
    }

    @Test
    void putsEveryChangeOnTheBusUnderItsTarget() {
        publish("bus", "总线市", 1, "35");

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> onTheBus("bus/PM"), found -> found.size() == 1);
        assertThat(onTheBus("bus/PM").get(0), containsString("\"INSUFFICIENT_DATA\""));
    }

    @Test
    void streamsChangesAndResumesAfterTheLastOneSeen() {
        publish("stream", "推送市", 1, "35");
        long first = changes("stream", 1).getLong("items[0].id");
        CompletableFuture<List<String>> fromTheStart = read("stream", first - 1, 2);
        publish("stream", "推送市", 2, "42");
        long second = changes("stream", 2).getLong("items[1].id");

        assertThat(fromTheStart.orTimeout(20, TimeUnit.SECONDS).join(), contains("id:" + first, "id:" + second));
        assertThat(read("stream", first, 1).orTimeout(20, TimeUnit.SECONDS).join(), contains("id:" + second));
    }

    private static CompletableFuture<List<String>> read(String plan, long after, int changes) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/attainment/changes/stream?plan=" + plan))
                .header("Last-Event-ID", Long.toString(after))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenApply(answer -> {
                    try (Stream<String> lines = answer.body()) {
                        return lines.filter(line -> line.startsWith("id:"))
                                .map(line -> line.replace(" ", ""))
                                .limit(changes)
                                .toList();
                    }
                });
    }

    private List<String> onTheBus(String key) {
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(AnnouncedType.ATTAINMENT_CHANGED.text(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(key)) {
                        found.add(record.value());
                    }
                });
            }
        }
        return found;
    }

    private void publish(String plan, String region, int revision, String value) {
        feed.take(Events.plan(
                plan, revision, region, Events.target("PM", "pm25-annual-mean", LOWER, 2023, "AT_MOST", value)));
    }

    private void year(String region, Map<String, String> values, int revision) {
        List<Event> events = new ArrayList<>();
        events.add(Events.station(region + "-1", 1, region, false));
        for (int day = 1; day <= 365; day++) {
            events.add(Events.day(region + "-1", LocalDate.ofYearDay(2023, day), "REAL_TIME", revision, values));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle(region);
    }

    private static JsonPath changes(String plan, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> list(plan), changes -> changes.getList("items").size() >= atLeast);
    }

    private JsonPath settled(String plan, String region, String status) {
        feed.settle(region);
        return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> list(plan), changes -> {
            List<String> statuses = changes.getList("items.change.after.status");
            return !statuses.isEmpty() && status.equals(statuses.get(statuses.size() - 1));
        });
    }

    private static JsonPath list(String plan) {
        return given().get("/api/attainment/changes?plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
