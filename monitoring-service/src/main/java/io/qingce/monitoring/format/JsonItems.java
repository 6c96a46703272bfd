package io.qingce.monitoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.JsonLine;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The observations of a JSON feed, of an array or line by line. */
public final class JsonItems<T> implements Iterator<Item> {

    private final Iterator<T> feed;
    private final Function<T, @Nullable Integer> line;
    private final Function<T, JsonNode> element;
    private final JsonObservation reader;
    private final Admission admission;
    private int index;

    private JsonItems(
            Iterator<T> feed,
            Function<T, @Nullable Integer> line,
            Function<T, JsonNode> element,
            Admission admission,
            Version version) {
        this.feed = feed;
        this.line = line;
        this.element = element;
        this.reader = new JsonObservation(version, admission.remarks());
        this.admission = admission;
    }

    /** Those of an array, or of a single object. */
    public static Iterator<Item> of(JsonFeed feed, Admission admission, Version version) {
        return new JsonItems<>(feed, item -> null, item -> item, admission, version);
    }

    /** One to a line. */
    public static Iterator<Item> of(JsonLinesFeed feed, Admission admission, Version version) {
        return new JsonItems<>(feed, JsonLine::number, JsonLine::requireElement, admission, version);
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        T next = feed.next();
        return admission.item(index++, line.apply(next), () -> reader.read(element.apply(next)));
    }
}
