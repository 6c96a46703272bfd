package io.qingce.plan.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "四十四",
                "44微克",
                "1,00",
                "1,2345",
                "1.2.3",
                ".5",
                "5.",
                "1e3",
                "--1",
                "44以下",
                "44①",
                "44²",
                "%",
                "12345678901234567",
                "0x1F",
                "NaN",
                "1 / 2"
            })
    void refusesWhatIsNoNumber(String text) {
        assertReason("not-a-number", text, CellNumbers::decimal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44 | 44",
                "44.50 | 44.50",
                "-0.1 | -0.1",
                "+3 | 3",
                "1,234,567.8 | 1234567.8",
                "４４．５ | 44.5",
                "95% | 95",
                "95.5％ | 95.5",
                " 4 4 | 44",
                "1234567890123456.12345678901234567890 | 1234567890123456.12345678901234567890"
            })
    void readsNumbersAsPeopleTypeThemAndKeepsTheirDecimals(String text, String number) {
        assertEquals(number, CellNumbers.decimal(CellValue.text(text)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025.5", "99999999999", "0.1"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertReason("not-a-whole-number", text, CellNumbers::whole);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025年, 2025", "2025.0, 2025", "-3, -3", "'1,000', 1000"})
    void readsWholeNumbers(String text, int number) {
        assertEquals(number, CellNumbers.whole(CellValue.text(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2025-13-01", "2025", "31.12.2025", "明年", "2025-1", "20251301", "2025年12月", "45657"
            })
    void refusesWhatIsNoDay(String text) {
        assertReason("not-a-day", text, CellNumbers::day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2025-12-31",
        "2025/1/2, 2025-01-02",
        "2025.1.2, 2025-01-02",
        "2025年9月1日, 2025-09-01",
        "20240229, 2024-02-29",
        "２０２４－０２－２９, 2024-02-29"
    })
    void readsDaysAsPeopleTypeThem(String text, LocalDate day) {
        assertEquals(day, CellNumbers.day(CellValue.text(text)));
    }

    /** A day that is stored as a number counts from the beginning of 1900, which a spreadsheet takes for a leap year. */
    @ParameterizedTest
    @CsvSource({"61, 1900-03-01", "45657, 2024-12-31", "109575, 2200-01-01"})
    void readsDaysThatAreStoredAsNumbers(String serial, LocalDate day) {
        assertEquals(day, CellNumbers.day(new CellValue(CellValue.Kind.NUMBER, serial)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "109576", "-1", "45657.5"})
    void refusesNumbersThatStandForNoDay(String serial) {
        assertThrows(
                UnreadableCellException.class, () -> CellNumbers.day(new CellValue(CellValue.Kind.NUMBER, serial)));
    }

    @ParameterizedTest
    @CsvSource({
        "是, true",
        "Yes, true",
        "√, true",
        "TRUE, true",
        "1, true",
        "否, false",
        "no, false",
        "×, false",
        "０, false"
    })
    void readsYesAndNo(String text, boolean yes) {
        assertEquals(yes, CellNumbers.yes(CellValue.text(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"也许", "2", "y", "不是"})
    void refusesWhatIsNeitherYesNorNo(String text) {
        assertReason("not-yes-or-no", text, CellNumbers::yes);
    }

    @Test
    void showsTheBeginningOfALongCell() {
        String shown = CellNumbers.shown(CellValue.text("长".repeat(100)));
        assertTrue(shown.startsWith("长".repeat(40)) && shown.length() == 41, shown);
    }

    private static void assertReason(String reason, String text, Function<CellValue, ?> reading) {
        UnreadableCellException refused =
                assertThrows(UnreadableCellException.class, () -> reading.apply(CellValue.text(text)));
        assertEquals(reason, refused.reason());
    }
}
