package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksTest {

    private static final Span YEAR = Span.year(2025);
    private static final List<SuppliedFigure> PEERS =
            List.of(Known.peer("甲市", YEAR, "3.10"), Known.peer("乙市", YEAR, "3.55"), Known.peer("丙市", YEAR, "4.01"));

    @Test
    void isAskedOnlyByTargetsOnARank() {
        assertTrue(Known.at(target(Comparator.AT_MOST, "2"), Known.OVER).isRank());
        assertFalse(Known.at(new PrintedTarget().build(), Known.OVER).isRank());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-06-30, OVER, false",
        "2025-12-01, 2025-12-31, OVER, false",
        "2025-01-01, 2025-11-30, OVER, false",
        "2025-01-01, 2025-12-31, OVER, true",
        "2025-06-01, 2025-06-30, RUNNING, false",
        "2025-01-01, 2025-06-30, RUNNING, true"
    })
    void decidesByARankOfTheVeryDaysOnly(LocalDate from, LocalDate to, Assessment.Phase phase, boolean known) {
        Assessment assessment = phase == Assessment.Phase.OVER ? Known.OVER : Known.RUNNING;
        Span days = new Span(from, to);

        assertEquals(
                known,
                verdict(
                                Comparator.AT_MOST,
                                "2",
                                assessment,
                                "3.00",
                                List.of(),
                                List.of(Known.peer("甲市", days, "3.10"), Known.peer("乙市", days, "3.20")))
                        .isPresent());
        assertEquals(
                known,
                verdict(
                                Comparator.AT_MOST,
                                "2",
                                assessment,
                                null,
                                List.of(Known.report(days, null, "1", null)),
                                List.of())
                        .isPresent());
    }

    @Test
    void knowsNoRankWithoutPeersOrReport() {
        assertEquals(Optional.empty(), verdict(Comparator.AT_MOST, "2", Known.OVER, "3.00", List.of(), List.of()));
    }

    @Test
    void knowsNoRankBeforeTheDaysBegin() {
        assertEquals(Optional.empty(), verdict(Comparator.AT_MOST, "2", Known.NOT_BEGUN, "3.00", List.of(), PEERS));
    }

    @Test
    void hasTooLittleDataWithoutTheOwnIndex() {
        Verdict verdict = rank(Comparator.AT_MOST, "2", null, PEERS);

        assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
        assertEquals("own-index-missing", verdict.reason().code());
    }

    @Test
    void hasTooLittleDataWhileAPeerOfTheGroupIsMissing() {
        SuppliedFigure ofFive = new SuppliedFigure(
                "T1",
                SuppliedFigure.Kind.PEER,
                null,
                null,
                "甲市",
                YEAR.from(),
                YEAR.to(),
                PEERS.get(0).value(),
                null,
                null,
                5,
                true,
                "省厅公报",
                null,
                null);

        Verdict verdict = rank(Comparator.AT_MOST, "2", "3.00", List.of(ofFive, PEERS.get(1), PEERS.get(2)));

        assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
        assertEquals("peers-incomplete", verdict.reason().code());
        assertTrue(verdict.reason().zh().contains("仅3个，需要4个"));
    }

    @ParameterizedTest
    @CsvSource({"3.09, 1", "3.10, 1", "3.11, 2", "3.55, 2", "3.56, 3", "4.01, 3", "4.02, 4"})
    void standsBehindEveryPeerWithALowerIndex(String own, String rank) {
        assertEquals(
                rank,
                rank(Comparator.AT_MOST, "2", own, PEERS)
                        .figure()
                        .orElseThrow()
                        .rounded()
                        .orElseThrow()
                        .toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"3.11, ATTAINED", "3.56, NOT_ATTAINED"})
    void holdsTheRankAgainstTheNumber(String own, Status status) {
        assertEquals(status, rank(Comparator.AT_MOST, "2", own, PEERS).status());
    }

    @Test
    void neverCountsAFigureSuppliedForTheRegionItself() {
        List<SuppliedFigure> withOwn = new ArrayList<>(PEERS);
        withOwn.add(Known.peer("某市", YEAR, "1.00"));

        assertEquals(rank(Comparator.AT_MOST, "2", "3.20", PEERS), rank(Comparator.AT_MOST, "2", "3.20", withOwn));
    }

    @Test
    void ranksPeersInAnyOrderToTheSame() {
        Verdict before = rank(Comparator.AT_MOST, "2", "3.60", PEERS);
        List<SuppliedFigure> shuffled = new ArrayList<>(PEERS);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(shuffled, random);
            assertEquals(before, rank(Comparator.AT_MOST, "2", "3.60", shuffled));
        }
    }

    @Test
    void cannotSayWhetherARankImprovedWithoutTheOneBefore() {
        Verdict verdict = rank(Comparator.RANK_IMPROVE, "1", "3.20", PEERS);

        assertEquals(Status.NOT_EVALUABLE, verdict.status());
        assertEquals("rank-before-missing", verdict.reason().code());
    }

    @ParameterizedTest
    @CsvSource({"3.60, 1, NOT_ATTAINED", "3.20, 1, ATTAINED", "3.20, 2, NOT_ATTAINED", "3.20, , ATTAINED"})
    void asksForSoManyPlacesMoreThanTheYearBefore(String own, String places, Status status) {
        Span before = Span.year(2024);
        List<SuppliedFigure> both = new ArrayList<>(PEERS);
        both.addAll(List.of(
                Known.peer("甲市", before, "3.10"), Known.peer("乙市", before, "3.15"), Known.peer("丙市", before, "9.99")));

        assertEquals(status, rank(Comparator.RANK_IMPROVE, places, own, both).status());
    }

    @Test
    void takesAReportedRankWithoutPeers() {
        Verdict verdict = verdict(
                        Comparator.AT_MOST,
                        "2",
                        Known.OVER,
                        null,
                        List.of(Known.report(2024, null, "9", null), Known.report(2025, null, "2", null)),
                        List.of())
                .orElseThrow();

        assertEquals(Status.ATTAINED, verdict.status());
        assertEquals("市林业局", verdict.figure().orElseThrow().basis().report().reportedBy());
    }

    @Test
    @DisplayName("R24 (A2): a rank among 4 is none among 168")
    void takesNoRankInAnotherGroup() {
        Verdict other = verdict(
                        named("全国168个重点城市空气质量排名", Comparator.AT_MOST, "158"),
                        Known.OVER,
                        days -> Known.figure("3.00", 2),
                        List.of(),
                        PEERS)
                .orElseThrow();

        assertEquals(Status.INSUFFICIENT_DATA, other.status());
        assertEquals("another-group", other.reason().code());
        assertEquals(
                Status.ATTAINED,
                verdict(
                                named("全省4个城市排名，进位1个名次", Comparator.AT_MOST, "2"),
                                Known.OVER,
                                days -> Known.figure("3.00", 2),
                                List.of(),
                                PEERS)
                        .orElseThrow()
                        .status());
    }

    @Test
    @DisplayName("R25 (A4): an own index of too few days makes no rank of a year")
    void takesNoRankOfTooFewDays() {
        Figure few = Known.shortOf(Known.figure("3.00", 2), Reasons.tooFewDays(30, 324, List.of()));

        Verdict verdict = verdict(target(Comparator.AT_MOST, "2"), Known.OVER, days -> few, List.of(), PEERS)
                .orElseThrow();

        assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
        assertEquals("too-few-days", verdict.reason().code());
    }

    @Test
    @DisplayName("R26 (A9): made-up readings of the year before are not forgotten in a rank that improved")
    void keepsTheMarkOfAMadeUpYearBefore() {
        List<SuppliedFigure> both = new ArrayList<>(PEERS);
        PEERS.forEach(peer -> both.add(Known.peer(peer.subject(), Span.year(2024), "1.00")));

        Verdict verdict = verdict(
                        target(Comparator.RANK_IMPROVE, "1"),
                        Known.OVER,
                        days -> Known.figure("3.00", 2).simulatedToo(days.from().getYear() == 2024),
                        List.of(),
                        both)
                .orElseThrow();

        assertEquals(Status.ATTAINED, verdict.status());
        assertTrue(verdict.figure().orElseThrow().simulated());
    }

    @Test
    @DisplayName("a peer of which only words are known is not known to be behind")
    void countsNoPeerWithoutAnIndex() {
        assertEquals(
                Optional.empty(),
                verdict(Comparator.AT_MOST, "2", Known.OVER, "3.00", List.of(), List.of(Known.peer("甲市", YEAR, null))));
    }

    private static Target named(String name, Comparator comparator, String value) {
        return new PrintedTarget()
                .name(name)
                .indicator("national-168-city-air-rank")
                .of(DataClass.MONITORED_AIR, "名", Direction.LOWER)
                .asks(comparator, value)
                .build();
    }

    private static Target target(Comparator comparator, String value) {
        return new PrintedTarget()
                .indicator("composite-air-rank")
                .of(DataClass.MONITORED_AIR, "名", Direction.LOWER)
                .asks(comparator, value)
                .build();
    }

    private static Verdict rank(Comparator comparator, String value, String own, List<SuppliedFigure> peers) {
        return verdict(comparator, value, Known.OVER, own, List.of(), peers).orElseThrow();
    }

    private static Optional<Verdict> verdict(
            Comparator comparator,
            String value,
            Assessment assessment,
            String own,
            List<ReportedValue> reports,
            List<SuppliedFigure> peers) {
        return verdict(target(comparator, value), assessment, days -> Known.figure(own, 2), reports, peers);
    }

    private static Optional<Verdict> verdict(
            Target target,
            Assessment assessment,
            Function<Period, Figure> index,
            List<ReportedValue> reports,
            List<SuppliedFigure> peers) {
        DeclaredFigures declared = Known.declared(reports, peers.toArray(SuppliedFigure[]::new));
        Restatements restatements = new Restatements(PrintedTarget.plan(target), assessment.through(), declared);
        return new Ranks(Known.at(target, assessment), restatements, index)
                .verdict(new FigureJudgement(LimitComparison.ROUNDED_VALUE));
    }
}
