package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.TemperatureChange.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 3838-2002 table 1: at most 1 °C up and 2 °C down in the weekly mean. */
class TemperatureChangeTest {

    private static TemperatureChange change(LimitComparison comparison, String week, String background) {
        List<Exact> values = Stream.of(week.split(" ")).map(Exact::parse).toList();
        return TemperatureChange.of(comparison, values, Exact.parse(background))
                .known()
                .orElseThrow();
    }

    @Test
    void doesNotJudgeAWeekWithoutAValue() {
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                TemperatureChange.of(LimitComparison.ROUNDED_VALUE, List.of(), Exact.of(15)));
    }

    @ParameterizedTest(name = "{0}: {1} against 15 = {2}")
    @CsvSource({
        "ROUNDED_VALUE, 16, WITHIN",
        "ROUNDED_VALUE, 16.05, WITHIN",
        "ROUNDED_VALUE, 16.06, RISEN_TOO_FAR",
        "FULL_VALUE, 16, WITHIN",
        "FULL_VALUE, 16.01, RISEN_TOO_FAR",
        "ROUNDED_VALUE, 13, WITHIN",
        "ROUNDED_VALUE, 12.95, WITHIN",
        "ROUNDED_VALUE, 12.94, DROPPED_TOO_FAR",
        "FULL_VALUE, 13, WITHIN",
        "FULL_VALUE, 12.99, DROPPED_TOO_FAR",
        "FULL_VALUE, 15, WITHIN"
    })
    void allowsOneDegreeUpAndTwoDown(LimitComparison comparison, String week, Verdict verdict) {
        assertEquals(verdict, change(comparison, week, "15").verdict());
    }

    @Test
    void judgesTheMeanOfTheWeekAndNotASingleDay() {
        TemperatureChange change = change(LimitComparison.ROUNDED_VALUE, "15 15 15 15 15 15 20", "15");
        assertEquals(Exact.ratio(110, 7), change.mean());
        assertEquals(Exact.ratio(5, 7), change.change());
        assertEquals(Exact.parse("0.7"), change.compared());
        assertEquals(7, change.valid());
        assertEquals("符合", change.verdict().chinese());
        assertEquals("GB 3838-2002 表 1", change.clause().toString());
    }
}
