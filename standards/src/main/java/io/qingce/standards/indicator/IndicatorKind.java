package io.qingce.standards.indicator;

import static io.qingce.standards.indicator.Comparator.ABOVE_SUPERIOR_AVERAGE;
import static io.qingce.standards.indicator.Comparator.ALL_OF;
import static io.qingce.standards.indicator.Comparator.ANY_OF;
import static io.qingce.standards.indicator.Comparator.AT_LEAST;
import static io.qingce.standards.indicator.Comparator.AT_MOST;
import static io.qingce.standards.indicator.Comparator.BASICALLY_COMPLETE;
import static io.qingce.standards.indicator.Comparator.BASICALLY_ELIMINATE;
import static io.qingce.standards.indicator.Comparator.COMPLETE;
import static io.qingce.standards.indicator.Comparator.DECREASE_BY;
import static io.qingce.standards.indicator.Comparator.ELIMINATE;
import static io.qingce.standards.indicator.Comparator.EQUAL;
import static io.qingce.standards.indicator.Comparator.GRADE_AT_LEAST;
import static io.qingce.standards.indicator.Comparator.INCREASE_BY;
import static io.qingce.standards.indicator.Comparator.LESS_THAN;
import static io.qingce.standards.indicator.Comparator.MEET_SUPERIOR;
import static io.qingce.standards.indicator.Comparator.MORE_THAN;
import static io.qingce.standards.indicator.Comparator.NOT_WORSE_THAN_BASELINE;
import static io.qingce.standards.indicator.Comparator.QUALITATIVE;
import static io.qingce.standards.indicator.Comparator.RANK_IMPROVE;
import static io.qingce.standards.indicator.Comparator.REACH;
import static io.qingce.standards.indicator.Comparator.TREND;

import java.util.Set;

/** What an indicator states, and by which comparators a plan may therefore set a target on it. */
public enum IndicatorKind {
    /** How much there is, which a plan may also ask to rise or fall. */
    LEVEL(
            "水平",
            Set.of(
                    LESS_THAN,
                    AT_MOST,
                    MORE_THAN,
                    AT_LEAST,
                    EQUAL,
                    REACH,
                    COMPLETE,
                    BASICALLY_COMPLETE,
                    ELIMINATE,
                    BASICALLY_ELIMINATE,
                    MEET_SUPERIOR,
                    ABOVE_SUPERIOR_AVERAGE,
                    DECREASE_BY,
                    INCREASE_BY,
                    NOT_WORSE_THAN_BASELINE,
                    TREND,
                    QUALITATIVE,
                    ALL_OF,
                    ANY_OF)),
    /** By how much something rose or fell; never compared with a level. */
    CHANGE(
            "变化",
            Set.of(
                    LESS_THAN,
                    AT_MOST,
                    MORE_THAN,
                    AT_LEAST,
                    EQUAL,
                    REACH,
                    MEET_SUPERIOR,
                    DECREASE_BY,
                    INCREASE_BY,
                    TREND)),
    /** A place in a ranking, 1 the best. */
    RANK("位次", Set.of(LESS_THAN, AT_MOST, AT_LEAST, EQUAL, REACH, MEET_SUPERIOR, RANK_IMPROVE)),
    /** A grade of a scale, 1 the best. */
    GRADE("等级", Set.of(AT_MOST, EQUAL, REACH, MEET_SUPERIOR, GRADE_AT_LEAST)),
    /** Something that is done or judged in words; it has no number. */
    STATE(
            "事项",
            Set.of(
                    COMPLETE,
                    BASICALLY_COMPLETE,
                    ELIMINATE,
                    BASICALLY_ELIMINATE,
                    MEET_SUPERIOR,
                    NOT_WORSE_THAN_BASELINE,
                    TREND,
                    QUALITATIVE,
                    ALL_OF,
                    ANY_OF));

    private final String chinese;
    private final Set<Comparator> comparators;

    IndicatorKind(String chinese, Set<Comparator> comparators) {
        this.chinese = chinese;
        this.comparators = comparators;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a plan may set a target so. */
    public boolean allows(Comparator comparator) {
        return comparators.contains(comparator);
    }
}
