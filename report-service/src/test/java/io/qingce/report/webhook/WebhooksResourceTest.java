package io.qingce.report.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.standardwebhooks.exceptions.WebhookSigningException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhooksResourceTest {

    private static final String SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 204;
    private HttpServer receiver;

    @Inject
    Feed feed;

    /** What came, and by whom it was signed. */
    private record Message(String id, String timestamp, String signature, String type, String body) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(threads);
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
        threads.shutdownNow();
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
    void makesOneSubscriptionHoweverOftenARequestUnderAKeyIsSent() {
        List<Object> made = new ArrayList<>();
        for (int sent = 0; sent < 2; sent++) {
            JsonPath answer = given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "subscribe-once")
                    .body("{\"url\":\"http://example.org/once\"}")
                    .post("/api/webhooks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            made.add(List.of(answer.getLong("id"), answer.getString("secret")));
        }
        assertEquals(made.get(0), made.get(1));
        given().get("/api/webhooks").then().body("items.findAll { it.url == 'http://example.org/once' }.size()", is(1));
    }

    @Test
    void refusesAShortSecretAndUnknownNumbers() {
        refused("\"secret\":\"whsec_c2hvcnQ=\"", "secret");
        refused("\"secret\":\"not base64, though it is long enough\"", "secret");
        given().delete("/api/webhooks/4711").then().statusCode(404);
        given().get("/api/webhooks/4711/deliveries").then().statusCode(404);
        given().header("X-Requested-By", "test")
                .post("/api/webhooks/4711/deliveries/1/retry")
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/webhooks/4711/secret")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesNothingInAList() {
        refused(400, "\"types\":[null]", "types[0]");
        refused(400, "\"plans\":[\"a\",null]", "plans[1]");
    }

    @Test
    void refusesNamesThatNobodyAnnounces() {
        refused("\"types\":[\"\"]", "types[0]");
        refused("\"plans\":[" + "\"a\",".repeat(100) + "\"a\"]", "plans");
        refused("\"plans\":[\"" + "a".repeat(201) + "\"]", "plans[0]");
        refused("\"types\":[\"report.alarm-changed.v1\",\"report.attainment-change.v1\"]", "types[1]")
                .body("violations[0].detail", containsString("最接近的是report.attainment-changed.v1；"));
    }

    @Test
    void refusesMoreSubscriptionsForOneHostThanAreKept() {
        for (int i = 0; i < 4; i++) {
            subscribe("\"plans\":[\"many\"]").then().statusCode(201);
        }
        subscribe("\"plans\":[\"many\"]")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("https://qingce.io/problems/too-many-subscriptions"));
    }

    @Test
    void stopsASubscriptionForWhichTooManyWaitAndSaysSo() throws InterruptedException {
        CountDownLatch held = hold("/held");
        long id = subscribe("/held", "\"types\":[\"report.attainment-changed.v1\"]")
                .jsonPath()
                .getLong("id");
        int published = 0;
        while (stopped(id) == null && published < 20) {
            String plan = "full-" + published++;
            publish(plan);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> changes(plan) == 1);
        }
        held.countDown();
        assertThat(stopped(id), is("已停用：待送消息达3条"));
        assertThat(listed(id, "WAITING").getList("items").size(), is(0));
        assertThat(listed(id, "DEAD").getList("items").isEmpty(), is(false));
        assertThat(listed(id, "DEAD").get("items[0].lastAnswer"), is("已停用：待送消息达3条"));

        given().contentType(ContentType.JSON)
                .body("true")
                .put("/api/webhooks/" + id + "/active")
                .then()
                .statusCode(204);
        assertThat(stopped(id), nullValue());
    }

    @Test
    void letsNoReceiverWaitForAnother() throws InterruptedException {
        CountDownLatch held = hold("/slow");
        subscribe("/slow", "\"plans\":[\"aside-0\",\"aside-1\",\"aside-2\"]")
                .then()
                .statusCode(201);
        subscribe("/slow", "\"plans\":[\"aside-0\",\"aside-1\",\"aside-2\"]")
                .then()
                .statusCode(201);
        subscribe("\"plans\":[\"aside-0\",\"aside-1\",\"aside-2\"]").then().statusCode(201);
        for (int i = 0; i < 3; i++) {
            publish("aside-" + i);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> received.size() == 3);
        held.countDown();
    }

    @Test
    void keepsTheOrderOfOneReceiverAlsoWhenTheFirstMessageFails() {
        failures.set(1);
        subscribe("\"plans\":[\"order-0\",\"order-1\"]").then().statusCode(201);
        for (int i = 0; i < 2; i++) {
            String plan = "order-" + i;
            publish(plan);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> changes(plan) == 1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> received.size() == 3);
        assertThat(received.get(0).id(), is(received.get(1).id()));
        assertThat(received.get(1).body(), containsString("\"plan\":\"order-0\""));
        assertThat(received.get(2).body(), containsString("\"plan\":\"order-1\""));
    }

    @Test
    void signsByTheFormerSecretAsWellAfterAChange() throws WebhookSigningException {
        long id = subscribe("\"plans\":[\"rotated\"]").jsonPath().getLong("id");
        String secret = given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
        publish("rotated");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> received.size() == 1);
        Message message = received.get(0);
        assertThat(message.signature(), is(signed(secret, message) + " " + signed(SECRET, message)));
    }

    @Test
    void deliversASignedMessageOnceAndShowsTheSecretOnlyAtTheBeginning() throws WebhookSigningException {
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
        assertThat(message.signature(), is(signed(SECRET, message)));
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
        given().header("X-Requested-By", "test")
                .post("/api/webhooks/" + id + "/deliveries/"
                        + listed(id, "DEAD").getLong("items[0].id") + "/retry")
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

    /** What the reference library of Standard Webhooks makes of a message. */
    private static String signed(String secret, Message message) throws WebhookSigningException {
        return new com.standardwebhooks.Webhook(secret)
                .sign(message.id(), Long.parseLong(message.timestamp()), message.body());
    }

    private static ValidatableResponse refused(String member, String field) {
        return refused(422, member, field);
    }

    private static ValidatableResponse refused(int status, String member, String field) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"http://example.org/\"," + member + "}")
                .post("/api/webhooks")
                .then()
                .statusCode(status)
                .body("violations[0].field", is(field));
    }

    /** A receiver under this path that answers nothing before it is let go. */
    private CountDownLatch hold(String path) {
        CountDownLatch held = new CountDownLatch(1);
        receiver.createContext(path, exchange -> {
            try {
                held.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        return held;
    }

    private static String stopped(long id) {
        return given().get("/api/webhooks").jsonPath().getString("items.find { it.id == " + id + " }.stopped");
    }

    private static int changes(String plan) {
        return given().get("/api/attainment/changes?plan=" + plan)
                .jsonPath()
                .getList("items")
                .size();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("ce-type"),
                body));
        exchange.sendResponseHeaders(failures.getAndDecrement() > 0 ? 500 : status, -1);
        exchange.close();
    }

    private Response subscribe(String more) {
        return subscribe("/hook", more);
    }

    private Response subscribe(String path, String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"http://localhost:%d%s\",\"secret\":\"%s\",%s}"
                        .formatted(receiver.getAddress().getPort(), path, SECRET, more))
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
