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
import io.qingce.monitoring.remark.Remarks;
import io.qingce.monitoring.site.SiteDirectory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts in every format, as the service does, without it. */
public final class Formats {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final FeedReader FEEDS = new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class));

    private Formats() {}

    /** Items of a feed, and what there is to say about it. */
    public record Taken(List<Item> items, Remarks remarks) {}

    /** The rules at a certain moment, without remarks yet. */
    public static Admission admission() {
        return new Admission(Settings.of(IngestConfig.class), NOW, ZoneId.of("Asia/Shanghai"));
    }

    /** An array or one object, with what there is to say about it. */
    public static Taken takenJson(String text) {
        Admission admission = admission();
        return new Taken(all(JsonItems.of(FEEDS.json(bytes(text)), admission, Version.REAL_TIME)), admission.remarks());
    }

    /** A table in the layout of its header, with what there is to say about it. */
    public static Taken takenCsv(String text, SiteDirectory sites, @Nullable Integer year) {
        Admission admission = admission();
        return new Taken(all(CsvItems.of(csv(text), sites, admission, Version.REAL_TIME, year)), admission.remarks());
    }

    /** A table of which no line is read yet. */
    public static CsvFeed csv(String text) {
        return FEEDS.csv(bytes(text));
    }

    /** The items of an array, or of one object. */
    public static List<Item> json(String text) {
        return takenJson(text).items();
    }

    public static List<Item> lines(String text) {
        JsonLinesFeed feed = FEEDS.jsonLines();
        feed.open(bytes(text), true);
        return all(JsonItems.of(feed, admission(), Version.REAL_TIME));
    }

    /** The items of a CSV in the layout of its header. */
    public static List<Item> csv(String text, SiteDirectory sites, @Nullable Integer year) {
        return takenCsv(text, sites, year).items();
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
