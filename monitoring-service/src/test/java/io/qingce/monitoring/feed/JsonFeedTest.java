package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.fixture.ServiceJson;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFeedTest {

    /** The item that is named, if one is, and the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "35 | 0 | 1",
                "'x' | 0 | 1",
                "null | 0 | 1",
                "{'a':1 | 0 | 1",
                "{'a':1,'a':2} | 0 | 1",
                "[{}, {] | 1 | 1",
                "[{},{} {}] | 2 | 1",
                "[{}] {} | | 1",
                "{} {} | | 1",
                "[] ] | 0 | 1",
                "[{},{'a':1,'a':2}] | 1 | 1"
            })
    void saysWhereABodyIsNoJson(String body, @Nullable Integer index, int line) {
        UnreadableJsonException refusal = assertThrows(
                UnreadableJsonException.class, () -> Feeds.all(Feeds.with().json(ServiceJson.body(body))));
        assertEquals(400, refusal.status());
        Violation where = refusal.violations().get(0);
        assertEquals(index, where.index());
        assertEquals(line, where.line());
        assertEquals("unreadable-json", where.reason());
    }

    @Test
    void countsTheLinesOfTheBody() {
        UnreadableJsonException refusal = assertThrows(
                UnreadableJsonException.class,
                () -> Feeds.all(Feeds.with().json(ServiceJson.body("[\n{},\n{},\n{'a' 1}]"))));
        assertEquals(2, refusal.violations().get(0).index());
        assertEquals(4, refusal.violations().get(0).line());
        assertTrue(refusal.getMessage().contains("line 4"), refusal.getMessage());
    }

    @Test
    void refusesANumberWhoseExponentNoTypeHolds() {
        assertEquals("A number out of all range", reasonOf("[1e9999999999]".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertEquals("Not UTF-8 text", reasonOf(new byte[] {0, 0, 0, '[', 0, 0x11, 0, 0}));
        assertThrows(
                UnreadableJsonException.class,
                () -> Feeds.all(Feeds.with()
                        .json(new ByteArrayInputStream(new byte[] {'[', '"', (byte) 0xC3, 0x28, '"', ']'}))));
    }

    @ParameterizedTest
    @CsvSource({"31, true", "32, false"})
    void refusesAnElementThatIsNestedTooDeep(int depth, boolean sound) {
        String body = "[" + "[".repeat(depth) + "]".repeat(depth) + "]";
        FeedReader feeds = Feeds.with();
        if (sound) {
            assertEquals(1, Feeds.all(feeds.json(ServiceJson.body(body))).size());
        } else {
            assertThrows(UnreadableJsonException.class, () -> Feeds.all(feeds.json(ServiceJson.body(body))));
        }
    }

    @Test
    void refusesAnElementWithTooManyBytesByItsIndex() {
        String body = "[{}, [" + "1,".repeat(20_000) + "1]]";
        BodyTooLargeException refusal = assertThrows(
                BodyTooLargeException.class,
                () -> Feeds.all(Feeds.with("max-element=1000").json(ServiceJson.body(body))));
        assertEquals(1, refusal.violations().get(0).index());
    }

    @Test
    void refusesTheElementBeyondThoseThatABodyMayHave() {
        JsonFeed feed = Feeds.with("max-items=2").json(ServiceJson.body("[1, 2, 3]"));
        feed.next();
        feed.next();
        assertTrue(feed.hasNext());
        assertEquals(413, assertThrows(BodyTooLargeException.class, feed::next).status());
    }

    @Test
    void refusesABodyOfTooManyBytes() {
        FeedReader feeds = Feeds.with("max-bytes=8");
        assertThrows(BodyTooLargeException.class, () -> Feeds.all(feeds.json(ServiceJson.body("[1,2,3,4,5]"))));
        assertEquals(3, Feeds.all(feeds.json(ServiceJson.body("[1, 2,3]"))).size());
    }

    @Test
    void saysThatTheBodyBrokeOff() {
        FeedReader feeds = Feeds.with();
        assertThrows(UncheckedIOException.class, () -> Feeds.all(feeds.json(Feeds.brokenAfter("[{},{}"))));
    }

    @Test
    void hasNothingAfterTheLastElement() {
        JsonFeed feed = Feeds.with().json(ServiceJson.body("[]"));
        assertFalse(feed.hasNext());
        assertThrows(NoSuchElementException.class, feed::next);
    }

    @Test
    void takesOneObjectForAFeedOfOne() {
        JsonFeed feed = Feeds.with().json(ServiceJson.body(" {'a':[1,{}]} \n"));
        assertTrue(feed.isSingle());
        assertEquals(List.of(ServiceJson.tree("{'a':[1,{}]}")), Feeds.all(feed));
    }

    @Test
    void leavesElementsOfTheWrongTypeToTheReader() {
        JsonFeed feed = Feeds.with().json(ServiceJson.body("[null, 35, 'x', [], {}]"));
        assertFalse(feed.isSingle());
        List<JsonNode> elements = Feeds.all(feed);
        assertTrue(elements.get(0).isNull());
        assertEquals(
                List.of("35", "\"x\"", "[]", "{}"),
                elements.stream().skip(1).map(JsonNode::toString).toList());
    }

    @Test
    void readsAsOneWhatIsAnObjectAndNothingElse() {
        FeedReader feeds = Feeds.with("max-element=10");
        assertEquals(
                ServiceJson.tree("{'a':'longer than an element'}"),
                feeds.one(ServiceJson.body("{'a':'longer than an element'}")));
        assertTrue(feeds.one(ServiceJson.body("[{}]")).isArray());
    }

    private static String reasonOf(byte[] body) {
        UnreadableJsonException refusal = assertThrows(
                UnreadableJsonException.class, () -> Feeds.all(Feeds.with().json(new ByteArrayInputStream(body))));
        return Words.of(refusal.violations().get(0).detail()).en().split(":")[0];
    }
}
