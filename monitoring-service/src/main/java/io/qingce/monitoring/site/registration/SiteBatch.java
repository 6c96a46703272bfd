package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.outbox.EventTooLargeException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.site.SiteDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
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
        Iterator<Optional<ItemOutcome.Outcome>> registered = registered(valid).iterator();
        List<ItemOutcome> outcomes = new ArrayList<>();
        for (Checked item : items) {
            ItemOutcome refusal = item.refusal();
            outcomes.add(
                    refusal != null
                            ? refusal
                            : registered
                                    .next()
                                    .map(done -> ItemOutcome.done(outcomes.size(), item.line(), done))
                                    .orElseGet(() -> tooLong(outcomes.size(), item.line())));
        }
        return outcomes;
    }

    /** What became of each; nothing, if its history is too long to be told. Then each goes on record by itself. */
    private List<Optional<ItemOutcome.Outcome>> registered(List<SiteDocument> valid) {
        try {
            return registrar.put(valid).stream()
                    .map(each -> Optional.of(each.outcome()))
                    .toList();
        } catch (EventTooLargeException one) {
            return valid.size() == 1
                    ? List.of(Optional.empty())
                    : valid.stream()
                            .flatMap(site -> registered(List.of(site)).stream())
                            .toList();
        }
    }

    private static ItemOutcome tooLong(int index, @Nullable Integer line) {
        return ItemOutcome.rejected(
                index,
                line,
                "effectiveFrom",
                "event-too-large",
                Words.both(
                        "该点位历次变更过多，无法再通知其他服务。",
                        "The site has had so many different contents that they cannot be told to the others any more."));
    }
}
