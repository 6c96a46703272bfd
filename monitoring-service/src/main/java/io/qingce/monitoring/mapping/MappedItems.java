package io.qingce.monitoring.mapping;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.format.Columns;
import io.qingce.monitoring.format.Terms;
import io.qingce.monitoring.format.WrittenTime;
import io.qingce.monitoring.format.WrittenValue;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The observations of a table, as a mapping reads it. */
public final class MappedItems implements Iterator<Item> {

    private final CsvFeed feed;
    private final Mapping mapping;
    private final Columns known;
    private final SiteDirectory sites;
    private final Admission admission;
    private final Version version;
    private final Measured.Fields fields;
    private int index;

    /** @throws ProblemException 422 if columns of the mapping are not there, or one stands twice */
    public MappedItems(CsvFeed feed, Mapping mapping, SiteDirectory sites, Admission admission, Version version) {
        this.feed = feed;
        this.mapping = mapping;
        this.sites = sites;
        this.admission = admission;
        this.version = version;
        this.fields = new FieldsOf(mapping);
        this.known = new Columns(feed.header(), wanted(mapping), parameter -> Optional.empty());
        requireAll();
        known.apply(feed, admission.remarks());
        for (int i = 0; i < mapping.skippedAfterHeader() && feed.hasNext(); i++) {
            feed.next();
        }
    }

    private static Set<String> wanted(Mapping mapping) {
        Set<String> wanted = new HashSet<>(mapping.timeColumns());
        if (mapping.siteColumn() != null) {
            wanted.add(mapping.siteColumn());
        }
        mapping.columns().values().forEach(column -> {
            wanted.add(column.name());
            if (column.flags() != null) {
                wanted.add(column.flags());
            }
        });
        return wanted;
    }

    private void requireAll() {
        Set<String> missing = new HashSet<>(wanted(mapping));
        missing.removeAll(known.names());
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    422,
                    "missing-column",
                    Words.both("表头缺少映射所用的列。", "The header lacks columns of the mapping."),
                    missing.stream()
                            .sorted()
                            .map(name -> Violation.of(
                                    name, "missing-column", Words.both("没有此列。", "There is no such column.")))
                            .toList());
        }
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        CsvRow row = feed.next();
        return admission.item(index++, row.line(), () -> measured(row));
    }

    private Measured measured(CsvRow row) {
        row.requireWhole();
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        mapping.columns().forEach((parameter, column) -> values.put(parameter, value(row, parameter, column)));
        return new Measured(site(row), end(row), mapping.averaging(), version, values, fields);
    }

    private String site(CsvRow row) {
        String column = mapping.siteColumn();
        if (column == null) {
            return String.valueOf(mapping.site());
        }
        String text = row.text(column);
        if (text.isEmpty()) {
            throw Terms.missing(column);
        }
        return mapping.byName() ? byName(column, text) : text;
    }

    private String byName(String column, String name) {
        Set<String> found = new HashSet<>(sites.station(name));
        found.addAll(sites.section(name));
        found.addAll(sites.city(name));
        if (found.size() != 1) {
            throw found.isEmpty() ? Terms.unknownSite(column, name) : Terms.ambiguousSite(column, name, found);
        }
        return found.iterator().next();
    }

    private Instant end(CsvRow row) {
        String text = mapping.timeColumns().stream().map(row::text).collect(Collectors.joining(" "));
        ZoneId zone = mapping.zone() == null ? admission.zone() : mapping.zone();
        try {
            TemporalAccessor read = read(text, zone);
            if (read instanceof OffsetDateTime exact) {
                return end(exact.atZoneSameInstant(admission.zone()).toLocalDateTime(), mapping.labelledByStart())
                        .atZone(admission.zone())
                        .toInstant();
            }
            LocalDateTime local = read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
            boolean start =
                    mapping.labelledByStart() || (read instanceof LocalDate && mapping.averaging() != Averaging.SAMPLE);
            return end(local, start).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw Terms.unreadableTime(fields.ofPeriodEnd());
        }
    }

    private TemporalAccessor read(String text, ZoneId zone) {
        if (mapping.format() != null) {
            return mapping.format().parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        }
        return mapping.averaging() == Averaging.DAY && !text.contains(":")
                ? WrittenTime.date(text)
                : WrittenTime.local(text, zone);
    }

    private LocalDateTime end(LocalDateTime time, boolean isStart) {
        return isStart ? mapping.averaging().endAfter(time) : time;
    }

    private Measured.Value value(CsvRow row, Parameter parameter, Mapping.Column column) {
        String text = row.text(column.name());
        String beside = column.flags();
        String flagged = beside == null ? "" : row.text(beside);
        try {
            List<String> flags = beside == null || flagged.isEmpty()
                    ? List.of()
                    : Terms.flags(beside, List.of(flagged.split("[ |]+")), admission.remarks());
            if (mapping.missing().contains(text)) {
                return flags.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, flags, null);
            }
            return multiplied(
                    new WrittenValue(column.name(), parameter, flags, column.unit()).read(text, admission.remarks()),
                    column.factor());
        } catch (UnfitItemException unfit) {
            return Measured.Value.unread(text, unfit);
        }
    }

    private static Measured.Value multiplied(Measured.Value value, BigDecimal factor) {
        return value.number() == null || factor.equals(BigDecimal.ONE)
                ? value
                : new Measured.Value(value.number().multiply(factor), value.flags(), value.unit());
    }

    /** The columns, as refusals name them. */
    private record FieldsOf(Mapping mapping) implements Measured.Fields {

        @Override
        public String ofPeriodEnd() {
            return String.join(" ", mapping.timeColumns());
        }

        @Override
        public String of(Parameter parameter) {
            Mapping.Column column = mapping.columns().get(parameter);
            return column == null ? parameter.code() : column.name();
        }
    }
}
