package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.report.scoring.ScoringRules.Gap;
import io.qingce.report.scoring.ScoringRules.GapCount;
import io.qingce.report.scoring.ScoringRules.Grade;
import io.qingce.report.scoring.ScoringRules.Missing;
import io.qingce.report.scoring.ScoringRules.TargetRule;
import io.qingce.report.scoring.ScoringRules.TaskRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringRulesTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal LESS = BigDecimal.valueOf(-1);
    private static final List<Grade> GRADES =
            List.of(new Grade("优秀", BigDecimal.TEN), new Grade("不合格", BigDecimal.ZERO));

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("title", rules(" ", ONE, good(), GRADES)),
                Arguments.of("fullMarks", rules("规则", BigDecimal.ZERO, good(), GRADES)),
                Arguments.of("targets", new ScoringRules("规则", ONE, null, null, GRADES)),
                Arguments.of("targets[0]", rules("规则", ONE, null, GRADES)),
                Arguments.of("targets[0].marks", rules("规则", ONE, target(LESS, null, null, null), GRADES)),
                Arguments.of("targets[0].notMet", rules("规则", ONE, target(ONE, LESS, null, null), GRADES)),
                Arguments.of("targets[0].cap", rules("规则", ONE, capped(LESS), GRADES)),
                Arguments.of(
                        "targets[0].missing",
                        rules("规则", ONE, new TargetRule(null, ONE, null, null, null, null, null), GRADES)),
                Arguments.of(
                        "targets[0].gap.unit", rules("规则", ONE, gap(BigDecimal.ZERO, ONE, GapCount.BEGUN), GRADES)),
                Arguments.of("targets[0].gap.marks", rules("规则", ONE, gap(ONE, null, GapCount.BEGUN), GRADES)),
                Arguments.of("targets[0].gap.count", rules("规则", ONE, gap(ONE, ONE, null), GRADES)),
                Arguments.of("targets[0].veto", rules("规则", ONE, target(ONE, null, null, "良好"), GRADES)),
                Arguments.of("tasks[0]", tasks(null)),
                Arguments.of("tasks[0].marks", tasks(new TaskRule(null, BigDecimal.ZERO, 1, ONE))),
                Arguments.of("tasks[0].withinDays", tasks(new TaskRule(null, ONE, 0, ONE))),
                Arguments.of("tasks[0].notReported", tasks(new TaskRule(null, ONE, 1, null))),
                Arguments.of("grades", rules("规则", ONE, good(), List.of())),
                Arguments.of("grades", rules("规则", ONE, good(), List.of(new Grade("优秀", ONE)))),
                Arguments.of("grades[0]", rules("规则", ONE, good(), Arrays.asList(null, GRADES.get(1)))),
                Arguments.of(
                        "grades[1].name",
                        rules("规则", ONE, good(), List.of(GRADES.get(1), new Grade("不合格", BigDecimal.ZERO)))),
                Arguments.of(
                        "grades[1].from",
                        rules("规则", ONE, good(), List.of(new Grade("优秀", BigDecimal.ZERO), GRADES.get(1)))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesARuleAndNamesItsPlace(String place, ScoringRules rules) {
        List<String> places = rules.violations().stream().map(Violation::field).toList();

        assertTrue(places.contains(place), places.toString());
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        assertEquals(
                List.of("title", "fullMarks", "targets[0]", "grades"),
                rules(null, null, null, null).violations().stream()
                        .map(Violation::field)
                        .toList());
    }

    @Test
    void hasNothingAgainstGoodRules() {
        assertEquals(List.of(), rules("规则", ONE, good(), GRADES).violations());
        assertEquals(
                List.of(),
                rules("规则", ONE, target(ONE, ONE, null, "优秀"), GRADES).violations());
        assertEquals(
                List.of(), tasks(new TaskRule(null, ONE, 1, BigDecimal.ZERO)).violations());
    }

    private static TargetRule good() {
        return gap(ONE, ONE, GapCount.WHOLE);
    }

    private static TargetRule capped(BigDecimal cap) {
        return new TargetRule(null, ONE, null, null, cap, Missing.GRANT, null);
    }

    private static TargetRule gap(BigDecimal unit, BigDecimal marks, GapCount count) {
        return target(ONE, null, new Gap(unit, marks, count), null);
    }

    private static TargetRule target(BigDecimal marks, BigDecimal notMet, Gap gap, String veto) {
        return new TargetRule(null, marks, notMet, gap, null, Missing.GRANT, veto);
    }

    private static ScoringRules rules(String title, BigDecimal full, TargetRule rule, List<Grade> grades) {
        return new ScoringRules(title, full, Collections.singletonList(rule), null, grades);
    }

    private static ScoringRules tasks(TaskRule rule) {
        return new ScoringRules("规则", ONE, null, Collections.singletonList(rule), GRADES);
    }
}
