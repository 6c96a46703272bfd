package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.load.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final List<FaultKind> ALL = List.of(FaultKind.values());

    @Test
    void refusesToPlayNothing() {
        assertThrows(IllegalArgumentException.class, () -> Schedule.of(1, 1, List.of()));
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertEquals(Schedule.of(100, 7, ALL), Schedule.of(100, 7, ALL));
        assertNotEquals(Schedule.of(100, 7, ALL), Schedule.of(100, 8, ALL));
    }

    @Test
    void beginsAlikeHoweverManyRoundsFollow() {
        assertEquals(Schedule.of(10, 7, ALL), Schedule.of(100, 7, ALL).subList(0, 10));
    }

    @Test
    void leavesNoKindOut() {
        Set<FaultKind> played = Schedule.of(ALL.size(), 3, ALL).stream()
                .map(Schedule.Turn::fault)
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(ALL), played);
    }

    @Test
    void lastsAsLongForTheSameSeed() {
        for (FaultKind kind : ALL) {
            Duration lasts = kind.lasts(new Random(5));
            assertEquals(lasts, kind.lasts(new Random(5)));
        }
    }
}
