package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {

    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2025, 1, 1, 1, 0));
    private static final Bodies BODIES = new Bodies(HOURS, 3, 8, Layout.NDJSON, 5, false);

    private final WebServer service = new WebServer(PostingTest::takeAll);
    private final Api api = new Api(service.uri());

    @AfterEach
    void close() {
        service.close();
    }

    /** What was stored before, or not at all, would make a figure of bulk too good. */
    @ParameterizedTest
    @CsvSource({"4, 0, 1, 0", "4, 1, 0, 0", "4, 0, 0, 1", "0, 0, 5, 0", "6, 0, 0, 0", "0, 0, 0, 0"})
    void refusesToMeasureWhatIsNotTakenAsNew(int created, int corrected, int unchanged, int rejected) {
        service.answer(request -> counts(created, corrected, unchanged, rejected));
        Posting posting = new Posting(api, 2);
        Refusal refused = assertThrows(Refusal.class, () -> posting.post(BODIES));
        assertTrue(refused.line().contains("was not taken in as new"), refused.line());
    }

    @Test
    void refusesToMeasureWhatIsRefused() {
        service.answer(request -> Answer.of(413, "{\"detail\":\"too large\"}"));
        Posting posting = new Posting(api, 2);
        Refusal refused = assertThrows(Refusal.class, () -> posting.post(BODIES));
        assertTrue(refused.line().contains("too large"), refused.line());
    }

    @Test
    void refusesToMeasureIfOneBodyOfManyIsRefused() {
        AtomicInteger asked = new AtomicInteger();
        service.answer(request -> asked.incrementAndGet() == 3 ? Answer.of(400, "{}") : takeAll(request));
        Posting posting = new Posting(api, 1);
        assertThrows(Refusal.class, () -> posting.post(BODIES));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
    void postsEachBodyOnceOverHoweverManyConnections(int connections) {
        new Posting(api, connections).post(BODIES);
        List<String> sent = service.requests().stream()
                .flatMap(request -> request.text().lines())
                .toList();
        assertEquals(BODIES.observations(), sent.size());
        assertEquals(BODIES.observations(), new HashSet<>(sent).size());
        assertEquals(BODIES.count(), service.requests().size());
    }

    @ParameterizedTest
    @EnumSource
    void saysInWhichLayoutItPosts(Layout layout) {
        service.answer(request -> counts(5, 0, 0, 0));
        new Posting(api, 1).post(new Bodies(HOURS, 1, 5, layout, 5, false));
        Request request = service.requests().get(0);
        assertEquals(layout.contentType(), request.headers().getFirst("Content-Type"));
        assertEquals("/api/observations?items=problems", request.path());
    }

    @Test
    void hasAnHourInEveryMonthSoThatEachHasItsPartition() throws IOException {
        service.answer(request -> counts(1, 0, 0, 0));
        Posting.months(api, LocalDateTime.of(2021, 1, 1, 1, 0), 24 * 365);
        JsonNode items = new ObjectMapper().readTree(service.requests().get(1).body());
        Set<String> months = new HashSet<>();
        items.forEach(item -> months.add(
                OffsetDateTime.parse(item.path("periodEnd").asText()).toString().substring(0, 7)));
        assertEquals(items.size(), months.size());
        for (int month = 1; month <= 12; month++) {
            assertTrue(months.contains("2021-%02d".formatted(month)), months.toString());
        }
        assertEquals(
                items.size(),
                Posting.months(LocalDateTime.of(2021, 1, 1, 1, 0), 24 * 365).count());
    }

    /** The first and the last hour of a span, whatever its months are, have a month of theirs in Greenwich, too. */
    @ParameterizedTest
    @CsvSource({"2021-01-01T01:00, 1", "2021-01-01T01:00, 744", "2020-12-31T23:00, 8784", "2024-02-29T08:00, 24"})
    void leavesNoMonthOfASpanOut(LocalDateTime start, long hours) {
        Set<String> months = Posting.months(start, hours)
                .map(month -> month.toString().substring(0, 7))
                .collect(Collectors.toSet());
        for (long hour = 0; hour <= hours; hour++) {
            String greenwich = start.plusHours(hour).minusHours(8).toString().substring(0, 7);
            assertTrue(months.contains(greenwich), greenwich + " is not among " + months);
        }
    }

    private static Answer takeAll(Request request) {
        return counts((int) request.text().lines().count(), 0, 0, 0);
    }

    private static Answer counts(int created, int corrected, int unchanged, int rejected) {
        return Answer.of(
                200,
                "{\"counts\":{\"created\":%d,\"corrected\":%d,\"unchanged\":%d,\"rejected\":%d},\"items\":[]}"
                        .formatted(created, corrected, unchanged, rejected));
    }
}
