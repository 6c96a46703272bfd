package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.loss.HttpLine.Form;
import io.qingce.load.loss.Line.Item;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpLineTest {

    private static final List<Item> TWO = List.of(
            new Item(new Key("A", Instant.parse("2020-01-01T01:00:00Z")), "{\"SO2\":1.234,\"NO2\":17}"),
            new Item(new Key("A", Instant.parse("2020-01-01T02:00:00Z")), "{\"SO2\":0.002,\"NO2\":5}"));

    private final AtomicLong refused = new AtomicLong();
    private final WebServer service = new WebServer(request -> counts(2, 0, 0, 0));

    @AfterEach
    void close() {
        service.close();
    }

    /** Whoever takes a partial acknowledgement for a whole one finds a loss where there is none, or none where there is one. */
    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, 0, true",
        "0, 2, 0, 0, true",
        "0, 0, 2, 0, true",
        "1, 1, 0, 0, true",
        "1, 0, 1, 0, true",
        "1, 0, 0, 0, false",
        "1, 0, 0, 1, false",
        "0, 0, 0, 2, false",
        "0, 0, 0, 0, false",
        "3, 0, 0, 0, false"
    })
    void isAcknowledgedIfEveryItemIsCounted(int created, int corrected, int unchanged, int rejected, boolean all) {
        service.answer(request -> counts(created, corrected, unchanged, rejected));
        assertEquals(all, line(Form.NDJSON).isAcknowledged(TWO));
        assertEquals(rejected > 0 ? 1 : 0, refused.get(), "a rejection is counted, once a message");
    }

    /** What a service in trouble may say: come later. What it must not say: you are wrong. */
    @ParameterizedTest
    @CsvSource({
        "400, 1", "404, 1", "408, 1", "409, 1", "413, 1", "422, 1", "429, 0", "500, 0", "502, 0", "503, 0", "504, 0"
    })
    void countsRefusalsThatBlameTheSender(int status, long count) {
        service.answer(request -> Answer.of(status, "no"));
        HttpLine line = line(Form.JSON);
        assertFalse(line.isAcknowledged(TWO));
        assertEquals(count, refused.get());
        assertEquals(status + " no", line.lastRefusal());
    }

    @Test
    void isNotAcknowledgedByOtherSuccesses() {
        service.answer(request -> Answer.of(202, "{\"counts\":{\"created\":2}}"));
        assertFalse(line(Form.NDJSON).isAcknowledged(TWO));
    }

    @Test
    void isNotAcknowledgedByAnAnswerThatBreaksOff() {
        service.answer(request -> Answer.none());
        assertFalse(line(Form.NDJSON).isAcknowledged(TWO));
        assertEquals(0, refused.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"counts\":"})
    void isNotAcknowledgedByWhatIsNoAnswer(String body) {
        service.answer(request -> Answer.of(200, body));
        assertFalse(line(Form.NDJSON).isAcknowledged(TWO));
    }

    @Test
    void isNotAcknowledgedByNobody() {
        URI gone = service.uri();
        service.close();
        HttpLine line = new HttpLine(gone, Form.JSON, 1, refused);
        assertFalse(line.isAcknowledged(TWO));
        assertTrue(line.lastRefusal().contains("Connect"), line.lastRefusal());
        assertEquals(0, refused.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"JSON | application/json", "NDJSON | application/x-ndjson", "CSV | text/csv; charset=utf-8"})
    void saysInWhichFormItSends(Form form, String contentType) {
        line(form).isAcknowledged(TWO.subList(0, 1));
        WebServer.Request request = service.requests().get(0);
        assertEquals(contentType, request.headers().getFirst("Content-Type"));
        assertEquals("POST /api/observations?items=problems", request.method() + " " + request.path());
    }

    @Test
    void writesALineForEachObservation() {
        line(Form.NDJSON).isAcknowledged(TWO);
        assertEquals(
                List.of(
                        "{\"site\":\"A\",\"periodEnd\":\"2020-01-01T01:00:00Z\",\"values\":{\"SO2\":1.234,\"NO2\":17}}",
                        "{\"site\":\"A\",\"periodEnd\":\"2020-01-01T02:00:00Z\",\"values\":{\"SO2\":0.002,\"NO2\":5}}"),
                service.requests().get(0).text().lines().toList());
    }

    @Test
    void writesATableWithItsHeader() {
        line(Form.CSV).isAcknowledged(TWO);
        assertEquals(
                List.of("site,periodEnd,SO2,NO2", "A,2020-01-01T01:00:00Z,1.234,17", "A,2020-01-01T02:00:00Z,0.002,5"),
                service.requests().get(0).text().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"NO2\":1,\"SO2\":1}", "{\"SO2\":-1,\"NO2\":1}", "{\"SO2\":1,\"NO2\":1,\"CO\":1}"})
    void refusesToWriteAContentInATableThatHasNoColumnForIt(String content) {
        Item item = new Item(TWO.get(0).key(), content);
        assertThrows(IllegalArgumentException.class, () -> line(Form.CSV).isAcknowledged(List.of(item)));
    }

    private HttpLine line(Form form) {
        return new HttpLine(service.uri(), form, 2, refused);
    }

    private static Answer counts(int created, int corrected, int unchanged, int rejected) {
        return Answer.of(
                200,
                "{\"counts\":{\"created\":%d,\"corrected\":%d,\"unchanged\":%d,\"rejected\":%d}}"
                        .formatted(created, corrected, unchanged, rejected));
    }
}
