package io.qingce.monitoring.format;

import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.IngestConfig;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads texts in every format, as the service does, without it. */
public final class Formats {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Admission ADMISSION =
            new Admission(Settings.of(IngestConfig.class), NOW, ZoneId.of("Asia/Shanghai"));
    private static final FeedReader FEEDS = new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class));

    private Formats() {}

    public static Admission admission() {
        return ADMISSION;
    }

    /** The items of an array, or of one object. */
    public static List<Item> json(String text) {
        return all(JsonItems.of(FEEDS.json(bytes(text)), FEEDS, ADMISSION, Version.REAL_TIME));
    }

    public static List<Item> lines(String text) {
        JsonLinesFeed feed = FEEDS.jsonLines();
        feed.open(bytes(text), true);
        return all(JsonItems.of(feed, FEEDS, ADMISSION, Version.REAL_TIME));
    }

    /** The items of a CSV in the layout of its header. */
    public static List<Item> csv(String text, SiteDirectory sites, Integer year) {
        CsvFeed feed = FEEDS.csv(bytes(text));
        return all(
                GenericItems.fits(feed.columns())
                        ? new GenericItems(feed, ADMISSION, Version.REAL_TIME)
                        : new CsvItems(feed, sites, ADMISSION, Version.REAL_TIME, year));
    }

    private static List<Item> all(Iterator<Item> feed) {
        List<Item> items = new ArrayList<>();
        feed.forEachRemaining(items::add);
        return items;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
