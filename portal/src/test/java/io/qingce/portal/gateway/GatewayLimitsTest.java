package io.qingce.portal.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow and many clients: none takes what others need. */
@QuarkusTest
class GatewayLimitsTest extends BesideServices {

    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration idle;

    @Test
    void keepsStreamsApartFromEverythingElse() throws Exception {
        List<Socket> streams = streams(Passage.STREAM.atOnce());
        await().until(() -> services.asked() == Passage.STREAM.atOnce());
        assertEquals("REPORT /api/attainment", get("/api/attainment").body());
        Answer oneMore = RawRequest.lines(portal, "GET /api/attainment/changes/stream" + END + "\n");
        assertTrue(oneMore.isProblem(503), oneMore::toString);
        for (Socket stream : streams) {
            stream.close();
        }
        int before = services.asked();
        List<Socket> further = new ArrayList<>();
        await().until(() -> {
            further.addAll(streams(1));
            return services.asked() > before;
        });
        finish(further);
    }

    @Test
    void asksAServiceNothingBeforeAShortBodyIsThere() throws Exception {
        List<Socket> slow = new ArrayList<>();
        String head = "POST /api/observations" + END + "Content-Type: application/json\nContent-Length: 2\n\n{";
        for (int each = 0; each < Passage.SHORT.atOnce() + 10; each++) {
            slow.add(open(head));
        }
        assertEquals("MONITORING /api/sites", get("/api/sites").body());
        assertEquals(1, services.asked());
        slow.get(0).getOutputStream().write('}');
        String answer = new String(slow.get(0).getInputStream().readAllBytes(), UTF_8);
        assertTrue(answer.endsWith("MONITORING 2"), answer);
        for (Socket each : slow) {
            each.close();
        }
    }

    /** As many of a kind as may be under way hold none of the connections of another. */
    @ParameterizedTest
    @EnumSource
    void keepsEachKindApartFromTheOthers(Passage kind) throws Exception {
        List<Socket> hanging = new ArrayList<>();
        for (int each = 0; each < kind.atOnce(); each++) {
            hanging.add(open("GET /api/observations/hanging" + END + accept(kind) + "\n"));
        }
        await().until(() -> services.asked() == kind.atOnce());
        for (Passage other : Passage.values()) {
            if (other != kind) {
                Answer answer = RawRequest.lines(portal, "GET /api/observations" + END + accept(other) + "\n");
                assertEquals("MONITORING /api/observations", answer.body(), other + " beside " + kind);
            }
        }
        finish(hanging);
    }

    /** Lets every request come to its end: one that waits in the portal would be asked of the services of the next test. */
    private void finish(List<Socket> sockets) throws IOException {
        services.end();
        for (Socket each : sockets) {
            each.getInputStream().readAllBytes();
            each.close();
        }
    }

    private static String accept(Passage kind) {
        return switch (kind) {
            case STREAM -> "Accept: text/event-stream\n";
            case LONG -> "Accept: text/csv\n";
            case SHORT -> "";
        };
    }

    /** Clients that do not read: their answers wait in the gateway, and no connection to a service with them. */
    @Test
    void takesAShortAnswerWholeFromTheServiceHoweverSlowlyItIsRead() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int each = 0; each < Passage.SHORT.atOnce(); each++) {
            slow.add(open("GET /api/observations/large" + END + "\n"));
        }
        await().until(() -> services.asked() == Passage.SHORT.atOnce());
        assertEquals("MONITORING /api/sites", get("/api/sites").body());
        for (Socket each : slow) {
            each.close();
        }
    }

    @Test
    void answersAtOnceOneMoreOfAKindThanMayWait() throws Exception {
        List<Socket> lines = new ArrayList<>();
        for (int each = 0; each <= Passage.LONG.atOnce() + Passage.LONG.waiting(); each++) {
            lines.add(open("GET /api/observations/hanging" + END + "Accept: text/csv\n\n"));
        }
        await().until(() -> answered(lines).isPresent());
        String answer =
                new String(answered(lines).orElseThrow().getInputStream().readAllBytes(), UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 503"), answer);
        assertTrue(answer.contains("too-many-at-once"), answer);
        finish(lines);
    }

    private static Optional<Socket> answered(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            if (socket.getInputStream().available() > 0) {
                return Optional.of(socket);
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c"})
    void speaksNoOtherProtocol(String protocol) throws Exception {
        Answer answer = RawRequest.lines(
                portal,
                "GET /api/sites HTTP/1.1\nHost: localhost\nConnection: Upgrade, HTTP2-Settings\nUpgrade: " + protocol
                        + "\nHTTP2-Settings: AAMAAABkAAQAAP__\nSec-WebSocket-Version: 13\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\nGET /api/sites" + END + "\n");
        assertTrue(answer.status() != 101, answer::toString);
    }

    /** It hangs up on who does not move only after everything that it waits for is over. */
    @ParameterizedTest
    @EnumSource
    void endsEveryWaitBeforeAConnectionOnWhichNothingMoves(Passage kind) {
        assertTrue(kind.answer().compareTo(idle) < 0, idle::toString);
    }

    private List<Socket> streams(int number) throws IOException {
        List<Socket> opened = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            opened.add(open("GET /api/attainment/changes/stream" + END + "\n"));
        }
        return opened;
    }

    private Socket open(String begun) throws IOException {
        Socket socket = new Socket("127.0.0.1", portal.getPort());
        socket.getOutputStream().write(begun.replace("\n", "\r\n").getBytes(UTF_8));
        return socket;
    }
}
