package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaveatsTest {

    private static final Span PLAN = new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void saysNothingOfAPlainTarget() {
        assertEquals(List.of(), codes(new PrintedTarget()));
    }

    static Stream<Arguments> caveats() {
        Target.Point read = new Target.Point(
                "2025",
                new Due(Due.Kind.YEAR, 2025, null, null, null, null),
                Comparator.AT_MOST,
                BigDecimal.TEN,
                null,
                "READ",
                List.of());
        return Stream.of(
                Arguments.of("hedged", new PrintedTarget().hedged("力争")),
                Arguments.of("comparison-read", new PrintedTarget().points(read)),
                Arguments.of("wording-corrected", new PrintedTarget().correction(null, null, "少“率”字")),
                Arguments.of(
                        "date-inherited",
                        new PrintedTarget()
                                .points(PrintedTarget.point(
                                        new Due(Due.Kind.INHERITED, null, LocalDate.of(2025, 12, 31), null, null, null),
                                        Comparator.AT_MOST,
                                        "44"))),
                Arguments.of(
                        "no-date",
                        new PrintedTarget()
                                .points(PrintedTarget.point(
                                        new Due(Due.Kind.STANDING, null, null, null, null, null),
                                        Comparator.AT_MOST,
                                        "44"))),
                Arguments.of(
                        "outside-the-plan",
                        new PrintedTarget().points(PrintedTarget.point(2035, Comparator.AT_MOST, "25"))),
                Arguments.of("baseline-not-comparable", new PrintedTarget().baseline("52", false)),
                Arguments.of(
                        "baseline-not-printed", new PrintedTarget().asks(Comparator.NOT_WORSE_THAN_BASELINE, null)),
                Arguments.of("target-behind-baseline", new PrintedTarget().baseline("40", null)),
                Arguments.of("scope", new PrintedTarget().scope("城市建成区")),
                Arguments.of("cumulative-unknown", new PrintedTarget().cumulative("UNKNOWN")),
                Arguments.of("weight-not-stated", new PrintedTarget().weighedBy("NOT_STATED")),
                Arguments.of("superior-may-replace", new PrintedTarget().superior("REPLACES")),
                Arguments.of("supports", new PrintedTarget().supports("省厅")));
    }

    @ParameterizedTest
    @MethodSource("caveats")
    void saysWhatAReaderHasToKnow(String code, PrintedTarget printed) {
        assertEquals(List.of(code), codes(printed));
    }

    @Test
    void saysEverythingThatHoldsAtOnce() {
        List<String> codes =
                codes(new PrintedTarget().hedged("力争").hedged("力争").scope("建成区").supports(null));

        assertEquals(List.of("hedged", "scope", "supports"), codes);
    }

    @Test
    void namesAHedgeOnce() {
        Reason hedged =
                of(new PrintedTarget().hedged("力争").hedged("力争").hedged("左右")).get(0);

        assertEquals("原文有保留：力争、左右。", hedged.zh());
        assertTrue(hedged.en().contains("力争、左右"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER, 44, 44, false",
        "LOWER, 43, 44, true",
        "HIGHER, 45, 44, true",
        "HIGHER, 44, 44, false",
        ", 1, 44, false"
    })
    void callsATargetBehindOnlyOnTheWorseSide(Direction better, String base, String value, boolean behind) {
        PrintedTarget printed = new PrintedTarget()
                .of(DataClass.MONITORED_AIR, "µg/m³", better)
                .baseline(base, null)
                .asks(Comparator.EQUAL, value);

        assertEquals(behind, codes(printed).contains("target-behind-baseline"));
    }

    private static List<String> codes(PrintedTarget printed) {
        return of(printed).stream().map(Reason::code).toList();
    }

    private static List<Reason> of(PrintedTarget printed) {
        Target target = printed.build();
        LocalDate through = LocalDate.of(2025, 6, 30);
        Span span = target.points().get(0).due().assessed(PLAN, through);
        return Caveats.of(Known.at(target, new Assessment(span, through)), PLAN);
    }
}
