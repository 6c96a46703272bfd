package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The observations of a CSV in the generic layout: {@code site,periodEnd[,averaging][,version]} and then either, long,
 * {@code parameter,value[,unit][,flags]} with one value a line; or, wide, one column per parameter under its code, with
 * {@code <code>.unit} and {@code <code>.flags} beside it where wanted. Several flags of one value are parted by spaces.
 */
public final class GenericItems implements Iterator<Item> {

    private static final Set<String> KEY = Set.of("site", "periodEnd", "averaging", "version");
    private static final Set<String> LONG = Set.of("parameter", "value", "unit", "flags");

    private final CsvFeed feed;
    private final Admission admission;
    private final Version version;
    private final List<String> parameters;
    private int index;

    /** @throws ProblemException 422 if a column is none of these */
    public GenericItems(CsvFeed feed, Admission admission, Version version) {
        this.feed = feed;
        this.admission = admission;
        this.version = version;
        boolean tall = feed.columns().contains("parameter") && feed.columns().contains("value");
        this.parameters = tall
                ? List.of()
                : feed.columns().stream()
                        .filter(column -> Parameter.of(column).isPresent())
                        .toList();
        feed.columns().forEach(column -> requireKnown(column, tall));
    }

    /** Whether a header is of this layout. */
    public static boolean fits(List<String> header) {
        return header.contains("site") && header.contains("periodEnd");
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
        Cells cells = new Cells(row);
        if (parameters.isEmpty()) {
            cells.add(row.text("parameter"), "value", "unit", "flags");
        } else {
            parameters.forEach(code -> cells.add(code, code, code + ".unit", code + ".flags"));
        }
        return new ObservationRequest(
                        given(row, "site"),
                        given(row, "periodEnd"),
                        given(row, "averaging"),
                        given(row, "version"),
                        cells.values,
                        cells.flags,
                        cells.units)
                .toMeasured(version);
    }

    private static @Nullable String given(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    private void requireKnown(String column, boolean tall) {
        String code = column.replaceFirst("\\.(unit|flags)$", "");
        if (!KEY.contains(column) && !(tall ? LONG.contains(column) : parameters.contains(code))) {
            throw new ProblemException(
                    422,
                    "unknown-layout",
                    "Unknown layout",
                    Words.both(
                            "没有列“" + column + "”：须有site,periodEnd,averaging,version，以及parameter,value,unit,flags，"
                                    + "或各参数代码列（可带<代码>.unit、<代码>.flags）。",
                            "There is no column '" + column + "': site,periodEnd,averaging,version and either "
                                    + "parameter,value,unit,flags or codes of parameters with <code>.unit and"
                                    + " <code>.flags."));
        }
    }

    /** What the cells of a line say. */
    private static final class Cells {

        /** As laboratories write what was not found 未检出: {@code 0.01L}, or {@code <0.01}. */
        private static final Pattern LIMIT = Pattern.compile("(?=.*L$|<)<?([0-9.]{1,16})L?");

        private final CsvRow row;
        private final Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
        private final Map<String, @Nullable List<String>> flags = new LinkedHashMap<>();
        private final Map<String, String> units = new LinkedHashMap<>();

        Cells(CsvRow row) {
            this.row = row;
        }

        void add(String code, String value, String unit, String flag) {
            Matcher limit = LIMIT.matcher(row.text(value));
            boolean belowDetection = limit.matches();
            values.put(code, number(value, belowDetection ? limit.group(1) : row.text(value)));
            List<String> said = new ArrayList<>();
            if (given(row, unit) != null) {
                units.put(code, row.text(unit));
            }
            if (given(row, flag) != null) {
                said.addAll(List.of(row.text(flag).split("[ |]+")));
            }
            if (belowDetection && !said.contains(QualityFlag.BELOW_DETECTION.name())) {
                said.add(QualityFlag.BELOW_DETECTION.name());
            }
            if (!said.isEmpty()) {
                flags.put(code, said);
            }
        }

        private static @Nullable BigDecimal number(String column, String text) {
            if (TableLayout.MISSING.contains(text)) {
                return null;
            }
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException unreadable) {
                throw new UnfitItemException(
                        column,
                        "unreadable-number",
                        Words.both("“" + text + "”不是数字。", "'" + text + "' is not a number."));
            }
        }
    }
}
