package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualityFlagTest {

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "NOISE, false",
        "BELOW_DETECTION, false",
        "CORRECTED, false",
        "FROZEN, false",
        "QC-1, false",
        "DEVICE, false",
        "MY-DEVICE-P, false",
        "void, false",
        "STOPPED, true",
        "MAINTENANCE, true",
        "SET_BY_HAND, true",
        "FAULT, true",
        "CALIBRATION, true",
        "ABOVE_RANGE, true",
        "COMMUNICATION, true",
        "INVALID, true",
        "VOID, true",
        "DEVICE-P, true",
        "DEVICE-UNKNOWN, true",
        "NOISE QC-1 VOID, true",
        "NOISE QC-1, false"
    })
    void decidesWhetherAValueCounts(String flags, boolean invalid) {
        List<String> all = flags.isEmpty() ? List.of() : List.of(flags.split(" "));
        assertEquals(invalid, QualityFlag.invalidates(all));
    }

    @ParameterizedTest
    @EnumSource(QualityFlag.class)
    void isAFlagThatAReadingCanCarryWithAChineseNameAndASentence(QualityFlag flag) {
        assertTrue(Reading.isFlag(flag.name()));
        assertTrue(flag.chinese().codePoints().allMatch(Character::isIdeographic), flag.chinese());
        assertTrue(flag.meaning().en().endsWith("."), flag.meaning().en());
        assertTrue(flag.meaning().zh().endsWith("。"), flag.meaning().zh());
        assertEquals(flag.counts(), !QualityFlag.invalidates(List.of(flag.name())));
    }

    /** A rule never takes a value out of a series: it says what it found beside it. */
    @ParameterizedTest
    @EnumSource(QualityFlag.class)
    void countsWhateverARuleFinds(QualityFlag flag) {
        assertTrue(flag.counts() || flag.origin() != QualityFlag.Origin.RULE);
    }

    @Test
    void keepsTheFlagsThatDecideOfAValueWithMoreThanAreKept() {
        List<String> flags =
                new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> "A" + i).toList());
        flags.add("VOID");
        flags.add("DEVICE-P");
        Reading reading = new Reading(null, flags);
        assertEquals(2 * Reading.MOST_FLAGS, reading.flags().size());
        assertTrue(reading.flags().containsAll(List.of("VOID", "DEVICE-P")));
        assertEquals(reading.flags().stream().sorted().toList(), reading.flags());
    }
}
