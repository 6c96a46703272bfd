package io.qingce.plan.workbook.layout;

import static io.qingce.plan.document.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNotationTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 四十四, not-a-number",
        "INTEGER, 2.5, not-a-whole-number",
        "DATE, 明年, not-a-day",
        "YES, 也许, not-yes-or-no",
        "DUE, 明年, not-a-due-date"
    })
    void refusesACellThatSaysNothingOfTheKind(PlainNotation notation, String cell, String reason) {
        UnreadableCellException refused =
                assertThrows(UnreadableCellException.class, () -> notation.read(CellValue.text(cell)));

        assertEquals(reason, refused.reason());
    }

    @Test
    void refusesTheLineOfSeveralDatesThatIsNone() {
        assertThrows(UnreadableCellException.class, () -> PlainNotation.DUES.read(CellValue.text("2025年\n明年")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LINE | \"低于44\" | 低于44",
                "TEXT | \"一\\n二\" | 一~二",
                "INTEGER | 2025 | 2025",
                "DATE | \"2025-12-31\" | 2025-12-31",
                "YES | true | 是",
                "YES | false | 否",
                "LINES | [\"甲\",\"乙\"] | 甲~乙",
                "LINES | [\" 甲\\n\",\"'乙'\",\"-丙\"] | ' 甲\\n'~''乙''~-丙",
                "CELLS | [\"甲\",\"\",\"丙\"] | 甲~~丙",
                "DUE | {\"kind\":\"YEAR\",\"year\":2025} | 2025年",
                "DUES | [{\"kind\":\"YEAR\",\"year\":2025},{\"kind\":\"STANDING\"}] | 2025年~长期",
                "UNITS | [{\"unit\":\"甲局\"},{\"unit\":\"乙局\"}] | 甲局~乙局"
            })
    void writesAndReadsTheSame(PlainNotation notation, String json, String cell) {
        JsonNode value = json(json);
        CellValue written = notation.write(value).orElseThrow();

        assertEquals(cell.replace('~', '\n'), written.text());
        assertEquals(value, notation.read(written));
    }

    @ParameterizedTest
    @CsvSource({"44.50, 44.50", "1E+3, 1000", "0.000000001, 0.000000001"})
    void writesANumberWithItsDecimalsAndWithoutAnExponent(String number, String cell) {
        assertEquals(
                Optional.of(new CellValue(CellValue.Kind.NUMBER, cell)),
                PlainNotation.NUMBER.write(DecimalNode.valueOf(new BigDecimal(number))));
    }

    /** A list has no empty items; the cells of a printed row may be empty. */
    @Test
    void leavesEmptyLinesOutOfAListButNotOutOfARow() {
        CellValue cell = CellValue.text(" 甲 \n\n乙");

        assertEquals(json("[\"甲\",\"乙\"]"), PlainNotation.LINES.read(cell));
        assertEquals(json("[\" 甲 \",\"\",\"乙\"]"), PlainNotation.CELLS.read(cell));
        assertEquals(2, PlainNotation.DUES.read(CellValue.text("2025年\n\n长期")).size());
    }
}
