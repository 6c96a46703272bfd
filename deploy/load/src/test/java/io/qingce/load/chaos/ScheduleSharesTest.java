package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.chaos.Schedule.Turn;
import io.qingce.load.fault.FaultKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred rounds say something of every fault, or they say nothing of some. */
class ScheduleSharesTest {

    private static final List<FaultKind> ALL = List.of(FaultKind.values());

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "22, 3", "23, 3", "46, 9", "100, 1", "1000, 12"})
    void playsEveryKindAsOftenAsAnyOther(int rounds, long seed) {
        Map<FaultKind, Long> played = Schedule.of(rounds, seed, ALL).stream()
                .collect(Collectors.groupingBy(Turn::fault, Collectors.counting()));
        for (FaultKind kind : ALL) {
            long times = played.getOrDefault(kind, 0L);
            assertTrue(times == rounds / ALL.size() || times == rounds / ALL.size() + 1, kind + " " + times);
        }
    }

    @Test
    void countsItsRoundsFromOne() {
        List<Integer> numbers =
                Schedule.of(50, 4, ALL).stream().map(Turn::round).toList();
        assertEquals(IntStream.rangeClosed(1, 50).boxed().toList(), numbers);
    }

    @Test
    void playsInAnotherOrderTheSecondTime() {
        List<FaultKind> faults =
                Schedule.of(2 * ALL.size(), 1, ALL).stream().map(Turn::fault).toList();
        assertNotEquals(faults.subList(0, ALL.size()), faults.subList(ALL.size(), 2 * ALL.size()));
    }

    /** What is random within a round differs from round to round, so that the same fault is not the same twice. */
    @Test
    void givesEachRoundASeedOfItsOwn() {
        Set<Long> seeds =
                Schedule.of(1_000, 1, ALL).stream().map(Turn::seed).collect(Collectors.toCollection(HashSet::new));
        assertEquals(1_000, seeds.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void playsOnlyWhatItIsLeft(int kinds) {
        List<FaultKind> some = ALL.subList(0, kinds);
        assertEquals(
                Set.copyOf(some),
                Schedule.of(50, 2, some).stream().map(Turn::fault).collect(Collectors.toSet()));
    }

    /** A run of one fault is that fault in each of its rounds, whatever the seed. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE})
    void takesAnySeed(long seed) {
        Schedule.of(5, seed, List.of(FaultKind.CUT_KAFKA))
                .forEach(turn -> assertEquals(FaultKind.CUT_KAFKA, turn.fault()));
    }
}
