package io.qingce.report.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.judgement.Known;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

    @ParameterizedTest
    @CsvSource({
        "RANK_IMPROVE, peers-missing",
        "QUALITATIVE, no-number",
        "COMPLETE, no-number",
        "BASICALLY_COMPLETE, no-number",
        "TREND, baseline-missing",
        "NOT_WORSE_THAN_BASELINE, baseline-missing",
        "AT_MOST, no-number"
    })
    void cannotDecideWithoutANumber(Comparator comparator, String reason) {
        Requirement requirement = of(target(Direction.LOWER, (String) null, null), point(comparator, null));

        assertEquals(
                reason,
                assertInstanceOf(Requirement.Undecidable.class, requirement)
                        .reason()
                        .code());
    }

    @Test
    void cannotReadReachWithoutADirection() {
        Requirement requirement = of(target(null, (String) null, null), point(Comparator.REACH, "5"));

        assertEquals(
                "direction-unknown",
                assertInstanceOf(Requirement.Undecidable.class, requirement)
                        .reason()
                        .code());
    }

    @Test
    void refusesAFloorOfNothing() {
        Requirement requirement = of(target(Direction.HIGHER, "0", null), point(Comparator.REACH, "0"));

        assertEquals(
                "degenerate",
                assertInstanceOf(Requirement.Undecidable.class, requirement)
                        .reason()
                        .code());
    }

    @Test
    void keepsACeilingOfNothing() {
        Requirement requirement = of(target(Direction.LOWER, "0", null), point(Comparator.REACH, "0"));

        assertEquals(number(Requirement.Test.AT_MOST, "0", Requirement.PRINT), requirement);
    }

    @Test
    void awaitsWhatTheSuperiorHasNotSet() {
        Requirement requirement = of(
                target(Direction.LOWER, (String) null, new Superior("市定目标", null, null, List.of())),
                point(Comparator.MEET_SUPERIOR, null));

        assertEquals(
                "待上级下达：市定目标。",
                assertInstanceOf(Requirement.Awaited.class, requirement)
                        .reason()
                        .zh());
    }

    @Test
    void takesTheLastValueThatTheSuperiorSet() {
        Superior superior =
                new Superior("市定目标", null, "REPLACES", List.of(set("40", 2025, null), set("38", 2025, null)));

        assertEquals(
                number(
                        Requirement.Test.AT_MOST,
                        "38",
                        Words.both("上级下达（2025年，文）", "set by the superior authority (2025, 文)")),
                of(target(Direction.LOWER, (String) null, superior), point(Comparator.MEET_SUPERIOR, null)));
        assertEquals(
                number(
                        Requirement.Test.AT_MOST,
                        "38",
                        Words.both("上级下达（2025年，文）", "set by the superior authority (2025, 文)")),
                of(target(Direction.LOWER, (String) null, superior), point(Comparator.AT_MOST, "42")));
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACES, 30, 2025, , 30",
        "REPLACES, 30, , , 42",
        "REPLACES, 30, 2025, 某市, 30",
        "REPLACES, 30, , 某市, 42",
        "REPLACES, 30, 2024, , 42",
        "REPLACES, 30, 2026, , 42",
        "REPLACES, 30, 2025, 某断面, 42",
        "REPLACES, , 2025, , 42",
        "SUPPLIES, 30, 2025, , 42",
        ", 30, 2025, , 42"
    })
    void letsThePrintStandAgainstAValueOfSomethingElse(
            String effect, String value, Integer year, String subject, String required) {
        Superior superior = new Superior("市定目标", null, effect, List.of(set(value, year, subject)));
        Requirement requirement = of(target(Direction.LOWER, (String) null, superior), point(Comparator.AT_MOST, "42"));

        assertEquals(new BigDecimal(required), ((Requirement.Number) requirement).value());
    }

    @ParameterizedTest
    @CsvSource({"2024, ", "2026, ", "2025, 某断面", ", 某断面", ", "})
    void awaitsTheValueOfTheseDaysAndOfTheWhole(Integer year, String subject) {
        Superior superior = new Superior("市定目标", null, null, List.of(set("30", year, subject)));

        assertInstanceOf(
                Requirement.Awaited.class,
                of(target(Direction.LOWER, (String) null, superior), point(Comparator.MEET_SUPERIOR, null)));
    }

    @Test
    void leavesWhatTheSuperiorSetInWordsToAJudgement() {
        Superior.SuperiorValue words = new Superior.SuperiorValue(null, "稳定达标", 2025, null, "文", null);
        Requirement requirement = of(
                target(Direction.LOWER, (String) null, new Superior("市定目标", null, null, List.of(words))),
                point(Comparator.MEET_SUPERIOR, null));

        assertTrue(assertInstanceOf(Requirement.Undecidable.class, requirement).isForAJudgement());
    }

    @Test
    void keepsThePrintedValueUntilTheSuperiorReplacesIt() {
        Target target = target(Direction.LOWER, (String) null, new Superior("市定目标", null, null, List.of()));

        assertEquals(
                number(Requirement.Test.AT_MOST, "42", Requirement.PRINT), of(target, point(Comparator.AT_MOST, "42")));
    }

    @ParameterizedTest
    @CsvSource({"LOWER, AT_MOST", "HIGHER, AT_LEAST"})
    void readsReachByDirection(Direction direction, Requirement.Test test) {
        assertEquals(
                number(test, "39", Requirement.PRINT),
                of(target(direction, (String) null, null), point(Comparator.REACH, "39")));
    }

    @ParameterizedTest
    @CsvSource({"TREND, LESS", "NOT_WORSE_THAN_BASELINE, AT_MOST"})
    void comparesWithTheBaselineWhereThereIsOne(Comparator comparator, Requirement.Test test) {
        assertEquals(
                number(test, "52", Words.both("2020年基准值", "base value of 2020")),
                of(target(Direction.LOWER, "52", null), point(comparator, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, 44, 44, 0, false",
        "LESS, 43.5, 44, 0, false",
        "LESS, 43.49, 44, 0, true",
        "AT_MOST, 44, 44, 0, true",
        "AT_MOST, 44.5, 44, 0, true",
        "AT_MOST, 44.51, 44, 0, false",
        "AT_LEAST, 64.38, 64.4, 1, true",
        "AT_LEAST, 64.34, 64.4, 1, false",
        "MORE, 64.38, 64.4, 1, false",
        "EQUAL, 5.04, 5.0, 1, true"
    })
    void comparesTheRoundedFigure(Requirement.Test test, String figure, String number, int decimals, boolean met) {
        assertEquals(
                met, test.isMet(Exact.parse(figure), Exact.parse(number), LimitComparison.ROUNDED_VALUE, decimals));
    }

    @ParameterizedTest
    @CsvSource({"LESS, 43.5, 44, 0, true", "AT_MOST, 44.01, 44, 0, false", "AT_LEAST, 64.38, 64.4, 1, false"})
    void comparesAllDigitsIfToldSo(Requirement.Test test, String figure, String number, int decimals, boolean met) {
        assertEquals(met, test.isMet(Exact.parse(figure), Exact.parse(number), LimitComparison.FULL_VALUE, decimals));
    }

    @Test
    void neverComparesWithABaselineOfAnotherScope() {
        Target target =
                target(Direction.LOWER, new Target.Baseline(new BigDecimal("52"), 2020, null, false, null), null);

        assertEquals(
                "baseline-not-comparable",
                assertInstanceOf(
                                Requirement.Undecidable.class,
                                of(target, point(Comparator.NOT_WORSE_THAN_BASELINE, null)))
                        .reason()
                        .code());
    }

    private static Requirement of(Target target, Target.Point point) {
        return Requirement.of(new AssessedPoint("某市", target, point, Known.OVER));
    }

    private static Superior.SuperiorValue set(String value, Integer year, String subject) {
        return PrintedTarget.set(value, year, subject);
    }

    private static Requirement.Number number(Requirement.Test test, String value, String origin) {
        return new Requirement.Number(test, new BigDecimal(value), origin);
    }

    private static Target.Point point(Comparator comparator, String value) {
        Due due = new Due(Due.Kind.YEAR, 2025, null, null, null, null);
        return new Target.Point(
                "2025", due, comparator, value == null ? null : new BigDecimal(value), null, null, List.of());
    }

    private static Target target(Direction direction, String baseline, Superior superior) {
        return target(
                direction,
                baseline == null ? null : new Target.Baseline(new BigDecimal(baseline), 2020, null, null, null),
                superior);
    }

    private static Target target(Direction direction, Target.Baseline baseline, Superior superior) {
        return new Target(
                "T1",
                new Target.Words("目标", "Target"),
                "pm25-annual-mean",
                DataClass.MONITORED_AIR,
                "µg/m³",
                direction,
                baseline,
                List.of(point(Comparator.AT_MOST, "1")),
                superior,
                null,
                "NO",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
