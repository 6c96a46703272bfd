package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.ServiceJson;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFeedTest {

    /** Why a line is no JSON value; the lines beside it are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1 | Not one JSON value",
                "{} {} | Not one JSON value",
                "{'a':1,'a':2} | Not one JSON value",
                "x | Not one JSON value",
                "1e9999999999 | A number is out of all range",
                "{'a':'aaaaaaaaaaaaaaaaaaaa'} | A line may have at most 20 characters."
            })
    void spoilsNoLineButTheOneThatIsNoJson(String line, String defect) {
        List<JsonLine> lines = read("{'a':1}\n" + line + "\n{'a':3}\n", "max-line=20");
        assertEquals(List.of(1, 2, 3), lines.stream().map(JsonLine::number).toList());
        assertNull(lines.get(1).element());
        assertTrue(
                Words.of(lines.get(1).defect()).en().startsWith(defect),
                lines.get(1).defect());
        assertEquals(
                "unreadable-line",
                assertThrows(UnfitItemException.class, lines.get(1)::requireElement)
                        .reason());
        assertEquals(ServiceJson.tree("{'a':3}"), lines.get(2).requireElement());
    }

    /** Of characters of one, two, three and four bytes, of which the last count as two. */
    @ParameterizedTest
    @CsvSource({
        "a, 8, true",
        "a, 9, false",
        "ä, 8, true",
        "ä, 9, false",
        "断, 8, true",
        "断, 9, false",
        "𠀀, 4, true",
        "𠀀, 5, false"
    })
    void takesALineThatIsAsLongAsItMayBeWhateverItIsWrittenIn(String character, int times, boolean sound) {
        String text = "'" + character.repeat(times) + "'\n1\n";
        List<JsonLine> lines = read(text, "max-line=10");
        assertEquals(sound, lines.get(0).defect() == null);
        assertEquals(2, lines.get(1).number());
    }

    @Test
    void goesOnAfterALineThatIsLongerThanAnythingThatIsHeld() {
        List<JsonLine> lines = read("x".repeat(100_000) + "\n1\n" + "断".repeat(50_000) + "\n2\n", "max-line=10");
        assertEquals(
                List.of(false, true, false, true),
                lines.stream().map(line -> line.defect() == null).toList());
    }

    @Test
    void refusesTheLineBeyondThoseThatABodyMayHaveWhereThereIsSuchALimit() {
        FeedReader feeds = Feeds.with("max-items=2");
        JsonLinesFeed bounded = feeds.boundedJsonLines();
        bounded.open(ServiceJson.body("1\n2\n3\n"), true);
        bounded.next();
        bounded.next();
        assertEquals(
                413, assertThrows(BodyTooLargeException.class, bounded::next).status());
        JsonLinesFeed free = feeds.jsonLines();
        free.open(ServiceJson.body("1\n2\n3\n"), true);
        assertEquals(3, Feeds.all(free).size());
    }

    @Test
    void saysThatTheBodyBrokeOff() {
        JsonLinesFeed feed = Feeds.with().jsonLines();
        feed.open(Feeds.brokenAfter("{}\n{}"), true);
        assertEquals(1, feed.next().number());
        assertThrows(UncheckedIOException.class, feed::next);
    }

    @Test
    void waitsForTheRestOfALineUntilTheFeedEnds() {
        JsonLinesFeed feed = Feeds.with().jsonLines();
        assertFalse(feed.hasNext());
        feed.open(ServiceJson.body("{'a':1}\n{'a':"), false);
        assertEquals(1, Feeds.all(feed).size());
        assertThrows(NoSuchElementException.class, feed::next);
        feed.open(ServiceJson.body("2}"), false);
        assertFalse(feed.hasNext());
        feed.open(ServiceJson.body(""), true);
        assertEquals(ServiceJson.tree("{'a':2}"), feed.next().requireElement());
        assertFalse(feed.hasNext());
    }

    @Test
    void countsBlankLinesAndPassesThemOver() {
        assertEquals(
                List.of(3, 6),
                read("\n \n1\r\n\r\n\t\n2").stream().map(JsonLine::number).toList());
    }

    /** What is read depends on the bytes alone, not on the pieces in which they came. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsTheSameHoweverTheBodyIsCut(long seed) {
        Arbitrary<String> line =
                Arbitraries.of("{}", "{'断面':'𠀀ä'}", "", " ", "\r", "{'a':", "1 2", "'" + "面".repeat(30) + "'", "35");
        Random random = new Random(seed);
        for (List<String> lines : Made.of(line.list().ofMaxSize(12), 60, seed)) {
            byte[] bytes = String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            List<JsonLine> whole = pieces(bytes, bytes.length + 1, random);
            assertEquals(whole, pieces(bytes, 1 + random.nextInt(9), random));
        }
    }

    private static List<JsonLine> pieces(byte[] bytes, int most, Random random) {
        JsonLinesFeed feed = Feeds.with("max-line=20").jsonLines();
        List<JsonLine> lines = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(most));
            feed.open(new ByteArrayInputStream(bytes, from, to - from), to == bytes.length);
            feed.forEachRemaining(lines::add);
            from = to;
        }
        return lines;
    }

    private static List<JsonLine> read(String text, String... changed) {
        JsonLinesFeed feed = Feeds.with(changed).jsonLines();
        feed.open(ServiceJson.body(text), true);
        return Feeds.all(feed);
    }
}
