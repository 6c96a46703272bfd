package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people, laboratories and programs write them. */
class WrittenValueTest {

    private final Remarks remarks = new Remarks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "six | unreadable-number",
                "1.2.3 | unreadable-number",
                "2.1① | unreadable-number",
                "2.1² | unreadable-number",
                "2½ | unreadable-number",
                "1,23 | unreadable-number",
                "0,035 | unreadable-number",
                "≤0.01 | unreadable-number",
                "<-1 | unreadable-number",
                "L | unreadable-number",
                "3x5 | unknown-unit",
                "2.1ppm | unknown-unit",
                "2.1mg/m³ | unknown-unit",
                "2026-03-01 | unreadable-number",
                "#DIV/0! | unreadable-number",
                "1e9999999999 | unreadable-number"
            })
    void saysWhyATextIsNoValue(String text, String reason) {
        Measured.Value value = tp(null).read(text, remarks);
        assertNull(value.number());
        assertEquals(text, value.unread().sent());
        assertEquals(
                "TP " + reason,
                value.unread().why().field() + " " + value.unread().why().reason());
    }

    @Test
    void refusesAnotherUnitThanTheOneBesideIt() {
        assertEquals(
                "two-units",
                tp(SentUnit.of("µg/L").orElseThrow())
                        .read("2.1mg/L", remarks)
                        .unread()
                        .why()
                        .reason());
    }

    @Test
    void refusesATextThatIsTooLongForAValue() {
        assertEquals(
                "unreadable-number",
                tp(null).read("1".repeat(101), remarks).unread().why().reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "35 | 35 | | | 0",
                "3.5e1 | 3.5e1 | | | 0",
                ".5 | .5 | | | 0",
                "３５．２ | 35.2 | | | 1",
                "1,234.5 | 1234.5 | | | 1",
                "１，２３４ | 1234 | | | 1",
                "'35 | 35 | | | 1",
                "=\"35\" | 35 | | | 1",
                "３ ５ | 35 | | | 1",
                "−0.5 | -0.5 | | | 1",
                "2.1mg/L | 2.1 | mg/L | | 1",
                "2.1 毫克/升 | 2.1 | mg/L | | 1",
                "20 μg/L | 20 | µg/L | | 1",
                "0.01L | 0.01 | | BELOW_DETECTION | 0",
                "<0.01 | 0.01 | | BELOW_DETECTION | 0",
                "＜0.01 | 0.01 | | BELOW_DETECTION | 0",
                "0.01l | 0.01 | | BELOW_DETECTION | 0",
                "ND(0.01) | 0.01 | | BELOW_DETECTION | 0",
                "未检出（<0.01） | 0.01 | | BELOW_DETECTION | 0",
                "0.01 (L) | 0.01 | | BELOW_DETECTION | 0",
                "0.01mg/L(ND) | 0.01 | mg/L | BELOW_DETECTION | 1",
                "< 0.01 mg/L | 0.01 | mg/L | BELOW_DETECTION | 1",
                "0.01Lmg/L | 0.01 | mg/L | BELOW_DETECTION | 1"
            })
    void readsANumberHoweverItIsWritten(
            String text, BigDecimal number, @Nullable String unit, @Nullable String flag, int tolerated) {
        Measured.Value value = tp(null).read(text, remarks);
        assertEquals(number, value.number());
        assertEquals(unit, value.unit() == null ? null : value.unit().symbol());
        assertEquals(flag == null ? List.of() : List.of(flag), value.flags());
        assertEquals(tolerated, remarks.countOfTolerated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "NaN", "N/A", "/", "－", "缺测", "　"})
    void readsWhatStandsForNothingAsMissing(String text) {
        assertEquals(Measured.Value.MISSING, tp(null).read(text, remarks));
        assertTrue(remarks.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ND, BELOW_DETECTION, no-detection-limit",
        "＜检出限, BELOW_DETECTION, no-detection-limit",
        "未检出, BELOW_DETECTION, no-detection-limit",
        ">100, ABOVE_RANGE, above-range"
    })
    void saysOfAValueWithoutANumberToComputeWithWhatIsKnown(String text, String flag, String reason) {
        assertEquals(List.of(flag), tp(null).read(text, remarks).flags());
        assertEquals(reason, remarks.values().get(0).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", " 35 ", "３５"})
    void remarksOnANumberThatCameAsAText(String text) {
        assertEquals(new BigDecimal("35"), tp(null).readText(text, remarks).number());
        assertEquals(1, remarks.countOfTolerated());
    }

    private static WrittenValue tp(@Nullable SentUnit unit) {
        return new WrittenValue("TP", Parameter.TP, List.of(), unit);
    }
}
