package io.qingce.chassis.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "AAAA", "a b c", "🙂"})
    void refusesWhatNoListGaveOut(String text) {
        assertUnknown(() -> Cursor.read("cursor", text, 1));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1, 2", "3, 5"})
    void refusesThePlaceOfAListOrderedByMoreOrFewerValues(int written, int read) {
        String text = Cursor.of((Object[]) "a".repeat(written).split("")).toString();
        assertUnknown(() -> Cursor.read("cursor", text, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999999999999"})
    void refusesAPlaceThatIsNoNumber(String value) {
        Cursor read = Cursor.read("cursor", Cursor.of(value).toString(), 1);
        assertUnknown(() -> read.number(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-01-01", "+999999999-12-31T23:59:59Z"})
    void refusesAPlaceThatIsNoMoment(String value) {
        assertUnknown(() -> Cursor.of(value).moment(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-30", "2024-01-01T00:00:00Z"})
    void refusesAPlaceThatIsNoDay(String value) {
        assertUnknown(() -> Cursor.of(value).day(0));
    }

    @Test
    void namesTheParameterByWhichItCame() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Cursor.read("changedSince", "AAAA", 1));
        assertEquals("changedSince", refused.violations().get(0).field());
    }

    @Test
    void givesBackWhatItWasMadeOf() {
        Cursor read = written(7L, Instant.parse("2024-01-01T00:00:00Z"), LocalDate.of(2024, 2, 29), "安阳市");
        assertEquals(7, read.number(0));
        assertEquals(Instant.parse("2024-01-01T00:00:00Z"), read.moment(1));
        assertEquals(LocalDate.of(2024, 2, 29), read.day(2));
        assertEquals("安阳市", read.text(3));
    }

    /** Names of units and codes of factors hold anything: blanks, per cent signs, what looks like an escape. */
    @Test
    void givesBackAnyText() {
        Random random = new Random(14);
        List<String> pieces = List.of(" ", "%", "%20", "%25", "2", "0", "é", "局", "🙂", "");
        for (int i = 0; i < 1000; i++) {
            StringBuilder first = new StringBuilder();
            StringBuilder second = new StringBuilder();
            random.ints(5, 0, pieces.size()).forEach(piece -> first.append(pieces.get(piece)));
            random.ints(5, 0, pieces.size()).forEach(piece -> second.append(pieces.get(piece)));
            Cursor read = written(first, second);
            assertEquals(first.toString(), read.text(0));
            assertEquals(second.toString(), read.text(1));
        }
    }

    @Test
    void isWrittenInCharactersThatAnAddressTakesAsTheyAre() {
        assertTrue(Cursor.of("安阳市 %?&=", 5).toString().matches("[A-Za-z0-9_-]+"));
    }

    /** Those who follow the changes of observations keep their cursors for months. */
    @Test
    void readsPlainPartsBetweenBlanks() {
        String kept = Base64.getUrlEncoder()
                .encodeToString("7300 815 410500051 2024-01-01T00:00:00Z 1h REALTIME".getBytes(StandardCharsets.UTF_8));
        Cursor read = Cursor.read("changedSince", kept, 6);
        assertEquals(815, read.number(1));
        assertEquals("410500051", read.text(2));
    }

    private static Cursor written(Object... values) {
        return Cursor.read("cursor", Cursor.of(values).toString(), values.length);
    }

    private static void assertUnknown(org.junit.jupiter.api.function.Executable reading) {
        ProblemException refused = assertThrows(ProblemException.class, reading);
        assertEquals(400, refused.status());
        assertEquals("cursor", refused.violations().get(0).field());
        assertEquals("unknown-cursor", refused.violations().get(0).reason());
    }
}
