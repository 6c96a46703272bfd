package io.qingce.plan.document.reading;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say of one target: whether each comparator has what it needs to be judged by. */
final class TargetRules {

    private static final int MAX_DECIMALS = 9;
    private static final int MAX_ZEROS = 12;

    /** What a comparator cannot do without. */
    private enum Needs {
        NOTHING,
        /** A number, or words together with what the superior authority has to supply. */
        NUMBER,
        /** Words or a number. */
        WORDS,
        /** A statement of what the superior authority has to supply. */
        SUPERIOR,
        /** Components of the same kind. */
        COMPONENTS;

        static Needs of(Comparator comparator) {
            return switch (comparator) {
                case LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, EQUAL, REACH, GRADE_AT_LEAST, DECREASE_BY, INCREASE_BY ->
                    NUMBER;
                case COMPLETE, ELIMINATE -> NOTHING;
                case BASICALLY_COMPLETE,
                        BASICALLY_ELIMINATE,
                        RANK_IMPROVE,
                        NOT_WORSE_THAN_BASELINE,
                        TREND,
                        QUALITATIVE -> WORDS;
                case MEET_SUPERIOR, ABOVE_SUPERIOR_AVERAGE -> SUPERIOR;
                case ALL_OF, ANY_OF -> COMPONENTS;
            };
        }
    }

    private final TargetDocument target;
    private final List<Violation> violations = new ArrayList<>();

    private TargetRules(TargetDocument target) {
        this.target = target;
    }

    /**
     * One violation for each finding.
     *
     * @param field path of the target in the document, such as {@code targets[3]}
     */
    static List<Violation> check(String field, TargetDocument target) {
        TargetRules rules = new TargetRules(target);
        for (int i = 0; i < target.points().size(); i++) {
            rules.checkPoint(field + ".points[" + i + "]", target.points().get(i));
        }
        rules.checkPointIds(field);
        rules.checkOwnIndicator(field);
        rules.checkBaseline(field + ".baseline", target.baseline());
        rules.checkShare(field + ".share", target.share());
        rules.checkComponents(field + ".components", target.components());
        rules.checkSuperior(field + ".superior", target.superior());
        rules.checkCorrection(field + ".correction", target.correction());
        return List.copyOf(rules.violations);
    }

    private void checkPoint(String field, Point point) {
        checkNumber(field + ".value", point.value());
        checkDue(field + ".due", point.due());
        checkNeeds(field, point);
        if (point.comparator() == Comparator.REACH && target.direction() == null) {
            String owner = field.substring(0, field.indexOf(".points["));
            refuse(
                    owner + ".direction",
                    "direction-missing",
                    "REACH needs the direction of the indicator, since it is read by it.");
        }
    }

    private void checkPointIds(String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < target.points().size(); i++) {
            String id = target.points().get(i).id();
            if (!seen.add(String.valueOf(id))) {
                refuse(field + ".points[" + i + "].id", "duplicate-id", id + " names another point as well.");
            }
        }
    }

    /** What the catalogue says of its indicators, the plan says of its own ones: they are reported, in a unit, with a direction. */
    private void checkOwnIndicator(String field) {
        if (!Indicator.isOwn(target.indicator())) {
            return;
        }
        switch (target.dataClass()) {
            case REPORTED, MILESTONE -> {}
            case MONITORED_AIR, MONITORED_WATER, MONITORED_OTHER ->
                refuse(field + ".dataClass", "own-indicator-measured", "An indicator of the plan alone is reported.");
        }
        if (target.points().stream().anyMatch(point -> point.value() != null)) {
            if (target.unit() == null) {
                refuse(field + ".unit", "own-unit-missing", "An indicator of the plan alone needs its unit.");
            }
            if (target.direction() == null) {
                refuse(
                        field + ".direction",
                        "own-direction-missing",
                        "An indicator of the plan alone says which way is better.");
            }
        }
    }

    private void checkNeeds(String field, Point point) {
        Comparator comparator = point.comparator();
        boolean satisfied = switch (Needs.of(comparator)) {
            case NOTHING -> true;
            case NUMBER -> point.value() != null || (point.words() != null && target.superior() != null);
            case WORDS -> point.value() != null || point.words() != null;
            case SUPERIOR -> target.superior() != null;
            case COMPONENTS ->
                target.components() != null && target.components().kind().name().equals(comparator.name());
        };
        if (!satisfied) {
            refuseNeed(field, comparator);
        }
    }

    private void refuseNeed(String field, Comparator comparator) {
        String owner = field.substring(0, field.indexOf(".points["));
        switch (Needs.of(comparator)) {
            case NUMBER -> refuse(field + ".value", "value-missing", comparator + " needs a value.");
            case WORDS ->
                refuse(field + ".words", "words-missing", comparator + " needs the printed words or a value.");
            case SUPERIOR ->
                refuse(
                        owner + ".superior",
                        "superior-missing",
                        comparator + " needs a statement of what the superior authority sets.");
            case COMPONENTS ->
                refuse(owner + ".components", "components-missing", comparator + " needs components of this kind.");
            case NOTHING -> throw new IllegalStateException(comparator + " needs nothing");
        }
    }

    private void checkDue(String field, Due due) {
        LocalDate from = due.from();
        LocalDate to = due.to();
        if ((from == null) != (to == null)) {
            refuse(field + (from == null ? ".from" : ".to"), "bound-missing", "A period needs a first and a last day.");
        } else if (from != null && to != null && to.isBefore(from)) {
            refuse(field + ".to", "ends-before-it-begins", to + " is before " + from + ".");
        }
        boolean edge = due.kind() == Due.Kind.BEFORE || due.kind() == Due.Kind.FROM;
        if (edge && (due.year() == null) == (due.date() == null)) {
            refuse(field, "year-or-date", due.kind() + " takes either a year or a date.");
        }
    }

    private void checkBaseline(String field, TargetDocument.@Nullable Baseline baseline) {
        if (baseline != null) {
            checkNumber(field + ".value", baseline.value());
        }
    }

    private void checkShare(String field, TargetDocument.@Nullable Share share) {
        if (share != null) {
            checkNumber(field + ".value", share.value());
        }
    }

    private void checkComponents(String field, TargetDocument.@Nullable Components components) {
        if (components == null) {
            return;
        }
        if (components.parts().isEmpty() && components.count() == null) {
            refuse(field + ".parts", "parts-missing", "List the parts, or give their number as printed.");
        }
        for (int i = 0; i < components.parts().size(); i++) {
            TargetDocument.Part part = components.parts().get(i);
            checkNumber(field + ".parts[" + i + "].value", part.value());
            checkBaseline(field + ".parts[" + i + "].baseline", part.baseline());
        }
    }

    private void checkSuperior(String field, TargetDocument.@Nullable Superior superior) {
        if (superior == null) {
            return;
        }
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < superior.values().size(); i++) {
            TargetDocument.SuperiorValue value = superior.values().get(i);
            checkNumber(field + ".values[" + i + "].value", value.value());
            if (value.receivedOn().isBefore(last)) {
                refuse(
                        field + ".values[" + i + "].receivedOn",
                        "out-of-order",
                        "List the values by the day on which they were received, the newest last.");
            }
            last = value.receivedOn();
        }
    }

    private void checkCorrection(String field, TargetDocument.@Nullable Correction correction) {
        if (correction == null) {
            return;
        }
        checkNumber(field + ".value", correction.value());
        boolean empty = Stream.of(correction.comparator(), correction.value(), correction.unit(), correction.words())
                .allMatch(Objects::isNull);
        if (empty) {
            refuse(field, "nothing-corrected", "A correction must say what the print probably means.");
        }
    }

    /** A legal limit has a few digits; an exponent could hide millions of zeros. */
    private void checkNumber(String field, @Nullable BigDecimal number) {
        if (number != null && (number.scale() > MAX_DECIMALS || number.scale() < -MAX_ZEROS)) {
            refuse(field, "too-many-digits", "At most " + MAX_DECIMALS + " decimals.");
        }
    }

    private void refuse(String field, String reason, String detail) {
        violations.add(Violation.of(field, reason, detail));
    }
}
