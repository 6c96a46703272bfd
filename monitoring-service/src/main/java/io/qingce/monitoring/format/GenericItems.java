package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.standards.parameter.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The observations of a CSV in the generic layout: {@code site,periodEnd[,averaging][,version]} and then either, long,
 * {@code parameter,value[,unit][,flags]} with one value a line; or, wide, one column per parameter under its code, with
 * {@code <code>.unit} and {@code <code>.flags} beside it where wanted. Several flags of one value are parted by spaces.
 */
final class GenericItems implements Iterator<Item> {

    private static final Set<String> KEY = Set.of("site", "periodEnd", "averaging", "version");
    private static final Set<String> LONG = Set.of("parameter", "value", "unit", "flags");

    private static final Set<String> TALL = union(KEY, LONG.stream());
    private static final Set<String> WIDE = union(
            KEY,
            Stream.of(Parameter.values())
                    .map(Parameter::code)
                    .flatMap(code -> Stream.of(code, code + ".unit", code + ".flags")));

    private final CsvFeed feed;
    private final Admission admission;
    private final Version version;
    private final Columns known;
    private final List<Heading> columns;
    private final ParameterNames names;
    private int index;

    /** @throws ProblemException 422 if no column holds values, or one stands twice */
    GenericItems(CsvFeed feed, Admission admission, Version version) {
        this.feed = feed;
        this.admission = admission;
        this.version = version;
        this.names = new ParameterNames(admission.remarks());
        boolean tall = tall(feed.header()).names().containsAll(List.of("parameter", "value"));
        this.known = tall ? tall(feed.header()) : wide(feed.header());
        this.columns = tall ? List.of() : columns(known);
        if (!tall && columns.isEmpty()) {
            throw unknownLayout();
        }
        known.names().stream().filter(this::isOfNoValue).forEach(known::drop);
        known.apply(feed, admission.remarks());
    }

    /** Whether a header is of this layout. */
    static boolean fits(List<String> header) {
        return tall(header).names().containsAll(List.of("site", "periodEnd"));
    }

    private static Columns tall(List<String> header) {
        return new Columns(header, TALL, parameter -> Optional.empty());
    }

    private static Columns wide(List<String> header) {
        return new Columns(header, WIDE, parameter -> Optional.of(parameter.code()));
    }

    private static List<Heading> columns(Columns known) {
        Set<String> names = known.names();
        return Stream.of(Parameter.values())
                .filter(parameter -> names.contains(parameter.code()))
                .map(parameter -> new Heading(parameter, known.unit(parameter), true))
                .toList();
    }

    private static Set<String> union(Set<String> some, Stream<String> others) {
        return Stream.concat(some.stream(), others).collect(Collectors.toUnmodifiableSet());
    }

    /** Unit or flags of a parameter that has no column. */
    private boolean isOfNoValue(String name) {
        return name.matches(".+\\.(unit|flags)") && !known.names().contains(name.substring(0, name.lastIndexOf('.')));
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
        if (columns.isEmpty()) {
            String name = row.text("parameter");
            Heading heading = names.find("", name).orElseThrow(() -> Terms.unknownParameter("values." + name, name));
            values.put(heading.parameter(), value(row, heading, "value", "unit", "flags"));
        } else {
            columns.forEach(heading -> {
                String code = heading.parameter().code();
                values.put(heading.parameter(), value(row, heading, code, code + ".unit", code + ".flags"));
            });
        }
        return new Measured(
                Terms.present("site", given(row, "site")),
                end(Terms.present("periodEnd", given(row, "periodEnd"))),
                Terms.averaging(given(row, "averaging")),
                Terms.version(given(row, "version"), version),
                values,
                Measured.Fields.OF_JSON);
    }

    private Instant end(String text) {
        Optional<OffsetDateTime> exact = WrittenTime.withOffset(text);
        if (exact.isPresent()) {
            return exact.get().toInstant();
        }
        try {
            LocalDateTime local = WrittenTime.local(text, admission.zone());
            admission.remarks().on(RemarkReason.LOCAL_TIME, "periodEnd", local + " " + admission.zone());
            return local.atZone(admission.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw Terms.unreadableTime("periodEnd");
        }
    }

    private Measured.Value value(CsvRow row, Heading heading, String value, String unit, String flag) {
        String text = row.text(value);
        String code = heading.parameter().code();
        try {
            String said = row.text(flag);
            List<String> flags = said.isEmpty()
                    ? List.of()
                    : Terms.flags("flags." + code, List.of(said.split("[ |]+")), admission.remarks());
            if (TableLayout.MISSING.contains(text)) {
                return flags.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, flags, null);
            }
            String unitSaid = row.text(unit);
            SentUnit sentUnit = unitSaid.isEmpty()
                    ? heading.unit()
                    : Terms.unit("units." + code, heading.parameter(), unitSaid, heading.unit());
            return new WrittenValue(value, heading.parameter(), flags, sentUnit).read(text, admission.remarks());
        } catch (UnfitItemException unfit) {
            return Measured.Value.unread(text, unfit);
        }
    }

    private static @Nullable String given(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    private static ProblemException unknownLayout() {
        return new ProblemException(
                422,
                "unknown-layout",
                Words.both(
                        "没有监测值列：须有site,periodEnd,averaging,version，以及parameter,value,unit,flags，"
                                + "或各参数代码列（可带<代码>.unit、<代码>.flags）。",
                        "No column holds values: site,periodEnd,averaging,version and either parameter,value,unit,flags"
                                + " or codes of parameters with <code>.unit and <code>.flags."));
    }
}
