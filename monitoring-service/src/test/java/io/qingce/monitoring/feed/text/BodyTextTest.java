package io.qingce.monitoring.feed.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in every encoding in which tables come, whatever is said of them. */
class BodyTextTest {

    private static final String TABLE = "date,hour,城市,PM2.5\n20200102,9,示例市,35\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8, GUESSED",
        "UTF-8, UTF-8, UTF-8, DECLARED",
        "GBK, '', GB18030, GUESSED",
        "GBK, GBK, GB18030, DECLARED",
        "GB2312, gb2312, GB18030, DECLARED",
        "GBK, UTF-8, GB18030, GUESSED",
        "GB18030, '', GB18030, GUESSED",
        "UTF-8, ISO-8859-1, UTF-8, GUESSED",
        "GBK, ISO-8859-1, GB18030, GUESSED",
        "GBK, US-ASCII, GB18030, GUESSED",
        "UTF-16LE, '', UTF-16LE, GUESSED",
        "UTF-16BE, '', UTF-16BE, GUESSED",
        "UTF-16LE, UTF-16LE, UTF-16LE, DECLARED",
        "UTF-16BE, UTF-8, UTF-16BE, GUESSED",
        "Big5, Big5, Big5, DECLARED"
    })
    void readsTheTextWhateverIsSaidOfIt(String written, String said, String encoding, BodyText.Origin origin)
            throws IOException {
        BodyText text = text(TABLE.getBytes(Charset.forName(written)), said.isEmpty() ? null : said);
        assertEquals(TABLE, all(text));
        assertEquals(encoding, text.charset().name());
        assertEquals(origin, text.origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesAByteOrderMarkMoreThanItsSender(String written) throws IOException {
        BodyText text = text(("\uFEFF" + TABLE).getBytes(Charset.forName(written)), "GBK");
        assertEquals(TABLE, all(text));
        assertEquals(BodyText.Origin.BYTE_ORDER_MARK, text.origin());
    }

    @Test
    void readsManyPlainLettersBeforeTheFirstChineseOne() throws IOException {
        String plain = "a,b,c\n".repeat(20_000);
        BodyText text = text((plain + TABLE).getBytes("GBK"), null);
        assertEquals(plain + TABLE, all(text));
        assertEquals("GB18030", text.charset().name());
    }

    @Test
    void readsLatinLettersIfTheyAreNothingElse() throws IOException {
        String table = "site,SO2 (µg/m³),x\n";
        BodyText text = text(table.getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1");
        assertEquals(table, all(text));
        assertEquals(BodyText.Origin.DECLARED, text.origin());
    }

    @Test
    void showsADamagedByteAsSuchAndTheRestAsItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(TABLE.getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {'x', (byte) 0xff, '\n'});
        assertEquals(TABLE + "x" + BodyText.DAMAGE + "\n", all(text(bytes.toByteArray(), null)));
    }

    @Test
    void refusesWhatIsInNoKnownEncoding() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 2 == 0 ? 0xff : 'a');
        }
        assertEquals(
                415,
                assertThrows(ProblemException.class, () -> all(text(bytes, null)))
                        .status());
    }

    @Test
    void readsNothingOfNothing() throws IOException {
        assertEquals("", all(text(new byte[0], null)));
    }

    private static BodyText text(byte[] bytes, @Nullable String said) {
        TextForm form = TextForm.of(said == null ? "text/csv" : "text/csv; charset=" + said);
        return new BodyText(new ByteArrayInputStream(bytes), form.charset());
    }

    private static String all(BodyText text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }
}
