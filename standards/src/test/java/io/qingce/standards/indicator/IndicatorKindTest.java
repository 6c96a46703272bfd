package io.qingce.standards.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorKindTest {

    /** Each comparator with the kinds of indicators of which a plan may ask so. */
    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, LEVEL CHANGE RANK",
        "AT_MOST, LEVEL CHANGE RANK GRADE",
        "AT_LEAST, LEVEL CHANGE RANK",
        "EQUAL, LEVEL CHANGE RANK GRADE",
        "REACH, LEVEL CHANGE RANK GRADE",
        "COMPLETE, LEVEL STATE",
        "BASICALLY_COMPLETE, LEVEL STATE",
        "ELIMINATE, LEVEL STATE",
        "BASICALLY_ELIMINATE, LEVEL STATE",
        "MEET_SUPERIOR, LEVEL CHANGE RANK GRADE STATE",
        "ABOVE_SUPERIOR_AVERAGE, LEVEL",
        "RANK_IMPROVE, RANK",
        "GRADE_AT_LEAST, GRADE",
        "DECREASE_BY, LEVEL CHANGE",
        "INCREASE_BY, LEVEL CHANGE",
        "NOT_WORSE_THAN_BASELINE, LEVEL STATE",
        "TREND, LEVEL CHANGE STATE",
        "QUALITATIVE, LEVEL STATE",
        "ALL_OF, LEVEL STATE",
        "ANY_OF, LEVEL STATE"
    })
    void allowsWhatCanBeAskedOfIt(Comparator comparator, String kinds) {
        assertEquals(
                kinds,
                Arrays.stream(IndicatorKind.values())
                        .filter(kind -> kind.allows(comparator))
                        .map(IndicatorKind::name)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(Comparator.class)
    void leavesNoComparatorToNobody(Comparator comparator) {
        assertTrue(Arrays.stream(IndicatorKind.values()).anyMatch(kind -> kind.allows(comparator)));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, %, 0, 100",
        "LEVEL, 百分点, 0, 100",
        "LEVEL, 天, 0, 366",
        "LEVEL, µg/m³, 0, 1000",
        "LEVEL, mg/m³, 0, ",
        "LEVEL, '', 0, ",
        "CHANGE, %, -100, 100",
        "CHANGE, 天, -100, 100",
        "RANK, 名, 1, ",
        "GRADE, 级, 1, 6"
    })
    void hasPlausibleValuesByItsKindAndForALevelByItsUnit(
            IndicatorKind kind, String unit, BigDecimal low, BigDecimal high) {
        assertEquals(Optional.of(new Range(low, high)), Range.of(kind, unit));
        assertEquals(Optional.empty(), Range.of(IndicatorKind.STATE, unit));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.999, false", "1, true", "1.0, true", "6, true", "6.000, true", "6.001, false"})
    void holdsItsBoundsThemselves(BigDecimal value, boolean contained) {
        assertEquals(contained, new Range(BigDecimal.ONE, BigDecimal.valueOf(6)).contains(value));
        assertEquals(
                value.signum() > 0 && value.compareTo(BigDecimal.ONE) >= 0,
                new Range(BigDecimal.ONE, null).contains(value));
    }

    @Test
    void readsTheRowsOfATableUnderTheirFieldOfWork() {
        List<Indicator> read = ReportedRows.read("""
            # 水环境
            river-count | 河流数量 | Number of rivers | 条;个 | HIGHER | LEVEL
            # 生态保护
            red-line | 红线划定 | Red line | - | - | STATE
            """).toList();

        assertEquals(
                List.of("水环境 river-count [条, 个] HIGHER LEVEL", "生态保护 red-line [] null STATE"),
                read.stream()
                        .map(one -> one.category() + " " + one.key() + " " + one.units() + " " + one.direction() + " "
                                + one.kind())
                        .toList());
        assertTrue(read.stream().allMatch(one -> one.source() == IndicatorSource.REPORTED));
    }
}
