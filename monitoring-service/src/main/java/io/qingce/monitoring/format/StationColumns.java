package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.BodyTooLargeException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The observations of the archive in which the hours of all stations or cities circulate: {@code date,hour,type,<site>…}, a line for
 * each hour and kind of value, a column for each site, by its code or as a city by its name. The lines of one hour that follow one
 * another are one observation of each site; only the hourly means are read.
 */
final class StationColumns implements Iterator<Item> {

    private static final List<String> MARKS = List.of("date", "hour", "type");

    private final CsvFeed feed;
    private final Admission admission;
    private final Version version;
    private final ParameterNames names;
    private final Map<Integer, String> sites = new LinkedHashMap<>();
    private Iterator<Map.Entry<Integer, String>> left;
    private Map<Heading, CsvRow> hour = Map.of();
    private @Nullable CsvRow first;
    private @Nullable CsvRow ahead;
    private int index;

    /** @throws ProblemException 422 if a column stands twice, or none is of a site */
    StationColumns(CsvFeed feed, SiteDirectory directory, Admission admission, Version version) {
        this.feed = feed;
        this.admission = admission;
        this.version = version;
        this.names = new ParameterNames(admission.remarks());
        known(feed.header())
                .apply(
                        feed,
                        admission.remarks(),
                        (position, column) -> isSite(position, column, directory),
                        column -> RemarkReason.UNKNOWN_SITE);
        if (sites.isEmpty()) {
            throw noSite();
        }
        this.left = List.<Map.Entry<Integer, String>>of().iterator();
    }

    private static ProblemException noSite() {
        String detail = Words.both("没有一列以点位编码或城市为表头。", "No column is headed by the code of a site or by a city.");
        return new ProblemException(
                422, "unknown-site", detail, List.of(Violation.of("header", "unknown-site", detail)));
    }

    /** Whether a header is of this layout. */
    static boolean fits(List<String> header) {
        return known(header).names().containsAll(MARKS);
    }

    private static Columns known(List<String> header) {
        return new Columns(header, Set.copyOf(MARKS), parameter -> Optional.empty());
    }

    private boolean isSite(int position, String column, SiteDirectory directory) {
        Set<String> city = directory.city(column);
        if (directory.has(column)) {
            sites.put(position, column);
        } else if (city.size() == 1) {
            sites.put(position, city.iterator().next());
        }
        return sites.containsKey(position);
    }

    @Override
    public boolean hasNext() {
        while (!left.hasNext() && (ahead != null || feed.hasNext())) {
            nextHour();
        }
        return left.hasNext();
    }

    @Override
    public Item next() {
        if (!hasNext() || first == null) {
            throw new NoSuchElementException();
        }
        if (index == feed.mostItems()) {
            throw BodyTooLargeException.items(index);
        }
        CsvRow row = first;
        if (row.defect() != null || hour.isEmpty()) {
            left = List.<Map.Entry<Integer, String>>of().iterator();
            return admission.item(index++, row.line(), () -> refused(row));
        }
        Map.Entry<Integer, String> site = left.next();
        return admission.item(index++, row.line(), () -> measured(row, site));
    }

    /** Takes the lines of the next hour together. */
    private void nextHour() {
        CsvRow row = ahead == null ? feed.next() : ahead;
        first = row;
        ahead = null;
        hour = new LinkedHashMap<>();
        take(row);
        while (row.defect() == null && feed.hasNext()) {
            CsvRow next = feed.next();
            if (next.defect() != null || !sameHour(row, next) || isTaken(next.text("type"))) {
                ahead = next;
                break;
            }
            take(next);
        }
        if (!hour.isEmpty() || row.defect() != null) {
            left = sites.entrySet().iterator();
        }
    }

    private static boolean sameHour(CsvRow one, CsvRow other) {
        return one.text("date").equals(other.text("date")) && one.text("hour").equals(other.text("hour"));
    }

    private boolean isTaken(String type) {
        return hour.values().stream().anyMatch(line -> line.text("type").equals(type));
    }

    private void take(CsvRow row) {
        if (row.defect() == null) {
            admission.remarks().at(index, row.line());
            names.find("type=", row.text("type"))
                    .filter(heading -> heading.parameter().medium() == Medium.AIR)
                    .ifPresent(heading -> hour.put(heading, row));
        }
    }

    private static Measured refused(CsvRow row) {
        row.requireWhole();
        throw Terms.unknownParameter("type", row.text("type"));
    }

    private Measured measured(CsvRow row, Map.Entry<Integer, String> site) {
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        hour.forEach((heading, line) -> values.put(heading.parameter(), value(heading, line, site)));
        return new Measured(site.getValue(), end(row), Averaging.HOUR, version, values, NationalLayout.CITY_HOURLY);
    }

    private Measured.Value value(Heading heading, CsvRow line, Map.Entry<Integer, String> site) {
        String text = line.cells().get(site.getKey()).strip();
        String field = heading.parameter().code() + " " + site.getValue();
        return TableLayout.MISSING.contains(text)
                ? Measured.Value.MISSING
                : new WrittenValue(field, heading.parameter(), List.of(), heading.unit())
                        .read(text, admission.remarks());
    }

    private Instant end(CsvRow row) {
        try {
            return NationalLayout.CITY_HOURLY
                    .periodEnd(row, 0)
                    .atZone(admission.zone())
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw Terms.unreadableTime("hour");
        }
    }
}
