package io.qingce.report.bulletin.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed, RFC 4287, in one language.
 *
 * @param language tag such as zh-CN
 * @param title of the feed
 * @param self absolute address of the feed, which is its identifier
 * @param now when it is asked for: a feed without entries is as new as that
 * @param entries the newest first
 */
public record AtomFeed(String language, String title, String self, Instant now, List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 has no way to write, such as control characters in a reason that somebody gave. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /**
     * One bulletin.
     *
     * @param address absolute address of the bulletin, below which its papers stand
     * @param signedBy who signed it
     * @param updated when it was published, or withdrawn
     * @param kind key of its kind
     * @param kindName the same in words
     * @param summary what it is about, and what became of it
     */
    public record Entry(
            UUID id,
            String title,
            String address,
            String signedBy,
            Instant published,
            Instant updated,
            String kind,
            String kindName,
            String summary) {}

    /** The feed as XML, UTF-8. */
    public byte[] xml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language);
            element(xml, "id", self);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            link(xml, "self", "application/atom+xml", self);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed is written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "title", entry.title());
        xml.writeStartElement("author");
        element(xml, "name", entry.signedBy());
        xml.writeEndElement();
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        xml.writeAttribute("label", entry.kindName());
        link(xml, "alternate", "application/pdf", entry.address() + "/paper.pdf");
        link(xml, "related", "application/json", entry.address() + "/data.json");
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NO_XML.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
