package io.qingce.monitoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.monitoring.feed.FeedReader;
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
    private final Function<JsonNode, ObservationRequest> reader;
    private final Admission admission;
    private final Version version;
    private int index;

    private JsonItems(
            Iterator<T> feed,
            Function<T, @Nullable Integer> line,
            Function<T, JsonNode> element,
            FeedReader reader,
            Admission admission,
            Version version) {
        this.feed = feed;
        this.line = line;
        this.element = element;
        this.reader = json -> reader.read(json, ObservationRequest.class);
        this.admission = admission;
        this.version = version;
    }

    /** Those of an array, or of a single object. */
    public static Iterator<Item> of(JsonFeed feed, FeedReader reader, Admission admission, Version version) {
        return new JsonItems<>(feed, item -> null, item -> item, reader, admission, version);
    }

    /** One to a line. */
    public static Iterator<Item> of(JsonLinesFeed feed, FeedReader reader, Admission admission, Version version) {
        return new JsonItems<>(feed, JsonLine::number, JsonLine::requireElement, reader, admission, version);
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        T next = feed.next();
        return admission.item(
                index++,
                line.apply(next),
                () -> reader.apply(element.apply(next)).toMeasured(version));
    }
}
