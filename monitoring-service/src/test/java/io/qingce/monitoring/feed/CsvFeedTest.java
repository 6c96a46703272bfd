package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.fixture.Made;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFeedTest {

    @ParameterizedTest
    @ValueSource(strings = {"max-columns=2", "max-line=4"})
    void refusesAHeaderThatIsTooWideOrTooLong(String limit) {
        BodyTooLargeException refusal = assertThrows(BodyTooLargeException.class, () -> csv("a,b,c\n1,2,3\n", limit));
        assertEquals(413, refusal.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-columns=3", "max-line=5"})
    void takesAHeaderThatIsAsWideAndAsLongAsItMayBe(String limit) {
        assertEquals(List.of("a", "b", "c"), csv("a,b,c\n1,2,3\n", limit).columns());
    }

    @Test
    void refusesAHeaderThatIsTooLongAlsoWhereItIsCutWithinQuotes() {
        assertThrows(BodyTooLargeException.class, () -> csv("a,\"long name\"\n", "max-line=8"));
    }

    @Test
    void refusesTheItemBeyondThoseThatABodyMayHave() {
        CsvFeed feed = csv("a\n1\n2\n3\n", "max-items=2");
        assertEquals("1", feed.next().text("a"));
        assertEquals("2", feed.next().text("a"));
        assertEquals(413, assertThrows(BodyTooLargeException.class, feed::next).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \n", "\"a,b\n"})
    void knowsNoColumnsWhereNoHeaderCanBeRead(String text) {
        CsvFeed feed = csv(text);
        assertEquals(List.of(), feed.columns());
        assertFalse(feed.hasNext());
        assertThrows(NoSuchElementException.class, feed::next);
    }

    @Test
    void saysThatTheBodyBrokeOff() {
        FeedReader feeds = Feeds.with();
        assertThrows(UncheckedIOException.class, () -> Feeds.all(feeds.csv(Feeds.brokenAfter("a,b\n1,2\n"))));
    }

    /** What is wrong with a line, and that it spoils no other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,2 | The line has 2 cells, the header has 3.",
                "1,2,3,4 | The line has 4 cells, the header has 3.",
                "1,2,3,,4 | The line has 5 cells, the header has 3.",
                "1,\"2,3 | The quotes of the line do not match.",
                "1,2,33333333333 | A line may have at most 12 characters."
            })
    void spoilsNoLineButTheOneThatCannotBeRead(String line, String defect) {
        List<CsvRow> rows = Feeds.all(csv("a,b,c\nx,y,z\n" + line + "\n7,8,9\n", "max-line=12"));
        assertEquals(defect, Words.of(rows.get(1).defect()).en());
        UnfitItemException refusal = assertThrows(UnfitItemException.class, rows.get(1)::requireWhole);
        assertEquals("unreadable-line", refusal.reason());
        assertEquals(rows.get(1).defect(), refusal.detail());
        rows.get(0).requireWhole();
        rows.get(2).requireWhole();
        assertEquals("9", rows.get(2).text("c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,2 | 1 | 2",
                " 1 ,\u30002\u3000 | 1 | 2",
                "\"1,5\",2 | 1,5 | 2",
                "\"say \"\"yes\"\"\",2 | say \"yes\" | 2",
                ",2 | `` | 2",
                "1,2, | 1 | 2",
                "1,2, ,\"\",\u3000 | 1 | 2",
                "\"\",\"\" | `` | ``"
            })
    void readsCellsAsTheyAreWrittenWithoutBlanksAroundThem(String line, String first, String second) {
        CsvRow row = csv("a,b\n" + line).next();
        row.requireWhole();
        assertEquals(first, row.text("a"));
        assertEquals(second, row.text("b"));
        assertEquals("", row.text("c"));
    }

    @Test
    void countsBlankLinesAndPassesThemOver() {
        List<CsvRow> rows = Feeds.all(csv("\n\na\r\n1\r\n\r\n \r\n2\r\n"));
        assertEquals(List.of(4, 7), rows.stream().map(CsvRow::line).toList());
    }

    @Test
    void readsTheNamesOfColumnsWithoutMarkAndBlanksAndTheFirstOfTwoAlike() {
        CsvFeed feed = csv("\uFEFF a ,b,\u3000a\n1,2,3\n");
        assertEquals(List.of("a", "b"), feed.columns());
        CsvRow row = feed.next();
        row.requireWhole();
        assertEquals("1", row.text("a"));
    }

    /** Cells of any text, quoted as everybody quotes them, are read as they were. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsWhateverIsQuoted(long seed) {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab ,;\"'断面#\\\t|=-0").ofMaxLength(12);
        for (List<String> cells : Made.of(cell.list().ofSize(3), 200, seed)) {
            String line = cells.stream()
                    .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(","));
            CsvRow row = csv("a,b,c\n" + line + "\n").next();
            row.requireWhole();
            assertEquals(cells, row.cells());
        }
    }

    private static CsvFeed csv(String text, String... changed) {
        return Feeds.with(changed).csv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
