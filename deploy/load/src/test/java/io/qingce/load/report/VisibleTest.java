package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VisibleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 7);
    private static final int STALE = 3;

    /** From the post until the answer differs, and no answer of before is taken for it. */
    @Test
    void waitsUntilTheAttainmentShowsTheDay() throws IOException {
        AtomicInteger afterThePost = new AtomicInteger(-1);
        try (WebServer both = new WebServer(request -> {
            if (request.method().equals("POST")) {
                afterThePost.set(0);
                return Answer.of(200, "{}");
            }
            boolean isVisible = afterThePost.get() >= 0 && afterThePost.incrementAndGet() > STALE;
            return Answer.of(200, isVisible ? "after" : "before");
        })) {
            assertTrue(Visible.probe(new Api(both.uri()), new Reader(both.uri()), DAY) > 0);
            List<Request> requests = both.requests();
            assertEquals(1 + 1 + STALE + 1, requests.size());
            JsonNode hours = new ObjectMapper().readTree(requests.get(1).body());
            assertEquals(24, hours.size());
            assertEquals(
                    "2025-03-07T01:00:00+08:00", hours.path(0).path("periodEnd").asText());
            assertEquals(37, hours.path(0).path("values").path("PM2.5").asInt(), "differs from day to day");
        }
    }

    @Test
    void isNoFigureIfTheDayIsRefused() {
        try (WebServer both = new WebServer(
                request -> Answer.of(request.method().equals("POST") ? 422 : 200, "{\"detail\":\"no\"}"))) {
            Api api = new Api(both.uri());
            Reader reader = new Reader(both.uri());
            assertThrows(Api.Refused.class, () -> Visible.probe(api, reader, DAY));
        }
    }
}
