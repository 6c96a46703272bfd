package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.requirement.Requirement;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureJudgementTest {

    private static final Reason NO_WAY = new Reason("no-way", "没有办法", "no way");
    private static final Reason WHY = new Reason("why", "原因", "why");
    private static final Requirement.Number AT_MOST_44 = number(Requirement.Test.AT_MOST, "44");
    private static final Figure FIGURE = Known.figure("43", 0);

    @Test
    void awaitsTheSuperiorWhateverTheFigureSays() {
        Verdict verdict = judge(new Requirement.Awaited(WHY), FIGURE, Known.OVER);

        assertEquals(Status.AWAITING_SUPERIOR_VALUE, verdict.status());
        assertEquals(WHY, verdict.reason());
        assertEquals(Optional.of(FIGURE), verdict.figure());
    }

    @Test
    void computesNothingWhereNoNumberDecides() {
        Verdict verdict = judge(new Requirement.Undecidable(WHY), FIGURE, Known.NOT_BEGUN);

        assertEquals(Status.NOT_EVALUABLE, verdict.status());
        assertEquals(WHY, verdict.reason());
    }

    @ParameterizedTest
    @CsvSource({"0, ATTAINED", "0.4, ATTAINED", "1, AWAITING_JUDGEMENT"})
    void leavesWhatIsOnlyBasicallySoToAJudgement(String digits, Status status) {
        Requirement basically = new Requirement.Basically(number(Requirement.Test.AT_MOST, "0"), "基本消除");

        Verdict verdict = judge(basically, Known.figure(digits, 0), Known.OVER);

        assertEquals(status, verdict.status());
        assertTrue(verdict.reason().zh().contains("基本消除"));
        assertTrue(verdict.figure().isPresent());
    }

    @Test
    void leavesWordsWithoutANumberToAJudgement() {
        Requirement words = new Requirement.Undecidable(Reasons.noNumber("稳步提升"));

        assertEquals(Status.AWAITING_JUDGEMENT, judge(words, FIGURE, Known.OVER).status());
    }

    @Test
    void saysWhyNoFigureIsComputed() {
        assertEquals(Verdict.without(Status.NOT_EVALUABLE, NO_WAY), judge(AT_MOST_44, null, Known.OVER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_EVALUABLE", "AWAITING_SUPERIOR_VALUE"})
    void standsAsTheRequirementSaysWhereTheStandardHasNoLimit(Status without) {
        Verdict verdict = judge(limit(without), FIGURE, Known.OVER);

        assertEquals(without, verdict.status());
        assertEquals(WHY, verdict.reason());
    }

    @ParameterizedTest
    @CsvSource({"160, ATTAINED", "161, NOT_ATTAINED", "160.4, ATTAINED", "160.5, ATTAINED", "160.51, NOT_ATTAINED"})
    void comparesWithTheLimitThatComesWithTheFigure(String digits, Status status) {
        Figure figure = Known.withLimit(Known.figure(digits, 0), "160");

        Verdict verdict = judge(limit(Status.NOT_EVALUABLE), figure, Known.OVER);

        assertEquals(status, verdict.status());
        assertEquals(Optional.of(new BigDecimal("160")), verdict.required());
    }

    @Test
    void hasTooLittleDataWithoutDigits() {
        Verdict verdict = judge(AT_MOST_44, Known.figure(null, 0), Known.OVER);

        assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
        assertEquals(Reasons.NO_READINGS, verdict.reason());
        assertEquals(Optional.of(new BigDecimal("44")), verdict.required());
    }

    @ParameterizedTest
    @CsvSource({"43", "99"})
    void decidesNothingByAProvisionalFigure(String digits) {
        Figure figure = Known.shortOf(Known.figure(digits, 0), WHY);

        for (Assessment assessment : List.of(Known.RUNNING, Known.OVER)) {
            Verdict verdict = judge(AT_MOST_44, figure, assessment);
            assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
            assertEquals(WHY, verdict.reason());
            assertEquals(Optional.of(figure), verdict.figure());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, 44, 43.4, ON_COURSE, ATTAINED",
        "LESS, 44, 43.5, OFF_COURSE, NOT_ATTAINED",
        "LESS, 44, 44, OFF_COURSE, NOT_ATTAINED",
        "AT_MOST, 44, 44, ON_COURSE, ATTAINED",
        "AT_MOST, 44, 44.5, ON_COURSE, ATTAINED",
        "AT_MOST, 44, 44.51, OFF_COURSE, NOT_ATTAINED",
        "AT_MOST, 44.0, 44.04, ON_COURSE, ATTAINED",
        "AT_MOST, 44.0, 44.06, OFF_COURSE, NOT_ATTAINED",
        "MORE, 44, 44.5, OFF_COURSE, NOT_ATTAINED",
        "MORE, 44, 44.51, ON_COURSE, ATTAINED",
        "AT_LEAST, 44, 43.51, ON_COURSE, ATTAINED",
        "AT_LEAST, 44, 43.5, ON_COURSE, ATTAINED",
        "AT_LEAST, 44, 43.49, OFF_COURSE, NOT_ATTAINED",
        "EQUAL, 44, 44.4, ON_COURSE, ATTAINED",
        "EQUAL, 44, 45, OFF_COURSE, NOT_ATTAINED"
    })
    void decidesByTheRoundedFigure(Requirement.Test test, String number, String digits, Status running, Status over) {
        Figure figure = Known.figure(digits, 0);

        assertEquals(running, judge(number(test, number), figure, Known.RUNNING).status());
        assertEquals(over, judge(number(test, number), figure, Known.OVER).status());
    }

    @Test
    void saysWhatWasComparedAndHow() {
        Verdict met = judge(AT_MOST_44, Known.figure("43.5", 0), Known.OVER);
        Verdict full = new FigureJudgement(LimitComparison.FULL_VALUE)
                .judge(AT_MOST_44, Optional.of(Known.figure("44.01", 0)), Known.OVER, NO_WAY);

        assertEquals(new Reason("met", "44 满足 ≤ 44。", "44 meets ≤ 44."), met.reason());
        assertEquals(
                FigureBasis.comparison(LimitComparison.ROUNDED_VALUE, 0),
                met.figure().orElseThrow().basis().comparison());
        assertEquals("规划原文", met.figure().orElseThrow().basis().requiredFrom());
        assertEquals(new Reason("not-met", "44.0100 不满足 ≤ 44。", "44.0100 does not meet ≤ 44."), full.reason());
    }

    /** Among random figures and numbers: exactly one of < = > holds, and ≤ and ≥ are their unions. */
    @Test
    void ordersEveryFigureInOneWay() {
        Random random = new Random(20_250_101);
        for (int round = 0; round < 2_000; round++) {
            Figure figure = Known.figure(digits(random), random.nextInt(3));
            String number = digits(random);
            boolean less = isMet(Requirement.Test.LESS, number, figure);
            boolean equal = isMet(Requirement.Test.EQUAL, number, figure);
            boolean more = isMet(Requirement.Test.MORE, number, figure);

            String seen = figure + " " + number;
            assertEquals(1, (less ? 1 : 0) + (equal ? 1 : 0) + (more ? 1 : 0), seen);
            assertEquals(less || equal, isMet(Requirement.Test.AT_MOST, number, figure), seen);
            assertEquals(more || equal, isMet(Requirement.Test.AT_LEAST, number, figure), seen);
        }
    }

    /** A lower figure never loses a ceiling that a higher one keeps. */
    @Test
    void neverPunishesAnImprovement() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Exact one = Exact.parse(digits(random));
            Exact other = Exact.parse(digits(random));
            Exact low = one.compareTo(other) < 0 ? one : other;
            Exact high = one.compareTo(other) < 0 ? other : one;
            String number = digits(random);
            if (isMet(Requirement.Test.AT_MOST, number, Known.figure(high.toString(), 1))) {
                assertTrue(isMet(Requirement.Test.AT_MOST, number, Known.figure(low.toString(), 1)), low + " " + high);
            }
            if (isMet(Requirement.Test.AT_LEAST, number, Known.figure(low.toString(), 1))) {
                assertTrue(
                        isMet(Requirement.Test.AT_LEAST, number, Known.figure(high.toString(), 1)), low + " " + high);
            }
        }
    }

    @Test
    void givesOneVerdictWhileItRunsAndAnotherWhenItIsOver() {
        for (boolean met : new boolean[] {true, false}) {
            assertNotEquals(
                    FigureJudgement.status(met, Assessment.Phase.RUNNING),
                    FigureJudgement.status(met, Assessment.Phase.OVER));
        }
    }

    private static boolean isMet(Requirement.Test test, String number, Figure figure) {
        return judge(number(test, number), figure, Known.OVER).status() == Status.ATTAINED;
    }

    private static String digits(Random random) {
        return BigDecimal.valueOf(random.nextInt(4_000), random.nextInt(3)).toPlainString();
    }

    private static Requirement.StandardLimit limit(Status without) {
        return new Requirement.StandardLimit(Requirement.Test.AT_MOST, "二级限值", without, WHY);
    }

    private static Requirement.Number number(Requirement.Test test, String value) {
        return new Requirement.Number(test, new BigDecimal(value), "规划原文");
    }

    private static Verdict judge(Requirement requirement, Figure figure, Assessment assessment) {
        return new FigureJudgement(LimitComparison.ROUNDED_VALUE)
                .judge(requirement, Optional.ofNullable(figure), assessment, NO_WAY);
    }
}
