package io.qingce.load.worst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BombsTest {

    /** A bomb of more than it says is refused for another reason than the one that is to be tried. */
    @ParameterizedTest
    @CsvSource({"1", "2", "349525", "349526", "699050", "1000000", "1000003"})
    void packsATextExactlySoManyTimes(int times) throws IOException {
        byte[] unpacked = unpacked(Bombs.gzip("[", "{},", times, "{}]"));
        assertEquals(3L * times + 4, unpacked.length);
        assertEquals('[', unpacked[0]);
        assertEquals("{},{}]", new String(unpacked, unpacked.length - 6, 6, StandardCharsets.US_ASCII));
    }

    @Test
    void packsATextThatIsLongerThanAStep() throws IOException {
        byte[] unpacked = unpacked(Bombs.gzip("", "x".repeat(3 << 20), 2, ""));
        assertEquals(6 << 20, unpacked.length);
    }

    @Test
    void packsNothingBetweenBeginningAndEnd() throws IOException {
        assertEquals("[]", new String(unpacked(Bombs.gzip("[", "{},", 0, "]")), StandardCharsets.US_ASCII));
    }

    @Test
    void isSmallToSend() {
        assertTrue(Bombs.gzip("", "{},", 10_000_000, "").length() < 40_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 5 << 20, 12 << 20})
    void isAWorkbookByItsNamesAndHasSoManyZeroes(int bytes) throws IOException {
        Set<String> names = new TreeSet<>();
        long zeroes = 0;
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Bombs.workbook(bytes).getBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] content = zip.readAllBytes();
                zeroes += entry.getName().endsWith("sheet1.xml") ? content.length : 0;
            }
        }
        assertEquals(Set.of("[Content_Types].xml", "xl/worksheets/sheet1.xml"), names);
        assertEquals(bytes, zeroes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 1_200})
    void isAFormOfSoManyParts(int parts) {
        String form = Bombs.form("b", parts).toString();
        assertEquals(parts, Pattern.compile("--b\r\n").matcher(form).results().count());
        assertEquals(parts, Pattern.compile("filename=").matcher(form).results().count());
        assertTrue(form.endsWith("--b--\r\n"), form);
    }

    @Test
    void writesTextInUtf8() {
        assertEquals(6, Bombs.text("青策").length());
    }

    static byte[] unpacked(Buffer packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.getBytes()))) {
            return in.readAllBytes();
        }
    }
}
