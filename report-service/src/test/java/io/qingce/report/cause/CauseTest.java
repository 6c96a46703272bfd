package io.qingce.report.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CauseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(Cause.readings("甲市", DAY, DAY, 1), List.of("甲市/p/T1", "甲市/p/T2", "甲市/q/T1")),
                Arguments.of(Cause.sites("乙市"), List.of("乙市/r/T1")),
                Arguments.of(Cause.plan("p", 3), List.of("甲市/p/T1", "甲市/p/T2")),
                Arguments.of(Cause.day("q", DAY), List.of("甲市/q/T1")),
                Arguments.of(Cause.report("p", "T2", 3), List.of("甲市/p/T2")),
                Arguments.of(Cause.report("p", "T9", 3), List.of()),
                Arguments.of(Cause.sites("丙市"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void touchesTheTargetsOfItsRegionItsPlanOrItself(Cause cause, List<String> touched) {
        assertEquals(
                touched,
                Stream.of("甲市/p/T1", "甲市/p/T2", "甲市/q/T1", "乙市/r/T1")
                        .filter(place -> touches(cause, place.split("/")))
                        .toList());
    }

    @Test
    void touchesNoOtherPlanWhoseTargetHasTheSameName() {
        assertEquals(false, Cause.report("p", "T1", 1).touches("甲市", "q", "T1"));
    }

    @ParameterizedTest
    @EnumSource(Cause.Kind.class)
    void saysInChineseWhatHappened(Cause.Kind kind) {
        assertEquals(
                true, kind.words().zh().matches("\\p{IsHan}{4,6}"), kind.words().zh());
        assertEquals(true, kind.words().en().matches("[a-z ]+"), kind.words().en());
    }

    private static boolean touches(Cause cause, String[] place) {
        return cause.touches(place[0], place[1], place[2]);
    }
}
