package io.qingce.monitoring.ingest;

import io.qingce.chassis.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The observations of a CSV feed in one of the national layouts. */
final class CsvItems implements Iterator<Item> {

    /** What the feeds print where nothing was published. */
    static final Set<String> MISSING = Set.of("", "NA", "—", "-;", "-", "--");

    private final CsvFeed feed;
    private final NationalLayout layout;
    private final SiteDirectory sites;
    private final Admission admission;
    private final Version version;
    private final List<Map.Entry<Parameter, String>> columns;
    private int index;

    /** @throws ProblemException 422 if the header is that of no known layout */
    CsvItems(CsvFeed feed, SiteDirectory sites, Admission admission, Version version) {
        this.feed = feed;
        this.layout = NationalLayout.of(feed.columns()).orElseThrow(CsvItems::unknownLayout);
        this.sites = sites;
        this.admission = admission;
        this.version = version;
        this.columns = layout.columns().entrySet().stream()
                .filter(column -> feed.columns().contains(column.getValue()))
                .toList();
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        CsvRow row = feed.next();
        return Item.of(index++, row.line(), () -> observation(row));
    }

    private Observation observation(CsvRow row) {
        row.requireWhole();
        Instant end = admission.periodEnd("hour", end(row), Averaging.HOUR);
        ObservationKey key = new ObservationKey(site(row), end, Averaging.HOUR, version);
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        columns.forEach(column -> readings.put(column.getKey(), reading(row, column.getKey(), column.getValue())));
        return new Observation(key, readings);
    }

    private Instant end(CsvRow row) {
        try {
            return layout.periodEnd(row).atZone(admission.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnfitItemException("hour", "unreadable-time", "The line names no date and hour of it (0 to 24).");
        }
    }

    private String site(CsvRow row) {
        Set<String> found = layout.sites(row, sites);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        String name = row.text(layout.siteColumn());
        throw found.isEmpty()
                ? new UnfitItemException(layout.siteColumn(), "unknown-site", "No site goes by '" + name + "'.")
                : new UnfitItemException(
                        layout.siteColumn(), "ambiguous-site", "Several sites go by '" + name + "': " + found + ".");
    }

    private Reading reading(CsvRow row, Parameter parameter, String column) {
        String text = row.text(column);
        if (MISSING.contains(text)) {
            return Reading.MISSING;
        }
        BigDecimal number = number(column, text);
        return admission.reading(column, parameter, number, List.of(), layout.unit(parameter));
    }

    private static BigDecimal number(String column, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new UnfitItemException(column, "unreadable-number", "'" + text + "' is not a number.");
        }
    }

    private static ProblemException unknownLayout() {
        return new ProblemException(
                422,
                "unknown-layout",
                "Unknown layout",
                "The header is none of: date,hour,城市,… (per city); city,date,hour,station,… (per station); "
                        + "year,month,day,hour,…,station (beijing12); site,periodEnd,… (generic).");
    }
}
