package io.qingce.monitoring.format;

import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonLine;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import java.util.Iterator;

/** The observations of a JSON Lines feed. */
public final class JsonLineItems implements Iterator<Item> {

    private final JsonLinesFeed feed;
    private final FeedReader reader;
    private final Admission admission;
    private final Version version;
    private int index;

    public JsonLineItems(JsonLinesFeed feed, FeedReader reader, Admission admission, Version version) {
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
        JsonLine line = feed.next();
        return admission.item(
                index++,
                line.number(),
                () -> reader.read(line.requireElement(), ObservationRequest.class)
                        .toMeasured(version));
    }
}
