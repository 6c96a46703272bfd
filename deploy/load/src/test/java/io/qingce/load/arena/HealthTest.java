package io.qingce.load.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import io.qingce.local.stack.Service;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HealthTest {

    private final Health health = new Health();

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 404, 500, 502, 503, 504})
    void saysTheStatusThatWasAnswered(int status) {
        try (WebServer service = new WebServer(request -> Answer.of(status, ""))) {
            assertEquals(status, health.status(service.uri()));
            assertEquals(status, health.patiently(service.uri()));
        }
    }

    @Test
    void knowsNothingOfAServiceThatIsAway() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + gone.getLocalPort());
            gone.close();
            assertEquals(0, health.status(address));
            assertEquals(0, health.put(address, "{}"));
            assertEquals(0, health.operate(address));
        }
    }

    /** As Kubernetes: an answer that takes too long is none. */
    @Test
    void doesNotWaitForAServiceThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertEquals(0, health.status(URI.create("http://127.0.0.1:" + silent.getLocalPort())));
        }
    }

    @Test
    void knowsNothingOfAnAnswerThatBreaksOff() {
        try (WebServer service = new WebServer(request -> Answer.none())) {
            assertEquals(0, health.status(service.uri()));
        }
    }

    /** Of a service whose management interface is the test's. */
    @ParameterizedTest
    @CsvSource({"200, 200, true, true", "503, 200, false, true", "503, 503, false, false", "0, 0, false, false"})
    void asksReadinessAndLivenessApart(int ready, int live, boolean isReady, boolean isLive) {
        try (WebServer management =
                        new WebServer(request -> Answer.of(request.path().endsWith("ready") ? ready : live, ""));
                Service service = service(management)) {
            assertEquals(isReady, health.isReady(service));
            assertEquals(isLive, health.isLive(service));
        }
    }

    @Test
    void readsAMetricAndItsHighestLabel() {
        String metrics = "waiting{topic=\"a\"} 3.0\nwaiting{topic=\"b\"} 4.5\n";
        try (WebServer management = new WebServer(request -> Answer.of(200, metrics));
                Service service = service(management)) {
            assertEquals(7.5, health.metric(service, "waiting"));
            assertEquals(4.5, health.highest(service, "waiting"));
            assertEquals(-1, health.metric(service, "unknown"), "a metric that is not told is not 0");
            assertEquals(-1, health.highest(service, "unknown"));
        }
    }

    private static Service service(WebServer management) {
        Path none = Path.of("none");
        Console nowhere = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        return new Service(
                new Service.Launch("plan-service", none, 1, management.uri().getPort(), Map.of(), none, none), nowhere);
    }

    /** What the door would refuse for another reason than the fault would be taken for its sign. */
    @Test
    void putsWhatIsNewAsTheDoorWantsIt() {
        try (WebServer service = new WebServer(request -> Answer.of(201, "{}"))) {
            assertEquals(201, health.put(service.uri().resolve("/api/sites/a"), "{\"name\":\"满\"}"));
            Request request = service.requests().get(0);
            assertEquals("PUT /api/sites/a", request.method() + " " + request.path());
            assertEquals("*", request.headers().getFirst("If-None-Match"));
            assertEquals("application/json", request.headers().getFirst("Content-Type"));
            assertEquals("{\"name\":\"满\"}", request.text());
        }
    }

    @Test
    void operatesWithTheHeaderOfOperators() {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            assertEquals(200, health.operate(service.uri().resolve("/q/outbox/aside/replay")));
            Request request = service.requests().get(0);
            assertEquals("POST /q/outbox/aside/replay", request.method() + " " + request.path());
            assertTrue(request.headers().containsKey("Qingce-Operator"));
            assertNull(request.headers().getFirst("Content-Type"));
        }
    }
}
