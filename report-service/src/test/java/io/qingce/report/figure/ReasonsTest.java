package io.qingce.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.judgement.Known;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

    private static final Target TARGET =
            PrintedTarget.reported().asks(Comparator.AT_LEAST, "30").build();

    private static final Due YEAR = new Due(Due.Kind.YEAR, 2025, null, null, null, null);
    private static final Due STANDING = new Due(Due.Kind.STANDING, null, null, null, null, null);
    private static final Due SINCE = new Due(Due.Kind.FROM, 2023, null, null, null, "2023年起");
    private static final ReportedValue VALUE = Known.report(2024, null, "31", null);

    static Stream<Arguments> reasons() {
        Assessment running = new Assessment(Span.year(2025), LocalDate.of(2025, 6, 30));
        Reason so = new Reason("met", "满足。", "meets.");
        return Stream.of(
                Arguments.of("peers-missing", "同级其他地区", Reasons.PEERS),
                Arguments.of("direction-unknown", "越高越好", Reasons.NO_DIRECTION),
                Arguments.of("baseline-missing", "基准值", Reasons.NO_BASELINE),
                Arguments.of("baseline-not-comparable", "口径不同", Reasons.BASELINE_OF_ANOTHER_SCOPE),
                Arguments.of("no-readings", "没有有效的监测数据", Reasons.NO_READINGS),
                Arguments.of("rank-before-missing", "上年位次", Reasons.NO_RANK_BEFORE),
                Arguments.of("own-index-missing", "综合指数", Reasons.NO_OWN_INDEX),
                Arguments.of("at-risk", "3年中有1年可达成", Reasons.atRisk(so, 1, 3)),
                Arguments.of("peers-incomplete", "仅3个，需要5个", Reasons.peersIncomplete(3, 5)),
                Arguments.of("parts-met", "3个分项中3个已满足，须全部满足", Reasons.combined(Components.Kind.ALL_OF, true, 3, 3)),
                Arguments.of("parts-not-met", "满足任一即可", Reasons.combined(Components.Kind.ANY_OF, false, 0, 2)),
                Arguments.of("superior-value-missing", "待上级下达：目标", Reasons.awaited(TARGET, Span.year(2025))),
                Arguments.of("empty-denominator", "规划称“无”", Reasons.nothingToCount(new Target.EmptyScope("无", null))),
                Arguments.of(
                        "suspected-misprint",
                        "原文为“≥30”，疑为“≤3”之误",
                        Reasons.misprint(
                                TARGET.points().get(0),
                                new Target.Correction(Comparator.AT_MOST, new BigDecimal("3"), null, null, null))),
                Arguments.of(
                        "judgement-needed",
                        "定性要求",
                        Reasons.judgementNeeded(TARGET.points().get(0))),
                Arguments.of("report-due", "期限2025-12-31", ReportReasons.notReported(running, YEAR, List.of())),
                Arguments.of(
                        "report-asked",
                        "按季、按年调度填报；2025年尚无填报值",
                        ReportReasons.notReported(running, STANDING, List.of("QUARTERLY", "YEARLY"))),
                Arguments.of("report-asked", "自2023年起，按月调度", ReportReasons.notReported(running, SINCE, List.of())),
                Arguments.of("report-asked", "原文未印期限，按月调度", ReportReasons.notReported(running, STANDING, List.of())),
                Arguments.of("report-not-final", "最近填报为2024", ReportReasons.notFinal(VALUE, running)),
                Arguments.of("reported-for-judgement", "填报“31”", ReportReasons.words(VALUE)),
                Arguments.of("quantity-not-said", "要求“下降10”", ReportReasons.quantityNotSaid(VALUE, "下降10")),
                Arguments.of("level-for-a-change", "是水平值", ReportReasons.levelWithoutBase(VALUE, "下降10")),
                Arguments.of("change-for-a-level", "是变化幅度", ReportReasons.changeForALevel(VALUE)),
                Arguments.of("unit-differs", "不能换算", Reasons.unitsDiffer("天", "%")),
                Arguments.of("change-unclear", "不能计算", Reasons.changeUnclear("未说明", "not said")),
                Arguments.of("baseline-missing", "2020年基准值未印", Reasons.baselineShort(2020)),
                Arguments.of("set-incomplete", "已登记4个，尚缺4个", SetReasons.setTooSmall(4, 8)),
                Arguments.of("set-incomplete", "尚未登记：丙", SetReasons.setTooSmall(List.of("丙"), 3)),
                Arguments.of("set-not-named", "未指明", SetReasons.setNotNamed(9, 8)),
                Arguments.of("met", "未达到：甲", SetReasons.withMembers(so, List.of("甲"))),
                Arguments.of("judgement-needed", "现值2个", Reasons.notQuite("基本消除", "2", "个")),
                Arguments.of("met", "“基本消除”：满足", Reasons.basically("基本消除", so)),
                Arguments.of(
                        "not-begun", "目前（2024年）：满足", Reasons.notBegun(LocalDate.of(2025, 1, 1), Span.year(2024), so)),
                Arguments.of("no-number", "“基本消除”没有数值", Reasons.noNumber("基本消除")),
                Arguments.of("degenerate", "目标值0", Reasons.degenerate(TARGET, BigDecimal.ZERO)),
                Arguments.of("indicator-not-computed", "forest-coverage", Reasons.noWayToCompute(TARGET)),
                Arguments.of("not-begun", "2025-01-01开始", Reasons.notBegun(LocalDate.of(2025, 1, 1))),
                Arguments.of("no-readings", "没有有效", Reasons.tooFewDays(0, 27, List.of())),
                Arguments.of("too-few-days", "需要27天；有效天数不足的月份：2025-02", Reasons.tooFewDays(3, 27, List.of("2025-02"))),
                Arguments.of("too-few-months", "甲 3、乙 4", Reasons.tooFewMonths(List.of("甲 3", "乙 4"), 8)),
                Arguments.of("no-budget", "没有数值", Reasons.noBudget("没有数值", "no number")),
                Arguments.of("no-sections", "断面", Reasons.noSections()),
                Arguments.of("no-sources", "水源地", Reasons.noSources()),
                Arguments.of("samples-only-beside", "清单4个水体中3个有监测，2个仍为黑臭", Reasons.onlyBeside(2, 3, 4)),
                Arguments.of("met", "重述目标T9。满足。", Reasons.restated(so, "T9")),
                Arguments.of("met", "3 满足 ≤ 4。", Reasons.compared(true, "3", "≤", "4")),
                Arguments.of("not-met", "5 不满足 ≤ 4。", Reasons.compared(false, "5", "≤", "4")));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysWhyInChineseAndInEnglish(String code, String words, Reason reason) {
        assertEquals(code, reason.code());
        assertTrue(reason.zh().contains(words), reason.zh());
        assertTrue(reason.zh().endsWith("。"), reason.zh());
        assertTrue(reason.en().endsWith("."), reason.en());
        assertEquals(Words.both(reason.zh(), reason.en()), reason.text());
        assertFalse(reason.zh().matches(".*[a-z]+ [a-z]+.*"), reason.zh());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void writesACodeThatMachinesCanKeep(String code, String words, Reason reason) {
        assertTrue(reason.code().matches("[a-z]+(-[a-z]+)*"), code);
        assertFalse(reason.en().isBlank(), words);
    }

    @Test
    void namesTheBaseValueOfAFloorThatMeansNothing() {
        Target target = PrintedTarget.reported()
                .baseline("0", null)
                .asks(Comparator.AT_LEAST, "0")
                .build();

        assertTrue(Reasons.degenerate(target, BigDecimal.ZERO).zh().startsWith("基准值0、目标值0，"));
    }
}
