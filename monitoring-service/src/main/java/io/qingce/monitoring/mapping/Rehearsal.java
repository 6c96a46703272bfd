package io.qingce.monitoring.mapping;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.delivery.FeedAnswer;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.text.TextForm;
import io.qingce.monitoring.format.Terms;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.monitoring.site.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the first lines of a table by a mapping; stores nothing. */
@ApplicationScoped
class Rehearsal {

    private static final int LINES = 20;

    private final FeedReader feeds;
    private final SiteTable sites;
    private final BatchIngestor ingestor;

    Rehearsal(FeedReader feeds, SiteTable sites, BatchIngestor ingestor) {
        this.feeds = feeds;
        this.sites = sites;
        this.ingestor = ingestor;
    }

    Rehearsed of(Mapping mapping, @Nullable String contentType, InputStream body) {
        Admission admission = ingestor.admission();
        SiteDirectory directory = sites.directory();
        CsvFeed feed = feeds.csv(body, mapping.form().or(TextForm.of(contentType)));
        MappedItems items = new MappedItems(feed, mapping, directory, admission, Version.REAL_TIME);
        List<Rehearsed.Line> lines = new ArrayList<>();
        while (items.hasNext() && lines.size() < LINES) {
            lines.add(line(items.next(), directory, admission));
        }
        return new Rehearsed(
                lines,
                admission.remarks().ignored(),
                admission.remarks().tolerated(),
                admission.remarks().values(),
                FeedAnswer.ReadAs.of(feed));
    }

    private static Rehearsed.Line line(Item item, SiteDirectory directory, Admission admission) {
        if (item instanceof Item.Refused refused) {
            return refused(refused.outcome());
        }
        Item.Read read = (Item.Read) item;
        Observation observation = read.observation();
        String site = observation.key().site();
        if (!directory.has(site)) {
            var unknown = Terms.unknownSite("site", site);
            return refused(read.rejected("site", unknown.reason(), unknown.detail()));
        }
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, List<String>> flags = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> {
            if (reading.value() != null) {
                values.put(parameter.code(), reading.value());
            }
            if (!reading.flags().isEmpty()) {
                flags.put(parameter.code(), reading.flags());
            }
        });
        return new Rehearsed.Line(
                read.line() == null ? 0 : read.line(),
                site,
                observation.key().periodEnd().atZone(admission.zone()).toOffsetDateTime(),
                observation.key().averaging().text(),
                values,
                flags,
                null,
                null,
                null);
    }

    private static Rehearsed.Line refused(ItemOutcome outcome) {
        return new Rehearsed.Line(
                outcome.line() == null ? 0 : outcome.line(),
                null,
                null,
                null,
                null,
                null,
                outcome.field(),
                outcome.reason(),
                outcome.detail());
    }
}
