package io.qingce.report.plan;

import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A target as a plan prints it, for tests: PM2.5 at most 44 µg/m³ in 2025, except for what a test says. */
public final class PrintedTarget {

    private String id = "T1";
    private String name = "目标";
    private String indicator = "pm25-annual-mean";
    private DataClass dataClass = DataClass.MONITORED_AIR;
    private String unit = "µg/m³";
    private Direction direction = Direction.LOWER;
    private Target.Baseline baseline;
    private List<Target.Point> points = List.of(point(2025, Comparator.AT_MOST, "44"));
    private Superior superior;
    private String restates;
    private String cumulative = "NO";
    private final List<String> hedges = new ArrayList<>();
    private String scope;
    private String change;
    private Components components;
    private Target.Correction correction;
    private Target.EmptyScope emptyScope;
    private Target.Supports supports;
    private Target.Share share;
    private String words;

    /** A target whose value only people know. */
    public static PrintedTarget reported() {
        return new PrintedTarget().indicator("forest-coverage").of(DataClass.REPORTED, "%", Direction.HIGHER);
    }

    public PrintedTarget id(String printed) {
        id = printed;
        return this;
    }

    public PrintedTarget name(String printed) {
        name = printed;
        return this;
    }

    public PrintedTarget indicator(String key) {
        indicator = key;
        return this;
    }

    public PrintedTarget of(DataClass source, String printedUnit, Direction better) {
        dataClass = source;
        unit = printedUnit;
        direction = better;
        return this;
    }

    public PrintedTarget baseline(String value, Boolean comparable) {
        baseline = new Target.Baseline(decimal(value), 2020, null, comparable, null);
        return this;
    }

    /** One requirement, due in 2025. */
    public PrintedTarget asks(Comparator comparator, String value) {
        return points(point(2025, comparator, value));
    }

    public PrintedTarget points(Target.Point... printed) {
        points = List.of(printed);
        return this;
    }

    /** What the superior has to supply, and the values that came for 2025. */
    public PrintedTarget superior(String effect, String... values) {
        return superiorOf(
                effect,
                List.of(values).stream().map(value -> set(value, 2025, null)).toArray(Superior.SuperiorValue[]::new));
    }

    /** What the superior has to supply, and the values that came, each for what it is. */
    public PrintedTarget superiorOf(String effect, Superior.SuperiorValue... values) {
        superior = new Superior("市定目标", null, effect, List.of(values));
        return this;
    }

    /** A value of the superior for a year and a subject. */
    public static Superior.SuperiorValue set(String value, Integer year, String subject) {
        return new Superior.SuperiorValue(decimal(value), null, year, subject, "文", null);
    }

    public PrintedTarget change(String kind) {
        change = kind;
        return this;
    }

    public PrintedTarget restates(String other) {
        restates = other;
        return this;
    }

    public PrintedTarget cumulative(String printed) {
        cumulative = printed;
        return this;
    }

    public PrintedTarget hedged(String word) {
        hedges.add(word);
        return this;
    }

    public PrintedTarget scope(String printed) {
        scope = printed;
        return this;
    }

    public PrintedTarget parts(Components.Kind kind, Components.Part... printed) {
        components = new Components(kind, null, null, null, List.of(printed));
        return this;
    }

    /** Parts of which the print leaves the list open. */
    public PrintedTarget openParts(Components.Kind kind, String open, Components.Part... printed) {
        components = new Components(kind, null, null, open, List.of(printed));
        return this;
    }

    /** Parts that each object has to meet. */
    public PrintedTarget partsOfEach(Components.Kind kind, String object, Components.Part... printed) {
        components = new Components(kind, null, object, null, List.of(printed));
        return this;
    }

    /** The sentence that says it. */
    public PrintedTarget words(String printed) {
        words = printed;
        return this;
    }

    public PrintedTarget correction(Comparator comparator, String value, String words) {
        correction = new Target.Correction(comparator, decimal(value), null, words, null);
        return this;
    }

    public PrintedTarget nothingToCount(String words) {
        emptyScope = new Target.EmptyScope(words, null);
        return this;
    }

    public PrintedTarget supports(String body) {
        supports = new Target.Supports("配合", body);
        return this;
    }

    public PrintedTarget weighedBy(String weight) {
        share = new Target.Share(null, null, weight);
        return this;
    }

    public Target build() {
        return new Target(
                id,
                new Target.Words(name, "Target"),
                indicator,
                dataClass,
                unit,
                direction,
                baseline,
                points,
                superior,
                restates,
                cumulative,
                change,
                hedges,
                scope,
                components,
                correction,
                emptyScope,
                supports,
                share,
                new Target.Printed(words));
    }

    /** A requirement of one year. */
    public static Target.Point point(int year, Comparator comparator, String value) {
        return point(new Due(Due.Kind.YEAR, year, null, null, null, null), comparator, value);
    }

    public static Target.Point point(Due due, Comparator comparator, String value) {
        return point(due, comparator, value, null);
    }

    /** A requirement with its printed words. */
    public static Target.Point point(Due due, Comparator comparator, String value, String words) {
        String id = due.year() == null ? due.kind().name() : due.year().toString();
        return new Target.Point(id, due, comparator, decimal(value), words, null, List.of());
    }

    /** A part of a compound target. */
    public static Components.Part part(String name, Comparator comparator, String value) {
        return new Components.Part(null, name, null, comparator, decimal(value), null, null, null);
    }

    /** A plan for 2021 to 2025. */
    public static PlanDocument plan(Target... targets) {
        return new PlanDocument(
                new Target.Words("规划", "Plan"),
                new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)),
                new PlanDocument.Region("某市"),
                List.of(targets),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
