package io.qingce.report.bulletin.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

    private static final Instant NOW = Instant.parse("2026-03-15T00:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-02-03T01:00:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-02-04T01:00:00Z");

    @Test
    void isAsNewAsTheMomentWhereItHasNoEntry() throws Exception {
        assertEquals("2026-03-15T00:00:00Z", text(read(feed(List.of())), "updated"));
    }

    @Test
    void isAsNewAsWhatBecameOfItsEntries() throws Exception {
        Document feed = read(feed(List.of(entry("甲市月报", "甲市"))));
        assertEquals("2026-02-04T01:00:00Z", text(feed, "updated"));
        assertEquals("2026-02-03T01:00:00Z", text(feed, "published"));
    }

    @Test
    void writesMarkupOfOthersAsTextAndWhatXmlCannotWriteAsAReplacement() throws Exception {
        Document feed = read(feed(List.of(entry("<b>&\"", "误\u0008发"))));
        assertEquals("<b>&\"", feed.getElementsByTagName("title").item(1).getTextContent());
        assertEquals("误\uFFFD发", text(feed, "summary"));
    }

    private static AtomFeed feed(List<AtomFeed.Entry> entries) {
        return new AtomFeed("zh-CN", "公报", "https://portal.example/api/bulletins.atom?region=甲&kind=a", NOW, entries);
    }

    private static AtomFeed.Entry entry(String title, String summary) {
        return new AtomFeed.Entry(
                UUID.randomUUID(),
                title,
                "https://portal.example/api/bulletins/1",
                "王五",
                PUBLISHED,
                WITHDRAWN,
                "air-monthly",
                "空气质量月报",
                summary);
    }

    private static Document read(AtomFeed feed) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.xml()));
    }

    private static String text(Document feed, String name) {
        return feed.getElementsByTagName(name).item(0).getTextContent();
    }
}
