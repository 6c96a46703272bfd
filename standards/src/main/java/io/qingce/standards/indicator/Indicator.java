package io.qingce.standards.indicator;

import io.qingce.standards.parameter.Names;
import io.qingce.standards.term.Term;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator 指标: what a target of a plan is set on, under the key that plans and services share.
 *
 * @param key such as {@code pm25-annual-mean}
 * @param category field of work 类别
 * @param chinese name
 * @param english name
 * @param otherNames other Chinese names under which plans print it
 * @param units in which values are stated, the usual one first; empty if it has no unit
 * @param direction which way is better; null if neither is
 * @param kind whether it states a level, a change, a rank, a grade, or something done
 * @param source who says the value
 * @param statistic how it is computed from readings; null if it is not
 */
public record Indicator(
        String key,
        String category,
        String chinese,
        String english,
        List<String> otherNames,
        List<String> units,
        @Nullable Direction direction,
        IndicatorKind kind,
        IndicatorSource source,
        @Nullable Statistic statistic)
        implements Term {

    /** How the key of an indicator begins that a plan has for itself alone. */
    public static final String OWN = "own-";

    private static final List<Indicator> ALL = Stream.of(
                    MonitoredTable.indicators().stream(),
                    ReportedRows.read(NatureTable.ROWS),
                    ReportedRows.read(PollutionTable.ROWS),
                    ReportedRows.read(ResourcesTable.ROWS),
                    ReportedRows.read(SocietyTable.ROWS))
            .flatMap(indicators -> indicators)
            .toList();

    private static final Names<Indicator> NAMES = Names.of(ALL, Indicator::names);

    /** The whole catalogue: what is measured first, then what units report, by field of work. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The indicator of a key or of an official name, however it is typed. */
    public static Optional<Indicator> named(String name) {
        return NAMES.find(name);
    }

    /** The indicator of exactly this key. */
    public static Optional<Indicator> of(String key) {
        return NAMES.find(key).filter(indicator -> indicator.key.equals(key));
    }

    /**
     * How the indicator of a key is computed from readings.
     *
     * @throws IllegalArgumentException if the catalogue has no such indicator, or nothing of it comes from readings
     */
    public static Statistic statisticOf(String key) {
        return of(key).flatMap(indicator -> Optional.ofNullable(indicator.statistic))
                .orElseThrow(() -> new IllegalArgumentException(key + " is not computed from readings"));
    }

    /** The indicators whose keys or names differ least from what none goes by, the nearest first. */
    public static List<Indicator> nearest(String name) {
        return NAMES.nearest(name);
    }

    /** Whether this is the key of an indicator that a plan has for itself alone 自有指标. */
    public static boolean isOwn(String key) {
        return key.startsWith(OWN) && key.length() > OWN.length();
    }

    /** Between which bounds values are plausible, in the usual unit; empty if it has no numbers. */
    public Optional<Range> plausible() {
        return plausible(units.isEmpty() ? "" : units.get(0));
    }

    /** The same for values that are stated in another of its units. */
    public Optional<Range> plausible(String unit) {
        return Range.of(kind, unit);
    }

    /** How a plan may set a target on it, in the order of the comparators. */
    public Set<Comparator> comparators() {
        return Arrays.stream(Comparator.values())
                .filter(kind::allows)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Comparator.class)));
    }

    private List<String> names() {
        return Stream.concat(Stream.of(key, chinese, english), otherNames.stream())
                .toList();
    }
}
