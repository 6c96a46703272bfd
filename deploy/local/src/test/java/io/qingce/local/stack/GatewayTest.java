package io.qingce.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.qingce.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {

    private final List<HttpServer> servers = new ArrayList<>();
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        Map<ServiceName, URI> origins = new EnumMap<>(ServiceName.class);
        for (ServiceName name : ServiceName.values()) {
            origins.put(name, echo(name));
        }
        gateway = Gateway.open(0, origins);
    }

    @AfterEach
    void close() {
        gateway.close();
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void refusesATakenPortAndNamesTheOption() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Refusal refusal = assertThrows(Refusal.class, () -> Gateway.requireFree(port));
            assertTrue(refusal.line().startsWith("Port " + port + " is taken."), refusal.line());
            assertTrue(refusal.line().contains("--port"), refusal.line());
        }
    }

    @Test
    void answersThatAServiceIsAway() throws Exception {
        servers.forEach(server -> server.stop(0));
        assertEquals(502, get("/api/plans").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans, PLAN /api/plans",
        "/api/plans/anyang/targets?due=2025, PLAN /api/plans/anyang/targets?due=2025",
        "/api/units, PLAN /api/units",
        "/api/targets?misprint=true, PLAN /api/targets?misprint=true",
        "/api/milestones/by-unit?year=2024, PLAN /api/milestones/by-unit?year=2024",
        "/api/oddities, PLAN /api/oddities",
        "/api/sites?region=%E5%AE%89, MONITORING /api/sites?region=%E5%AE%89",
        "/api/observations, MONITORING /api/observations",
        "/api/feeds/1, MONITORING /api/feeds/1",
        "/api/exceptional-events, MONITORING /api/exceptional-events",
        "/api/quality/rules, MONITORING /api/quality/rules",
        "/api/reviews/freezes, MONITORING /api/reviews/freezes",
        "/api/attainment?plan=anyang, REPORT /api/attainment?plan=anyang",
        "/api/plansmith, REPORT /api/plansmith",
        "/, REPORT /",
        "/q/openapi/plan, PLAN /q/openapi",
        "/q/openapi/monitoring?format=json, MONITORING /q/openapi?format=json",
        "/q/openapi/report, REPORT /q/openapi"
    })
    void goesToTheServiceThatAnswersThePath(String path, String answer) throws Exception {
        assertEquals(answer, get(path).body());
    }

    @Test
    void tellsTheServiceUnderWhichNameItWasCalled() throws Exception {
        assertEquals(
                "localhost:" + gateway.uri().getPort(),
                get("/api/sites").headers().firstValue("Called").orElse(""));
    }

    @Test
    void passesABodyOnAsItIs() throws Exception {
        String body = "青".repeat(700_000);
        HttpRequest request = HttpRequest.newBuilder(gateway.uri().resolve("/api/observations"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(
                "MONITORING " + body.getBytes(UTF_8).length,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.uri().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** A server that says who it is and what it was asked for. */
    private URI echo(ServiceName name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            int length = exchange.getRequestBody().readAllBytes().length;
            String said = name + " "
                    + (length > 0
                            ? Integer.toString(length)
                            : exchange.getRequestURI().toString());
            exchange.getResponseHeaders()
                    .add("Called", exchange.getRequestHeaders().getFirst("X-Forwarded-Host"));
            exchange.sendResponseHeaders(200, said.getBytes(UTF_8).length);
            exchange.getResponseBody().write(said.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
