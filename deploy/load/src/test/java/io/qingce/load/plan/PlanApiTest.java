package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Result;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanApiTest {

    private static final ReadMix.Request QUESTION =
            new ReadMix.Request("plans", "/api/plans?status=ISSUED&q=%E9%9D%92", PlainSql.plans(10));

    private final WebServer service = new WebServer(request -> Answer.of(200, "0123456789"));
    private final PlanApi api = new PlanApi(service.uri(), 2);
    private final Latencies latencies = new Latencies();

    @AfterEach
    void close() {
        api.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 302, 400, 412, 428, 429, 500, 503})
    void countsARefusalAsNotAnsweredAndTakesNoTimeOfIt(int status) {
        service.answer(request -> Answer.of(status, ""));
        api.answer(0, QUESTION, latencies);
        Result result = told();
        assertFalse(result.allMet(), result::print);
        assertFalse(result.print().lines().anyMatch(line -> line.startsWith("plans ")), result::print);
    }

    @Test
    void countsNobodyAsNotAnswered() {
        URI gone = service.uri();
        service.close();
        try (PlanApi away = new PlanApi(gone, 1)) {
            away.answer(0, QUESTION, latencies);
        }
        assertFalse(told().allMet());
    }

    /** A unit that no plan names is an answer as well: that there is none is what was asked. */
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 404})
    void takesTheTimeAndTheSizeOfAnAnswer(int status) {
        service.answer(request -> Answer.of(status, "0123456789"));
        api.answer(0, QUESTION, latencies);
        assertTrue(told().allMet());
        Result rate = new Result("rate");
        latencies.tellRate(rate, 0.000_01);
        assertTrue(rate.print().contains("1.0"), "ten bytes in 10 µs are 1 MB/s: " + rate.print());
    }

    @Test
    void asksAsTheReaderSays() {
        api.answer(0, QUESTION, latencies);
        Request request = service.requests().get(0);
        assertEquals("GET /api/plans?status=ISSUED&q=%E9%9D%92", request.method() + " " + request.path());
    }

    @Test
    void putsADocumentWhole() {
        String document = "规".repeat(200_000);
        api.put("import", "load-0", "application/yaml", document, latencies);
        Request request = service.requests().get(0);
        assertEquals("PUT /api/plans/load-0", request.method() + " " + request.path());
        assertEquals("application/yaml", request.headers().getFirst("Content-Type"));
        assertEquals(document, request.text());
    }

    @Test
    void repeatsNothing() {
        service.answer(request -> Answer.of(503, ""));
        api.answer(0, QUESTION, latencies);
        assertEquals(1, service.requests().size());
    }

    @Test
    void tellsEachKindByItself() {
        api.answer(0, QUESTION, latencies);
        api.put("import of YAML", "load-0", "application/yaml", "x", latencies);
        List<String> lines = told().print().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("plans ")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("import of YAML ")), lines.toString());
    }

    private Result told() {
        Result result = new Result("told");
        latencies.tell(result, "all", 0);
        return result;
    }
}
