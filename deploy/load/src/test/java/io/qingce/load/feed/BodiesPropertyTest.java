package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However the observations are divided: each goes out once, and no body has more than its size. */
class BodiesPropertyTest {

    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2025, 1, 1, 1, 0));

    @RepeatedTest(40)
    void holdEachObservationOnce(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int stations = 1 + random.nextInt(9);
        int hours = 1 + random.nextInt(30);
        int size = 1 + random.nextInt(50);
        Bodies bodies = new Bodies(HOURS, stations, hours, Layout.NDJSON, size, random.nextBoolean());
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < bodies.count(); number++) {
            List<String> body = lines(bodies, number);
            assertEquals(bodies.observations(number), body.size());
            assertTrue(body.size() <= size && !body.isEmpty(), bodies.toString());
            lines.addAll(body);
        }
        Set<String> different = new HashSet<>(lines);
        assertEquals((long) stations * hours, lines.size());
        assertEquals(lines.size(), different.size());
        assertEquals(bodies.observations(), lines.size());
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameWheneverTheyAreMade(Layout layout) {
        Bodies bodies = new Bodies(HOURS, 5, 7, layout, 6, true);
        for (int number = 0; number < bodies.count(); number++) {
            assertTrue(Arrays.equals(bodies.body(number), bodies.body(number)));
        }
    }

    /** The order of a platform and that of an import are two orders of the same observations. */
    @RepeatedTest(10)
    void holdTheSameInEitherOrder(RepetitionInfo run) {
        int stations = run.getCurrentRepetition();
        assertEquals(
                all(new Bodies(HOURS, stations, 9, Layout.CSV, 7, true)),
                all(new Bodies(HOURS, stations, 9, Layout.CSV, 4, false)));
    }

    @RepeatedTest(3)
    void goStationByStationUnlessTheyAreToldOtherwise(RepetitionInfo run) {
        int hours = 2 * run.getCurrentRepetition();
        Bodies bodies = new Bodies(HOURS, 3, hours, Layout.NDJSON, hours, false);
        for (int station = 0; station < 3; station++) {
            String code = AirHours.site(station);
            assertTrue(lines(bodies, station).stream().allMatch(line -> line.contains(code)), code);
        }
    }

    private static Set<String> all(Bodies bodies) {
        Set<String> all = new HashSet<>();
        for (int number = 0; number < bodies.count(); number++) {
            all.addAll(lines(bodies, number));
        }
        return all;
    }

    private static List<String> lines(Bodies bodies, int number) {
        return new String(bodies.body(number), StandardCharsets.UTF_8).lines().toList();
    }
}
