package io.qingce.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slow and many clients: none takes what others need. */
class GatewayLimitsTest {

    private static final String END = " HTTP/1.1\nHost: localhost\nConnection: close\n";

    private final EchoServices services = new EchoServices();
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = Gateway.open(0, services.start());
    }

    @AfterEach
    void close() {
        services.close();
        gateway.close();
    }

    @Test
    void keepsStreamsApartFromEverythingElse() throws Exception {
        List<Socket> streams = streams(Passage.STREAM.atOnce());
        await().until(() -> services.asked() == Passage.STREAM.atOnce());
        assertEquals("REPORT /api/attainment", get("/api/attainment").body());
        Answer oneMore = RawRequest.lines(gateway.uri(), "GET /api/attainment/changes/stream" + END + "\n");
        assertTrue(oneMore.isProblem(503), oneMore::toString);
        for (Socket stream : streams) {
            stream.close();
        }
        int before = services.asked();
        await().until(() -> {
            streams(1);
            return services.asked() > before;
        });
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

    private List<Socket> streams(int number) throws IOException {
        List<Socket> opened = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            opened.add(open("GET /api/attainment/changes/stream" + END + "\n"));
        }
        return opened;
    }

    private Socket open(String begun) throws IOException {
        Socket socket = new Socket("127.0.0.1", gateway.uri().getPort());
        socket.getOutputStream().write(begun.replace("\n", "\r\n").getBytes(UTF_8));
        return socket;
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.uri().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
