package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which shares the readers ask: another mix would be another figure under the same name. */
class ReadMixSharesTest {

    private static final int MANY = 16_000;
    private static final List<ReadMix.Place> PLACES = List.of(
            new ReadMix.Place("load-0", "青川市", "青川"),
            new ReadMix.Place("load-1", "云阳区", "云阳"),
            new ReadMix.Place("load-2", "松州县", "松州"));
    private static final Map<String, Long> KINDS =
            requests(1).collect(Collectors.groupingBy(ReadMix.Request::kind, Collectors.counting()));

    /** Sixteenths, as the class says; within five standard deviations. */
    @ParameterizedTest
    @CsvSource({
        "plans, 1",
        "targets of a plan, 1",
        "targets of a plan by unit, 1",
        "targets by year and class, 1",
        "'targets by unit, all plans', 1",
        "'text in targets, all plans', 2",
        "'text in targets, rare', 1",
        "text in targets of a plan, 1",
        "tasks of a plan, 1",
        "'tasks of a unit, all plans', 1",
        "text in tasks of a unit, 1",
        "'milestones by unit, region', 1",
        "'milestones by unit, all', 1",
        "units of a region, 1",
        "units by text, 1"
    })
    void asksForEachKindInItsShare(String kind, int sixteenths) {
        double expected = MANY * sixteenths / 16.0;
        double deviation = Math.sqrt(expected * (1 - sixteenths / 16.0));
        assertEquals(expected, KINDS.getOrDefault(kind, 0L), 5 * deviation, KINDS.toString());
    }

    /** Three of four pages are as long as a screen. */
    @Test
    void asksForPagesAsScreensShowThem() {
        long limited = requests(2)
                .filter(request -> request.path().contains("limit=20"))
                .count();
        long texts = KINDS.get("units by text");
        double expected = (MANY - texts) * 0.75;
        assertEquals(expected, limited, 5 * Math.sqrt(expected / 4), "limited " + limited);
    }

    @Test
    void asksForEveryPlanAlike() {
        Map<String, Long> plans = requests(3)
                .filter(request -> request.path().startsWith("/api/plans/load-"))
                .collect(Collectors.groupingBy(request -> request.path().substring(11, 17), Collectors.counting()));
        assertEquals(PLACES.size(), plans.size(), plans.toString());
        double expected = plans.values().stream().mapToLong(Long::longValue).sum() / (double) PLACES.size();
        plans.forEach((plan, count) -> assertEquals(expected, count, 5 * Math.sqrt(expected), plan));
    }

    @Test
    void writesAddressesThatAreInOrder() {
        requests(4).forEach(request -> {
            URI address = URI.create("http://localhost" + request.path());
            assertEquals(request.path(), address.toASCIIString().substring("http://localhost".length()));
            assertTrue(request.path().indexOf('?') == request.path().lastIndexOf('?'), request.path());
            assertTrue(!request.path().contains("?&") && !request.path().endsWith("?"), request.path());
        });
    }

    private static Stream<ReadMix.Request> requests(long seed) {
        Random random = new Random(seed);
        ReadMix mix = new ReadMix(PLACES);
        return Stream.generate(() -> mix.next(random)).limit(MANY);
    }
}
