package io.qingce.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fuzz that cannot find anything would pass for ever. */
class FuzzTest {

    private static final String DESCRIPTION = """
        openapi: 3.1.0
        paths:
          /api/plans/{plan}:
            get:
              parameters:
              - {name: plan, in: path, schema: {type: string}}
              - {name: year, in: query, schema: {type: integer}}
              - {name: If-Match, in: header, schema: {type: string}}
            put:
              requestBody:
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Plan"}
          /api/changes/stream:
            get: {}
        components:
          schemas:
            Plan:
              type: object
              properties: {name: {type: string}, value: {type: number}, days: {type: array, items: {type: string, format: date}}}
        """;
    private static final String PROBLEM = "{\"type\":\"https://qingce.io/problems/x\",\"status\":400,\"title\":\"%s\"}";

    @TempDir
    Path folder;

    static {
        // Else the server of the JDK waits 40 ms for each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile int status = 400;
    private volatile String type = "application/problem+json";
    private volatile String body = PROBLEM;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.writeString(folder.resolve("service.yaml"), DESCRIPTION);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsAnAnswerThatBlamesTheService() {
        status = 500;
        assertEquals(20, run(1, 20).found());
    }

    @Test
    void findsARefusalThatIsNoProblemDocument() {
        type = "text/html";
        assertEquals(20, run(1, 20).found());
        type = "application/problem+json";
        body = "";
        assertEquals(20, run(1, 20).found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'%s','detail':'A value is not allowed.'}",
                "{'title':'%s','detail':'取值不被接受。'}",
                "{'title':'%s','violations':[{'field':'x','reason':'no-x','detail':'没有此编号'}]}",
                "{'title':'Wrong'}",
                "{'title':'有误'}"
            })
    void findsAnAnswerInAnotherLanguageThanWasAskedFor(String said) {
        body = PROBLEM.replaceFirst(
                ",\"title\".*", "," + said.replace('\'', '"').substring(1));
        assertEquals(10, run(1, 20).found(), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'statusText':'达成'}", "{'items':[{'code':'x','text':'so it is'}]}", "{'a':{'detail':'达成'}}"})
    void findsATextInAnotherLanguageHoweverDeepItLies(String said) {
        status = 200;
        type = "application/json";
        body = said.replace('\'', '"');
        String found = run(1, 100).toString();
        assertTrue(found.contains("speaks English: text: so it is") || found.contains("speaks Chinese: "), found);
    }

    @Test
    void findsATextThatIsTakenAndCannotBeKept() {
        status = 200;
        body = "{}";
        Report report = run(1, 1_000);
        assertTrue(report.found() > 0, report::toString);
        assertTrue(report.toString().contains("takes what cannot be kept"), report::toString);
    }

    @Test
    void findsNothingWhereEverythingIsRefusedAsItShould() {
        Report report = run(1, 200);
        assertEquals(0, report.found(), report::toString);
        assertEquals(200L, report.answers().get(400));
    }

    @Test
    void sendsTheSameRequestsForTheSameSeedAndNoneWithoutEnd() {
        run(7, 100);
        List<String> first = List.copyOf(asked);
        asked.clear();
        run(7, 100);
        assertEquals(first, asked);
        asked.clear();
        run(8, 100);
        assertNotEquals(first, asked);
        assertTrue(first.stream().noneMatch(request -> request.contains("stream")), first::toString);
    }

    private Report run(long seed, long count) {
        URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Fuzz(folder.resolve("service.yaml"), Samples.none(), seed).run(service, count, 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + said);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean chinese = "zh".equals(exchange.getRequestHeaders().getFirst("Accept-Language"));
        byte[] bytes = body.replace("%s", chinese ? "有误" : "Wrong").getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
