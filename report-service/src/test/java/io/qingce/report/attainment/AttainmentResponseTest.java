package io.qingce.report.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Known;
import io.qingce.report.judgement.PointResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.responsible.Responsible;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentResponseTest {

    private static final LocalDate THROUGH = LocalDate.of(2025, 12, 31);
    private static final Reason WHY = new Reason("met", "满足。", "meets.");
    private static final Responsible BUREAU = new Responsible("市生态环境局", "LEAD", "牵头", "K1", Responsible.By.TASK);

    @Test
    void countsEveryStatusEvenThoseOfNoTarget() {
        AttainmentResponse response = response();

        assertEquals(
                EnumSet.allOf(Status.class), EnumSet.copyOf(response.counts().keySet()));
        assertEquals(1, response.counts().get(Status.ATTAINED));
        assertEquals(0, response.counts().get(Status.JUDGED_ATTAINED));
        assertEquals(2, response.total());
    }

    @Test
    void countsAllTargetsWhateverIsListed() {
        AttainmentResponse response = response();
        TargetFilter attained = new TargetFilter(EnumSet.allOf(DataClass.class), Set.of(Status.ATTAINED));

        AttainmentResponse listed = response.listing(attained);

        assertEquals(
                List.of("T1"),
                listed.items().stream().map(TargetResponse::target).toList());
        assertEquals(response.counts(), listed.counts());
        assertEquals(2, listed.total());
        assertEquals(List.of(), response.listing(TargetFilter.NONE).items());
        assertEquals(response, response.listing(TargetFilter.ALL));
    }

    @Test
    void saysSimulatedWhateverIsListed() {
        AttainmentResponse response = response();
        TargetFilter attained = new TargetFilter(Set.of(DataClass.MONITORED_AIR), Set.of(Status.ATTAINED));

        assertTrue(response.simulated());
        assertTrue(response.listing(attained).simulated());
        assertTrue(response.listing(TargetFilter.NONE).simulated());
    }

    @Test
    void isMadeOnceHoweverOftenItIsAskedFor() {
        PlanAnswer answer = new PlanAnswer(result());

        assertSame(answer.response(), answer.response());
    }

    @Test
    void saysWhoAnswersForATargetOrThatNobodyDoes() {
        AttainmentResponse response = response();

        assertEquals(List.of(BUREAU), response.items().get(0).responsible());
        assertNull(response.items().get(0).responsibleNote());
        assertEquals(Responsible.NOBODY, response.items().get(1).responsibleNote());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, LOWER, 不高于（≤）, ≤",
        "REACH, LOWER, 达到（≤）, ≤",
        "REACH, HIGHER, 达到（≥）, ≥",
        "REACH, , 达到（→）, →",
        "QUALITATIVE, LOWER, 定性, qualitative"
    })
    void saysHowAComparisonIsRead(Comparator comparator, Direction direction, String zh, String en) {
        Target target = new PrintedTarget()
                .of(DataClass.MONITORED_AIR, "µg/m³", direction)
                .asks(comparator, "44")
                .build();

        assertEquals(Words.both(zh, en), shown(target, Known.figure("43", 0)).comparatorText());
    }

    @Test
    void showsThePathOfATargetWithSeveralPointsOnly() {
        TargetResult missed = result(new PrintedTarget().build(), Status.NOT_ATTAINED, Known.figure("45", 0));
        PointResult before =
                new PointResult(missed.current().at().over(Span.year(2024)), missed.verdict(), List.of(), null);
        TargetResult path = new TargetResult(missed.current(), List.of(before, missed.current()), List.of(), List.of());

        assertNull(shown(new PrintedTarget().build(), null).path());
        List<PathPoint> points = TargetResponse.of(path, List.of()).path();
        assertEquals(
                List.of(false, true), points.stream().map(PathPoint::evaluated).toList());
        assertEquals(Status.NOT_ATTAINED, points.get(0).status());
        assertEquals(new BigDecimal("45"), points.get(0).figure());
    }

    @Test
    void showsNoFigureWhereThereIsNone() {
        TargetResponse shown = shown(new PrintedTarget().build(), null);

        assertNull(shown.value());
        assertNull(shown.basis());
        assertNull(shown.edition());
        assertFalse(shown.provisional());
        assertEquals(Words.both("达成", "attained"), shown.statusText());
        assertEquals(Words.both("满足。", "meets."), shown.reason());
    }

    private static TargetResponse shown(Target target, Figure figure) {
        return TargetResponse.of(result(target, Status.ATTAINED, figure), List.of());
    }

    private static AttainmentResponse response() {
        return AttainmentResponse.of(result());
    }

    private static PlanResult result() {
        Target first = new PrintedTarget().build();
        Target second = PrintedTarget.reported().id("T2").build();
        Figure figure = Known.figure("43", 0);
        Figure madeUp = new Figure(
                figure.exact(),
                0,
                figure.dimension(),
                Optional.empty(),
                null,
                null,
                null,
                true,
                Optional.empty(),
                figure.basis());
        return new PlanResult(
                new PublishedPlan("plan", 3, PrintedTarget.plan(first, second), "{}"),
                THROUGH,
                PlanForce.of(PlanForce.PlanStatus.ISSUED),
                List.of(result(first, Status.ATTAINED, figure), result(second, Status.NOT_ATTAINED, madeUp)),
                Map.of("T1", List.of(BUREAU)));
    }

    private static TargetResult result(Target target, Status status, Figure figure) {
        return Known.result(Known.at(target, Known.OVER), Known.verdict(status, WHY, figure, "44"));
    }
}
