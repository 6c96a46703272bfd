package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final Components.Part RATE = PrintedTarget.part("处理率", Comparator.AT_LEAST, "95");
    private static final Components.Part GRADE = PrintedTarget.part("等级", Comparator.GRADE_AT_LEAST, "3");
    private static final Reason UNKNOWN = new Reason("unknown", "未知。", "Unknown.");
    private static final Target TARGET =
            PrintedTarget.reported().parts(Components.Kind.ALL_OF, RATE, GRADE).build();

    @Test
    void hasNoneForASimpleTarget() {
        assertEquals(List.of(), of(PrintedTarget.reported().build(), Known.OVER, Known.nothing()));
    }

    @Test
    void waitsForPartsThatNobodyKnows() {
        for (PartResult part : of(TARGET, Known.OVER, Known.nothing())) {
            assertEquals(Status.AWAITING_REPORT, part.status());
            assertEquals(UNKNOWN, part.reason());
            assertEquals(Optional.empty(), part.met());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 95, OVER, ATTAINED",
        "0, 94.9, OVER, NOT_ATTAINED",
        "0, 96, RUNNING, ON_COURSE",
        "0, 90, RUNNING, OFF_COURSE",
        "1, 3, OVER, ATTAINED",
        "1, 4, OVER, NOT_ATTAINED"
    })
    void holdsASuppliedFigureAgainstItsPart(int part, String value, Assessment.Phase phase, Status status) {
        Assessment assessment = phase == Assessment.Phase.OVER ? Known.OVER : Known.RUNNING;
        SuppliedFigure figure = new SuppliedFigure(
                "T1",
                SuppliedFigure.Kind.PART,
                part,
                "part " + part,
                null,
                assessment.span().from(),
                assessment.lastCounted(),
                new BigDecimal(value),
                null,
                null,
                null,
                true,
                "年报",
                null,
                null);

        PartResult result =
                of(TARGET, assessment, Known.declared(List.of(), figure)).get(part);

        assertEquals(status, result.status());
        assertEquals("年报", result.source());
        assertEquals(new BigDecimal(value), result.figure());
    }

    @ParameterizedTest
    @CsvSource({"true, JUDGED_ATTAINED, judged-met", "false, JUDGED_NOT_ATTAINED, judged-not-met"})
    void takesWhatAPersonJudgedOfAPart(boolean met, Status status, String reason) {
        PartResult part = of(TARGET, Known.OVER, Known.declared(List.of(), judged(0, met)))
                .get(0);

        assertEquals(status, part.status());
        assertEquals(reason, part.reason().code());
    }

    @Test
    void takesTheReportOfTheTargetForThePartThatRepeatsIt() {
        Target target = PrintedTarget.reported()
                .name("处理率")
                .asks(Comparator.AT_LEAST, "95")
                .parts(Components.Kind.ANY_OF, RATE, GRADE)
                .build();

        List<PartResult> parts = of(target, Known.OVER, Known.declared(List.of(Known.report(2025, null, "96", null))));

        assertEquals(Optional.of(true), parts.get(0).met());
        assertEquals("市林业局", parts.get(0).source());
        assertEquals(Optional.empty(), parts.get(1).met());
    }

    @ParameterizedTest
    @CsvSource({"PERCENTAGE_POINTS, 76, true", "PERCENTAGE_POINTS, 74.9, false", "RELATIVE, 76, "})
    void countsAChangeInPointsFromTheBaseValue(String change, String level, Boolean met) {
        Components.Part rise = new Components.Part(
                null,
                "处理率",
                "%",
                Comparator.INCREASE_BY,
                new BigDecimal("5"),
                null,
                new Target.Baseline(new BigDecimal("70"), 2020, null, null, null),
                change);
        Target target = PrintedTarget.reported()
                .name("处理率")
                .asks(Comparator.AT_LEAST, "75")
                .parts(Components.Kind.ANY_OF, rise)
                .build();

        List<PartResult> parts = of(target, Known.OVER, Known.declared(List.of(Known.report(2025, null, level, null))));

        assertEquals(Optional.ofNullable(met), parts.get(0).met());
    }

    @Test
    void combinesEveryCaseOfThreePartsAsLogicDoes() {
        for (int code = 0; code < 27; code++) {
            List<Optional<Boolean>> known = List.of(met(code % 3), met(code / 3 % 3), met(code / 9));
            boolean anyMet = known.contains(Optional.of(true));
            boolean anyMissed = known.contains(Optional.of(false));
            boolean anyUnknown = known.contains(Optional.<Boolean>empty());

            assertEquals(
                    anyMissed ? Optional.of(false) : anyUnknown ? Optional.empty() : Optional.of(true),
                    Parts.combined(parts(Components.Kind.ALL_OF), parts(known)),
                    "all of " + known);
            assertEquals(
                    anyMet ? Optional.of(true) : anyUnknown ? Optional.empty() : Optional.of(false),
                    Parts.combined(parts(Components.Kind.ANY_OF), parts(known)),
                    "any of " + known);
        }
    }

    @Test
    void combinesPartsInAnyOrderToTheSame() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Optional<Boolean>> known = new ArrayList<>();
            for (int part = 0; part <= random.nextInt(6); part++) {
                known.add(met(random.nextInt(3)));
            }
            for (Components.Kind kind : Components.Kind.values()) {
                Optional<Boolean> before = Parts.combined(parts(kind), parts(known));
                Collections.shuffle(known, random);
                assertEquals(before, Parts.combined(parts(kind), parts(known)), kind + " " + known);
            }
        }
        assertTrue(Parts.combined(parts(Components.Kind.ALL_OF), List.of()).isEmpty());
    }

    @Test
    void decidesNothingWhileThePrintHasPartsThatAreNotListed() {
        Components three = new Components(Components.Kind.ALL_OF, 3, null, null, List.of(RATE, GRADE));

        assertEquals(Optional.empty(), Parts.combined(three, parts(List.of(Optional.of(true), Optional.of(true)))));
        assertEquals(Optional.of(false), Parts.combined(three, parts(List.of(Optional.of(true), Optional.of(false)))));
    }

    private static Components parts(Components.Kind kind) {
        return new Components(kind, null, null, null, List.of(RATE, GRADE));
    }

    private static Optional<Boolean> met(int code) {
        return code == 0 ? Optional.empty() : Optional.of(code == 1);
    }

    private static List<PartResult> parts(List<Optional<Boolean>> known) {
        Reason why = new Reason("why", "原因", "why");
        return known.stream()
                .map(met -> new PartResult(RATE, Status.AWAITING_JUDGEMENT, why, met, null, null, false))
                .toList();
    }

    private static SuppliedFigure judged(int part, boolean met) {
        return Known.supplied(SuppliedFigure.Kind.PART, part, 2025, null, met);
    }

    private static List<PartResult> of(Target target, Assessment assessment, DeclaredFigures declared) {
        AssessedPoint at = Known.at(target, assessment);
        Restatements restatements = new Restatements(PrintedTarget.plan(target), assessment.through(), declared);
        BaseValues bases = new BaseValues(declared.supplied(), (any, days) -> Optional.empty());
        return new Parts(at, restatements, bases, LimitComparison.ROUNDED_VALUE, UNKNOWN)
                .results(id -> Optional.empty());
    }
}
