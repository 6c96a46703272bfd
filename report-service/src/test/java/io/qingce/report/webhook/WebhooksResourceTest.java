package io.qingce.report.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhooksResourceTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer receiver;

    @Inject
    Feed feed;

    /** What came, and by whom it was signed. */
    private record Message(String id, String timestamp, String signature, String type, String body) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void close() {
        given().get("/api/webhooks")
                .jsonPath()
                .getList("items.id")
                .forEach(id -> given().delete("/api/webhooks/" + id));
        receiver.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":\"\"}",
                "{\"url\":\"ftp://example.org/\"}",
                "{\"url\":\"http://a b\"}",
                "{\"url\":\"https://user:word@example.org/\"}",
                "{\"url\":\"/relative\"}"
            })
    void refusesAnAddressThatItCannotUse(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/webhooks")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", is("url"));
    }

    @Test
    void refusesAShortSecretAndUnknownNumbers() {
        given().contentType(ContentType.JSON)
                .body("{\"url\":\"http://example.org/\",\"secret\":\"short\"}")
                .post("/api/webhooks")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("secret"));
        given().delete("/api/webhooks/4711").then().statusCode(404);
        given().get("/api/webhooks/4711/deliveries").then().statusCode(404);
        given().post("/api/webhooks/4711/deliveries/1/retry").then().statusCode(404);
    }

    @Test
    void reachesNoPrivateNetworkUnlessAllowed() {
        Receiver outside = new Receiver(new Allowing(false), Clock.systemUTC());
        for (String url : List.of(
                "http://127.0.0.1/",
                "http://localhost:9/",
                "http://10.1.2.3/",
                "http://192.168.0.9/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://0.0.0.0/")) {
            assertThat(url, outside.mayReach(URI.create(url)), is(false));
        }
        assertThat(outside.mayReach(URI.create("http://93.184.216.34/")), is(true));
    }

    @Test
    void deliversASignedMessageOnceAndShowsTheSecretOnlyAtTheBeginning() {
        long id = subscribe("\"plans\":[\"hook\"]")
                .then()
                .statusCode(201)
                .body("secret", is(SECRET))
                .extract()
                .jsonPath()
                .getLong("id");
        given().get("/api/webhooks").then().body("items.find { it.id == " + id + " }.secret", nullValue());
        publish("hook");
        publish("elsewhere");

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> received.size() == 1);
        Message message = received.get(0);
        assertThat(message.type(), is("report.attainment-changed.v1"));
        assertThat(message.body(), containsString("\"plan\":\"hook\""));
        assertThat(message.signature(), startsWith("v1,"));
        assertThat(
                message.signature(),
                is(Signature.of(SECRET, message.id(), Long.parseLong(message.timestamp()), message.body())));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> listed(id, "DELIVERED").getList("items").size() == 1);
    }

    @Test
    void givesUpAfterSoManyAttemptsKeepsTheMessageAndDeliversItWhenAsked() {
        status = 500;
        long id = subscribe("\"plans\":[\"dead\"]").jsonPath().getLong("id");
        publish("dead");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> listed(id, "DEAD").getList("items").size() == 1);
        assertThat(listed(id, "DEAD").get("items[0].attempts"), is(3));
        assertThat(listed(id, "DEAD").get("items[0].lastAnswer"), is("HTTP 500"));

        status = 204;
        received.clear();
        given().post("/api/webhooks/" + id + "/deliveries/" + listed(id, "DEAD").getLong("items[0].id") + "/retry")
                .then()
                .statusCode(202);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> received.size() == 1);
    }

    @Test
    void holdsBackWhileASubscriptionIsPaused() {
        long id = subscribe("\"plans\":[\"paused\",\"resumed\"]").jsonPath().getLong("id");
        given().contentType(ContentType.JSON)
                .body("false")
                .put("/api/webhooks/" + id + "/active")
                .then()
                .statusCode(204);
        publish("paused");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/api/attainment/changes?plan=paused")
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 1);
        given().contentType(ContentType.JSON)
                .body("true")
                .put("/api/webhooks/" + id + "/active")
                .then()
                .statusCode(204);
        publish("resumed");

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !received.isEmpty());
        assertThat(received.get(0).body(), containsString("\"plan\":\"resumed\""));
    }

    /** A configuration in which nothing matters but who may be reached. */
    private record Allowing(boolean privateReceivers) implements WebhookConfig {
        @Override
        public Duration pause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int attempts() {
            return 1;
        }

        @Override
        public Duration firstWait() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int daysKept() {
            return 1;
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("ce-type"),
                body));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private Response subscribe(String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"http://localhost:%d/hook\",\"secret\":\"%s\",%s}"
                        .formatted(receiver.getAddress().getPort(), SECRET, more))
                .post("/api/webhooks");
    }

    private static JsonPath listed(long id, String state) {
        return given().get("/api/webhooks/" + id + "/deliveries?state=" + state).jsonPath();
    }

    private void publish(String plan) {
        feed.take(Events.plan(
                plan,
                1,
                "通知市",
                Events.target("PM", "pm25-annual-mean", "\"direction\":\"LOWER\",", 2023, "AT_MOST", "35")));
    }
}
