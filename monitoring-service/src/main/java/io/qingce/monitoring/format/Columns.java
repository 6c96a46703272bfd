package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Names;
import io.qingce.standards.parameter.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a table under the names by which a layout knows them, however they are typed. */
public final class Columns {

    private final List<String> header;
    private final List<@Nullable String> names = new ArrayList<>();
    private final Map<Parameter, SentUnit> units = new EnumMap<>(Parameter.class);

    /**
     * Compares a header with a layout.
     *
     * @param known names that the layout knows
     * @param ofParameter under which name the layout knows the column of a parameter, if it reads it
     */
    public Columns(List<String> header, Set<String> known, Function<Parameter, Optional<String>> ofParameter) {
        this.header = header;
        Map<String, String> bySpelling =
                known.stream().collect(Collectors.toMap(Names::fold, name -> name, (one, other) -> one));
        for (String column : header) {
            String name = known.contains(column) ? column : bySpelling.get(Names.fold(column));
            names.add(name == null ? ofHeading(column, ofParameter) : name);
        }
    }

    private @Nullable String ofHeading(String column, Function<Parameter, Optional<String>> ofParameter) {
        Optional<Heading> heading = Heading.of(column).filter(Heading::convertible);
        if (heading.isEmpty()) {
            return null;
        }
        Optional<String> name = ofParameter.apply(heading.get().parameter());
        SentUnit unit = heading.get().unit();
        if (name.isPresent() && unit != null) {
            units.put(heading.get().parameter(), unit);
        }
        return name.orElse(null);
    }

    /** The names of the columns that the layout knows. */
    public Set<String> names() {
        Set<String> known = new HashSet<>(names);
        known.remove(null);
        return known;
    }

    /** The unit that the head of a column says; null: none. */
    @Nullable
    SentUnit unit(Parameter parameter) {
        return units.get(parameter);
    }

    /** The layout does not read a column after all. */
    void drop(String name) {
        names.replaceAll(each -> name.equals(each) ? null : each);
    }

    /**
     * Lets the rows of a feed be asked by these names, and remarks on what is read for something else and on what is not read.
     *
     * @throws ProblemException 422 if two columns are the same one
     */
    public void apply(CsvFeed feed, Remarks remarks) {
        apply(feed, remarks, (position, column) -> false, Columns::why);
    }

    /**
     * The same of a layout that reads further columns.
     *
     * @param used whether it reads a column that it has no name for
     * @param why it does not read one
     */
    void apply(CsvFeed feed, Remarks remarks, BiPredicate<Integer, String> used, Function<String, RemarkReason> why) {
        refuseTwins();
        for (int position = 0; position < header.size(); position++) {
            String name = names.get(position);
            String column = header.get(position);
            if (name == null && used.test(position, column)) {
                continue;
            }
            if (name == null) {
                remarks.onColumn(why.apply(column), position + 1, column, null);
            } else if (!name.equals(column)) {
                remarks.onColumn(RemarkReason.OTHER_SPELLING, position + 1, column, name);
                feed.name(name, position);
            }
        }
    }

    private static RemarkReason why(String column) {
        if (column.isEmpty()) {
            return RemarkReason.COLUMN_WITHOUT_NAME;
        }
        if (Heading.of(column).filter(heading -> !heading.convertible()).isPresent()) {
            return RemarkReason.UNKNOWN_UNIT;
        }
        return Heading.isRunningMean(column) ? RemarkReason.RUNNING_MEAN : RemarkReason.UNUSED_COLUMN;
    }

    private void refuseTwins() {
        Map<String, Integer> seen = new HashMap<>();
        for (int position = 0; position < header.size(); position++) {
            String name = names.get(position);
            String as = name == null ? "\n" + Names.fold(header.get(position)) : name;
            Integer first = as.equals("\n") ? null : seen.putIfAbsent(as, position);
            if (first != null) {
                throw twins(first, position);
            }
        }
    }

    private ProblemException twins(int first, int second) {
        return new ProblemException(
                422,
                "duplicate-column",
                Words.both(
                        "第%d列“%s”与第%d列“%s”是同一列，请只保留一列。"
                                .formatted(first + 1, header.get(first), second + 1, header.get(second)),
                        "Column %d '%s' and column %d '%s' are the same one: send it once."
                                .formatted(first + 1, header.get(first), second + 1, header.get(second))),
                List.of(twin(first), twin(second)));
    }

    private Violation twin(int position) {
        return Violation.of(
                header.get(position),
                "duplicate-column",
                Words.both("第" + (position + 1) + "列。", "Column " + (position + 1) + "."));
    }
}
