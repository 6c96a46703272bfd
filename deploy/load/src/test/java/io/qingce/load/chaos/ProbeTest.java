package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before a gateway whose attainment is what the test says. */
class ProbeTest {

    private String attainment = "before";
    private int posted = 200;
    private int shown = 200;
    private final WebServer gateway = new WebServer(this::answer);
    private final Probe probe = new Probe(gateway.uri());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void isNotVisibleBeforeADayIsPosted() {
        attainment = "something else than nothing";
        assertFalse(probe.isVisible());
        assertEquals(1, posts().size());
    }

    @Test
    void isVisibleOnceTheAttainmentDiffers() {
        assertFalse(probe.isVisible());
        assertFalse(probe.isVisible(), "what was posted does not show yet");
        attainment = "after";
        assertTrue(probe.isVisible());
        assertEquals(1, posts().size());
    }

    @Test
    void postsAnotherDayForTheNextTime() throws IOException {
        probe.isVisible();
        attainment = "after";
        assertTrue(probe.isVisible());
        assertFalse(probe.isVisible());
        assertFalse(probe.isVisible(), "the first day is no answer to the second");
        assertEquals(2, posts().size());
        assertFalse(days().equals(Set.of(days().iterator().next())), "two days");
    }

    /** One that was posted without an answer may have been taken: a day of its own each time. */
    @Test
    void postsAnewWhereNobodyAnswered() throws IOException {
        posted = 503;
        assertFalse(probe.isVisible());
        assertFalse(probe.isVisible());
        posted = 200;
        assertFalse(probe.isVisible());
        assertEquals(3, posts().size());
        assertEquals(3, days().size());
        attainment = "after";
        assertTrue(probe.isVisible());
    }

    @Test
    void isNotVisibleWhileTheAttainmentIsNotAnswered() {
        probe.isVisible();
        attainment = "after";
        shown = 504;
        assertFalse(probe.isVisible());
        shown = 200;
        assertTrue(probe.isVisible());
    }

    @Test
    void postsEveryHourOfADayOfItsOwnSite() throws IOException {
        probe.isVisible();
        JsonNode hours = new ObjectMapper().readTree(posts().get(0).body());
        assertEquals(24, hours.size());
        Set<String> ends = new HashSet<>();
        hours.forEach(hour -> {
            assertEquals("PROBE-1", hour.path("site").asText());
            assertTrue(ends.add(hour.path("periodEnd").asText()));
            assertEquals(6, hour.path("values").size());
        });
        assertTrue(ends.contains("2025-01-02T00:00:00+08:00"), "the last hour ends at midnight: " + ends);
    }

    private Set<String> days() throws IOException {
        Set<String> days = new HashSet<>();
        for (Request post : posts()) {
            days.add(new ObjectMapper()
                    .readTree(post.body())
                    .path(0)
                    .path("periodEnd")
                    .asText()
                    .substring(0, 10));
        }
        return days;
    }

    private List<Request> posts() {
        return gateway.requests().stream()
                .filter(request -> request.path().equals("/api/observations"))
                .toList();
    }

    private Answer answer(Request request) {
        if (request.path().startsWith("/api/attainment")) {
            return Answer.of(shown, attainment);
        }
        return request.method().equals("POST")
                ? Answer.of(posted, "{}")
                : Answer.of(200, "{\"counts\":{\"created\":1,\"rejected\":0},\"items\":[]}");
    }
}
