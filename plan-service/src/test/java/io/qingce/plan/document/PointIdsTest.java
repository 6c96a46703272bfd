package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PointIdsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(due(Due.Kind.YEAR, 2025, null), "2025"),
                Arguments.of(due(Due.Kind.DAY, null, DAY), "2025-06-30"),
                Arguments.of(due(Due.Kind.INHERITED, null, DAY), "2025-06-30"),
                Arguments.of(due(Due.Kind.BEFORE, 2025, null), "before-2025"),
                Arguments.of(due(Due.Kind.FROM, null, DAY), "from-2025-06-30"),
                Arguments.of(due(Due.Kind.EACH_YEAR, null, null), "each-year"),
                Arguments.of(due(Due.Kind.STANDING, null, null), "standing"),
                Arguments.of(
                        new Due(Due.Kind.PERIOD, null, null, LocalDate.of(2021, 1, 1), DAY, null, null),
                        "2021-01-01.2025-06-30"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void namesAPointAfterItsDate(Due due, String id) {
        assertEquals(List.of(id), ids(point(null, due, Comparator.AT_LEAST)));
    }

    @Test
    void keepsTheNameThatAPointHas() {
        assertEquals(
                List.of("2024", "2025"),
                ids(
                        point("2024", due(Due.Kind.YEAR, 2026, null), Comparator.AT_LEAST),
                        point(null, due(Due.Kind.YEAR, 2025, null), Comparator.AT_LEAST)));
    }

    @Test
    void tellsTwoRequirementsOfOneDateApart() {
        Due year = due(Due.Kind.YEAR, 2025, null);

        assertEquals(
                List.of("2025-at-least", "2025-complete", "2025-complete-2"),
                ids(
                        point(null, year, Comparator.AT_LEAST),
                        point(null, year, Comparator.COMPLETE),
                        point(null, year, Comparator.COMPLETE)));
    }

    @Test
    @DisplayName("a point that comes to stand before another of its date does not take its reports over")
    void givesNoPointTheNameOfAnother() {
        Due year = due(Due.Kind.YEAR, 2025, null);
        String before = ids(point(null, year, Comparator.AT_LEAST)).get(0);

        List<String> after = ids(point(null, year, Comparator.COMPLETE), point(null, year, Comparator.AT_LEAST));

        assertEquals(false, after.contains(before), after.toString());
        assertEquals(
                after.get(0),
                ids(point(null, year, Comparator.AT_LEAST), point(null, year, Comparator.COMPLETE))
                        .get(1));
    }

    /** Wherever a point stands, and whatever its number becomes, it keeps its name; no two have one. */
    @Test
    void namesThePointsOfAPathWhereverTheyStand() {
        Random random = new Random(8);
        Map<Due, String> before = new HashMap<>();
        for (int round = 0; round < 200; round++) {
            List<Point> path = new ArrayList<>(Stream.iterate(2021, year -> year + 1)
                    .limit(1 + random.nextInt(5))
                    .map(year -> point(null, due(Due.Kind.YEAR, year, null), Comparator.AT_LEAST))
                    .toList());
            Collections.shuffle(path, random);
            Set<String> seen = new HashSet<>();
            for (Point named : PointIds.given(path)) {
                assertEquals(before.computeIfAbsent(named.due(), due -> named.id()), named.id());
                assertEquals(true, seen.add(named.id()));
            }
            assertEquals(PointIds.given(path), PointIds.given(PointIds.given(path)));
        }
    }

    private static List<String> ids(Point... points) {
        return PointIds.given(List.of(points)).stream().map(Point::id).toList();
    }

    private static Point point(String id, Due due, Comparator comparator) {
        return new Point(id, due, comparator, Point.Origin.PRINTED, BigDecimal.TEN, null, List.of(), null);
    }

    private static Due due(Due.Kind kind, Integer year, LocalDate date) {
        return new Due(kind, year, date, null, null, null, null);
    }
}
