package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.fixture.Made;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as devices write them, on the fast way and on the slow one. */
class SentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "-.",
                "--6",
                "+-6",
                "6-",
                "6.5.1",
                "e",
                "1e",
                "e5",
                "1e5.5",
                "1,5",
                "1_000",
                " 6",
                "6 ",
                "0x1F",
                "Infinity",
                "NaN",
                "６",
                "٣",
                "1e16",
                "1e-17",
                "9999999999999999999999999",
                "1e2147483648",
                "0.000000000000000001"
            })
    void areNoneOfWhatIsNoNumberOrOfASizeThatNothingMeasuredHas(String text) {
        assertNull(SentNumber.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "6., 6",
        ".5, 0.5",
        "-.5, -0.5",
        "007.50, 7.50",
        "+6, 6",
        "1e3, 1E+3",
        "1E-3, 0.001",
        "1e14, 1E+14",
        "999999999999999999, 999999999999999999",
        "0.00000000000000001, 1E-17"
    })
    void areReadExactlyAsTheyAreWritten(String text, BigDecimal number) {
        assertEquals(number, SentNumber.read(text));
    }

    /** The fast way is a short cut and means nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void meanWhatJavaReads(long seed) {
        for (String text :
                Made.of(Arbitraries.strings().withChars("0123456789.-").ofMaxLength(14), 2000, seed)) {
            assertEquals(ofJava(text), SentNumber.read(text), text);
        }
    }

    private static @Nullable BigDecimal ofJava(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
