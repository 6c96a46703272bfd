package io.qingce.monitoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import java.util.Iterator;

/** The observations of a JSON feed. */
public final class JsonItems implements Iterator<Item> {

    private final JsonFeed feed;
    private final FeedReader reader;
    private final Admission admission;
    private final Version version;
    private int index;

    public JsonItems(JsonFeed feed, FeedReader reader, Admission admission, Version version) {
        this.feed = feed;
        this.reader = reader;
        this.admission = admission;
        this.version = version;
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        JsonNode element = feed.next();
        return admission.item(
                index++,
                null,
                () -> reader.read(element, ObservationRequest.class).toMeasured(version));
    }
}
