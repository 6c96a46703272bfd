package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.reading.AirHours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2025, 1, 1, 1, 0));

    @Test
    void holdEveryObservationOnce() throws IOException {
        Bodies bodies = new Bodies(HOURS, 3, 5, Layout.JSON, 4, false);
        assertEquals(4, bodies.count());
        Set<String> keys = new HashSet<>();
        int observations = 0;
        for (int number = 0; number < bodies.count(); number++) {
            JsonNode body = new ObjectMapper().readTree(bodies.body(number));
            assertEquals(bodies.observations(number), body.size());
            observations += body.size();
            body.forEach(each -> keys.add(each.path("site").asText() + each.path("periodEnd")));
        }
        assertEquals(15, observations);
        assertEquals(15, keys.size());
    }

    @Test
    void goHourByHourAsAPlatformSends() {
        Bodies bodies = new Bodies(HOURS, 2, 3, Layout.CSV, 3, true);
        List<String> lines =
                new String(bodies.body(0), StandardCharsets.UTF_8).lines().toList();
        assertEquals(AirHours.CSV_HEADER.strip(), lines.get(0));
        assertTrue(lines.get(1).startsWith("2025,1,1,1,LOAD-00000,"), lines.toString());
        assertTrue(lines.get(2).startsWith("2025,1,1,1,LOAD-00001,"), lines.toString());
        assertTrue(lines.get(3).startsWith("2025,1,1,2,LOAD-00000,"), lines.toString());
    }

    @Test
    void neverHoldMoreFineDustThanDust() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (int hour = 0; hour < 500; hour++) {
            StringBuilder text = new StringBuilder();
            HOURS.appendValues(text, hour % 7, hour);
            JsonNode values = json.readTree(text.toString());
            assertTrue(values.path("PM2.5").asInt() < values.path("PM10").asInt(), text::toString);
            assertTrue(values.path("O3").asInt() > 0, text::toString);
        }
    }

    @Test
    void touchEveryMonthOfASpan() {
        assertEquals(
                3, Posting.months(LocalDateTime.of(2021, 1, 1, 1, 0), 24 * 31).count());
    }
}
