package io.qingce.monitoring.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.ItemOutcome;
import io.qingce.chassis.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.UnfitItemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts many sites: each item is checked by itself, those that pass go on record in one transaction. */
@ApplicationScoped
public class SiteBatch {

    private final FeedReader feeds;
    private final SiteRegistrar registrar;
    private final Validator validator;

    SiteBatch(FeedReader feeds, SiteRegistrar registrar, Validator validator) {
        this.feeds = feeds;
        this.registrar = registrar;
        this.validator = validator;
    }

    /** One item: a valid site or the outcome of its refusal. */
    private record Checked(
            @Nullable Integer line,
            @Nullable SiteDocument site,
            @Nullable ItemOutcome refusal) {}

    List<ItemOutcome> putJson(InputStream body) {
        JsonFeed feed = feeds.json(body);
        List<Checked> items = new ArrayList<>();
        while (feed.hasNext()) {
            var element = feed.next();
            items.add(check(items.size(), null, () -> feeds.read(element, SiteDocument.class)));
        }
        return register(items);
    }

    List<ItemOutcome> putCsv(InputStream body) {
        CsvFeed feed = feeds.csv(body);
        Function<CsvRow, ObjectNode> list =
                SiteList.fits(feed) ? new SiteList(feed)::read : new StationList(feed)::read;
        List<Checked> items = new ArrayList<>();
        while (feed.hasNext()) {
            CsvRow row = feed.next();
            items.add(check(items.size(), row.line(), () -> feeds.read(list.apply(row), SiteDocument.class)));
        }
        return register(items);
    }

    List<ItemOutcome> putGeoJson(InputStream body) {
        List<Checked> items = new ArrayList<>();
        for (JsonNode feature : SiteGeoJson.features(feeds.one(body))) {
            items.add(check(items.size(), null, () -> feeds.read(SiteGeoJson.site(feature), SiteDocument.class)));
        }
        return register(items);
    }

    private Checked check(int index, @Nullable Integer line, Supplier<SiteDocument> reading) {
        try {
            SiteDocument site = reading.get();
            Optional<Violation> violation = site.firstViolation(validator);
            return violation
                    .map(it -> new Checked(
                            line, null, ItemOutcome.rejected(index, line, it.field(), it.reason(), it.detail())))
                    .orElseGet(() -> new Checked(line, site, null));
        } catch (UnfitItemException unfit) {
            return new Checked(
                    line, null, ItemOutcome.rejected(index, line, unfit.field(), unfit.reason(), unfit.detail()));
        }
    }

    private List<ItemOutcome> register(List<Checked> items) {
        List<SiteDocument> valid = new ArrayList<>();
        items.stream().map(Checked::site).forEach(site -> {
            if (site != null) {
                valid.add(site);
            }
        });
        var registered = registrar.put(valid).iterator();
        List<ItemOutcome> outcomes = new ArrayList<>();
        for (Checked item : items) {
            ItemOutcome refusal = item.refusal();
            outcomes.add(
                    refusal != null
                            ? refusal
                            : ItemOutcome.done(
                                    outcomes.size(),
                                    item.line(),
                                    registered.next().outcome()));
        }
        return outcomes;
    }
}
