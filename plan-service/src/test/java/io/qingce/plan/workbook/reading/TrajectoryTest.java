package io.qingce.plan.workbook.reading;

import static io.qingce.plan.workbook.reading.Sheets.assembly;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"1899年", "2100", "23年", "2023年度实际", "2023-01", "2023年实际值", "2020年基准值", "年"})
    void takesNoOtherHeaderForAYear(String header) {
        assertEquals(OptionalInt.empty(), Trajectory.yearOf(Sheets.LAYOUT.ofList("targets"), header));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023年, 2023",
        "' 2025年目标 ', 2025",
        "2025年目标值, 2025",
        "2023年度, 2023",
        "到2023年, 2023",
        "2023年底, 2023",
        "2023年末目标, 2023",
        "２０２３年度目标值（μg/m³）, 2023",
        "1999, 1999",
        "2099, 2099"
    })
    void findsTheYearForWhichAHeaderStands(String header, int year) {
        assertEquals(OptionalInt.of(year), Trajectory.yearOf(Sheets.LAYOUT.ofList("targets"), header));
        assertEquals(OptionalInt.empty(), Trajectory.yearOf(Sheets.LAYOUT.ofList("tasks"), header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "45.50 | 'comparator':'REACH','value':45.50",
                "-3 | 'comparator':'REACH','value':-3",
                "95% | 'comparator':'REACH','value':95",
                "≤47 | 'comparator':'AT_MOST','value':47,'comparatorFrom':'PRINTED','words':'≤47'",
                "<= 47 | 'comparator':'AT_MOST','value':47,'comparatorFrom':'PRINTED','words':'<= 47'",
                "不高于47 | 'comparator':'AT_MOST','value':47,'comparatorFrom':'PRINTED','words':'不高于47'",
                "<47 | 'comparator':'LESS_THAN','value':47,'comparatorFrom':'PRINTED','words':'<47'",
                "低于47 | 'comparator':'LESS_THAN','value':47,'comparatorFrom':'PRINTED','words':'低于47'",
                "≥80.5% | 'comparator':'AT_LEAST','value':80.5,'comparatorFrom':'PRINTED','words':'≥80.5%'",
                ">=80 | 'comparator':'AT_LEAST','value':80,'comparatorFrom':'PRINTED','words':'>=80'",
                "不低于80 | 'comparator':'AT_LEAST','value':80,'comparatorFrom':'PRINTED','words':'不低于80'",
                "达到80 | 'comparator':'REACH','value':80,'comparatorFrom':'PRINTED','words':'达到80'",
                "持续改善 | 'comparator':'QUALITATIVE','words':'持续改善'",
                "80左右 | 'comparator':'QUALITATIVE','words':'80左右'"
            })
    void readsANumberANumberBehindASignOrWords(String cell, String point) {
        assertEquals(
                ("[{'due':{'kind':'YEAR','year':2025}," + point + "}]").replace('\'', '"'),
                points("编号|指标|2025年\nT1|浓度|" + cell).toString());
    }

    /** The comparator of the row holds for numbers and words that bring none. */
    @ParameterizedTest
    @CsvSource({"45, AT_MOST", "持续改善, AT_MOST", "≥45, AT_LEAST"})
    void takesTheComparatorOfTheRowWhereTheCellHasNone(String cell, String comparator) {
        JsonNode points = points("编号|指标|比较方式|比较依据|2025年\nT1|浓度|不高于|原文|" + cell);

        assertEquals(1, points.size());
        assertEquals(comparator, points.at("/0/comparator").asText());
        assertEquals("PRINTED", points.at("/0/comparatorFrom").asText());
    }

    @Test
    void makesAPointOfEveryYearThatIsFilledInAndOneOfTheOwnColumns() {
        JsonNode points = points("编号|指标|时限|目标值|2023年|2024年|2025年\nT1|浓度|2030年|40|47||45");

        assertEquals(3, points.size());
        assertEquals(2023, points.at("/0/due/year").asInt());
        assertEquals(2025, points.at("/1/due/year").asInt());
        assertEquals(2030, points.at("/2/due/year").asInt());
    }

    @Test
    void makesNoPointOfARowWithoutANumber() {
        assertEquals(0, points("编号|指标|比较方式|2025年\nT1|浓度|不高于|").size());
    }

    private static JsonNode points(String rows) {
        return assembly("指标\n" + rows).tree().at("/targets/0/points");
    }
}
