package io.qingce.local.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final byte[] BODY = {'{', '}'};

    private final WebServer service = new WebServer(request -> Answer.of(200, "{\"value\":44.10}"));
    private final Api api = new Api(service.uri());

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 412, 413, 415, 422, 500, 501})
    void refusesAtOnceWhatAnotherAttemptDoesNotChange(int status) {
        service.answer(request -> Answer.of(status, "{\"detail\":\"so it is\"}"));
        Api.Refused refused = assertThrows(Api.Refused.class, () -> api.get("/api/plans", JsonNode.class));
        assertEquals(status, refused.status());
        assertEquals("GET /api/plans: " + status + " so it is", refused.getMessage());
        assertEquals(1, service.requests().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void asksAgainWhereTheServiceIsAwayForAMoment(int status) {
        AtomicInteger asked = new AtomicInteger();
        service.answer(request -> Answer.of(asked.incrementAndGet() == 1 ? status : 200, "{}"));
        api.get("/api/plans", JsonNode.class);
        assertEquals(2, service.requests().size());
    }

    @Test
    void asksAgainWhereAnAnswerBrokeOff() {
        AtomicInteger asked = new AtomicInteger();
        service.answer(request -> asked.incrementAndGet() == 1 ? Answer.none() : Answer.of(200, "{}"));
        api.post("/api/observations", "application/json", BODY, JsonNode.class);
        assertTrue(asked.get() >= 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'detail':'no layout','violations':[{'field':'header'}]} | no layout {'field':'header'}",
                "{'title':'Unsupported'} | Unsupported",
                "{} | ''",
                "<html>away</html> | <html>away</html>"
            })
    void saysWhatTheProblemSays(String body, String said) {
        service.answer(request -> Answer.of(422, body.replace('\'', '"')));
        Api.Refused refused = assertThrows(Api.Refused.class, () -> api.get("/x", JsonNode.class));
        String expected = said.equals("''") ? "" : said.replace('\'', '"');
        assertEquals("GET /x: 422 " + expected, refused.getMessage());
    }

    @Test
    void showsTheBeginningOfALongAnswerThatIsNoProblem() {
        service.answer(request -> Answer.of(400, "x".repeat(5_000)));
        Api.Refused refused = assertThrows(Api.Refused.class, () -> api.get("/x", JsonNode.class));
        assertTrue(refused.getMessage().length() < 250, refused.getMessage());
    }

    @Test
    void refusesAnAnswerThatCannotBeRead() {
        service.answer(request -> Answer.of(200, "<html>"));
        Api.Refused refused = assertThrows(Api.Refused.class, () -> api.get("/x", JsonNode.class));
        assertEquals(0, refused.status());
    }

    @Test
    void keepsEveryDigit() {
        assertEquals(
                "44.10",
                api.get("/x", JsonNode.class).path("value").decimalValue().toPlainString());
    }

    /** Whatever stands is replaced, but only after the service has said that something does. */
    @Test
    void replacesWhatStandsThereBySayingSo() {
        service.answer(request -> Answer.of(request.headers().containsKey("If-Match") ? 200 : 428, "{}"));
        api.replace("/api/plans/a", "application/yaml", BODY, JsonNode.class);
        assertEquals(2, service.requests().size());
        assertEquals("*", service.requests().get(1).headers().getFirst("If-Match"));
    }

    @Test
    void replacesNothingThatIsRefusedForAnotherReason() {
        service.answer(request -> Answer.of(422, "{}"));
        assertThrows(Api.Refused.class, () -> api.replace("/api/plans/a", "application/yaml", BODY, JsonNode.class));
        assertEquals(1, service.requests().size());
    }

    @Test
    void sendsWhatItIsTold() {
        api.send("PATCH", "/x?y=1", "text/csv", BODY, "If-Match", "\"3\"", "X-Requested-By", "test");
        Request request = service.requests().get(0);
        assertEquals("PATCH /x?y=1", request.method() + " " + request.path());
        assertEquals("text/csv", request.headers().getFirst("Content-Type"));
        assertEquals("\"3\"", request.headers().getFirst("If-Match"));
        assertEquals("test", request.headers().getFirst("X-Requested-By"));
    }

    @Test
    void writesJson() {
        assertEquals("{\"名\":1.50}", new String(Api.json(Map.of("名", new BigDecimal("1.50"))), StandardCharsets.UTF_8));
    }
}
