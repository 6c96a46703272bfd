package io.qingce.load.worst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.stack.ServiceName;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiegeTest {

    private static final int REQUESTS = 12;
    private static final int PATIENCE = 20;

    /** A refusal is what is wanted; an error of the service and no answer are not. */
    @ParameterizedTest
    @CsvSource({"200, 0", "201, 0", "400, 0", "413, 0", "429, 0", "503, 0", "500, 12", "501, 12", "502, 12", "504, 12"})
    void countsTheAnswersThatBlameTheService(int status, long failures) {
        try (WebServer service = new WebServer(request -> Answer.of(status, "{}"));
                Siege siege = new Siege(REQUESTS, PATIENCE)) {
            siege.run(service.uri(), attack("x"));
            assertEquals(failures, siege.failures(), siege.outcomes());
            assertEquals(status + " × 12", siege.outcomes());
        }
    }

    @Test
    void countsAnswersThatBreakOff() {
        AtomicInteger asked = new AtomicInteger();
        try (WebServer service = new WebServer(
                        request -> asked.getAndIncrement() % 3 == 0 ? Answer.none() : Answer.of(413, ""));
                Siege siege = new Siege(REQUESTS, PATIENCE)) {
            siege.run(service.uri(), attack("x"));
            assertEquals(REQUESTS / 3, siege.failures(), siege.outcomes());
        }
    }

    @Test
    void countsWhatIsNotAnsweredInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Siege siege = new Siege(REQUESTS, 1)) {
            siege.run(URI.create("http://127.0.0.1:" + silent.getLocalPort()), attack("x"));
            assertEquals(REQUESTS, siege.failures());
            assertEquals("not answered × 12", siege.outcomes());
        }
    }

    @Test
    void countsWhatIsNotConnected() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (Siege siege = new Siege(REQUESTS, PATIENCE)) {
            siege.run(URI.create("http://127.0.0.1:" + port), attack("x"));
            assertEquals(REQUESTS, siege.failures(), siege.outcomes());
        }
    }

    /** Piece by piece, as the service takes it: more than a connection holds at once. */
    @Test
    void sendsALargeAttackWhole() {
        String body = "策".repeat(1 << 20);
        try (WebServer service = new WebServer(request -> Answer.of(413, ""));
                Siege siege = new Siege(3, PATIENCE)) {
            siege.run(service.uri(), attack(body));
            assertEquals(0, siege.failures(), siege.outcomes());
            service.requests().forEach(request -> assertEquals(body, request.text()));
            assertEquals(3, service.requests().size());
        }
    }

    @Test
    void sendsTheAttackAsItIs() {
        try (WebServer service = new WebServer(request -> Answer.of(200, ""));
                Siege siege = new Siege(REQUESTS, PATIENCE)) {
            siege.run(service.uri(), attack("青策"));
            assertEquals(REQUESTS, service.requests().size());
            service.requests().forEach(request -> {
                assertEquals("PUT /api/plans/worst?x=1", request.method() + " " + request.path());
                assertEquals("青策", request.text());
                assertEquals("text/plain", request.headers().getFirst("Content-Type"));
            });
        }
    }

    /** The length is said, and one byte of it never comes: whoever waits for it waits until the patience is over. */
    @Test
    void keepsBackTheLastByteOfAnUnfinishedOne() {
        try (WebServer service = new WebServer(request -> Answer.of(200, ""));
                Siege siege = new Siege(REQUESTS, 1)) {
            siege.run(service.uri(), attack("xy").unfinished());
            assertTrue(siege.outcomes().contains("not answered × 12"), siege.outcomes());
            assertEquals(0, service.requests().size());
        }
    }

    /** What the service cuts because nobody takes it is what is wanted. */
    @Test
    void countsAnswersThatNobodyTookAsCutOrAnswered() {
        AtomicInteger asked = new AtomicInteger();
        try (WebServer service = new WebServer(
                        request -> asked.getAndIncrement() % 3 == 0 ? Answer.none() : Answer.of(422, "x".repeat(64)));
                Siege siege = new Siege(REQUESTS, PATIENCE, 100)) {
            siege.run(service.uri(), attack("x").untaken());
            assertEquals(REQUESTS / 3, siege.failures(), "no answer at all is a failure: " + siege.outcomes());
            assertTrue(siege.outcomes().contains("422 × 8"), siege.outcomes());
        }
    }

    private static Attack attack(String body) {
        return new Attack(
                ServiceName.PLAN,
                "text",
                "PUT",
                "/api/plans/worst?x=1",
                Map.of("Content-Type", "text/plain"),
                Bombs.text(body));
    }
}
