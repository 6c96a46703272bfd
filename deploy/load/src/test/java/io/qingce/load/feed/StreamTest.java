package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.Wait;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(5);

    @Test
    void postsEachObservationOnceHourByHour() throws IOException {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            try (Stream stream = Stream.start(new Api(service.uri()), 100, 100_000_000)) {
                Wait.until("three bodies", LONG, LOOK, () -> service.requests().size() >= 3);
                assertTrue(stream.rate() > 0);
            }
            Set<String> keys = new HashSet<>();
            String last = "";
            for (Request request : service.requests()) {
                JsonNode body = new ObjectMapper().readTree(request.body());
                assertEquals(1_000, body.size());
                for (JsonNode each : body) {
                    String end = each.path("periodEnd").asText();
                    assertTrue(keys.add(each.path("site").asText() + end), "twice: " + each);
                    assertTrue(end.compareTo(last) >= 0, end + " after " + last);
                    last = end;
                }
            }
        }
    }

    /** At a rate that one body a minute meets, the second is not due while the test looks. */
    @Test
    void postsNoFasterThanItsRate() {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            try (Stream stream = Stream.start(new Api(service.uri()), 100, 100)) {
                Wait.until("the first body", LONG, LOOK, () -> stream.rate() > 0);
                assertEquals(1, service.requests().size());
            }
        }
    }
}
