package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.attainment.PlanResult;
import io.qingce.report.cause.Cause;
import io.qingce.report.change.AttainmentChanged.CauseSeen;
import io.qingce.report.change.StandingTable.Stored;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Known;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFinderTest {

    private static final LocalDate THROUGH = LocalDate.of(2025, 6, 30);
    private static final Instant NOW = Instant.parse("2025-07-01T01:00:00Z");
    private static final String REGION = PrintedTarget.plan().region().name();

    @Test
    void tellsNothingOfATargetThatStandsAsBefore() {
        Stored before = new Stored(4, Snapshot.of(result("T1", "43")));

        assertEquals(List.of(), changes(Map.of("T1", before), List.of(), result("T1", "43")));
    }

    @Test
    void tellsHowATargetStoodAndHowItStandsNow() {
        Snapshot before = Snapshot.of(result("T1", "43"));
        AttainmentChanged change = changes(Map.of("T1", new Stored(4, before)), List.of(), result("T1", "42"))
                .get(0);

        assertEquals(before, change.before());
        assertEquals(new BigDecimal("42"), change.after().value());
        assertEquals(
                "plan 7 T1 目标 5",
                change.plan() + " " + change.planRevision() + " " + change.target() + " " + change.name() + " "
                        + change.revision());
        assertEquals(THROUGH, change.through());
        assertEquals(NOW, change.changedAt());
    }

    @Test
    void tellsOfATargetThatWasNeverEvaluatedAndOfOneThatCameBack() {
        List<AttainmentChanged> changes =
                changes(Map.of("T2", new Stored(9, null)), List.of(), result("T1", "43"), result("T2", "43"));

        assertEquals(
                List.of(1L, 10L),
                changes.stream().map(AttainmentChanged::revision).toList());
        changes.forEach(change -> assertNull(change.before()));
    }

    @Test
    void tellsOnceOfATargetThatThePlanHasNoMore() {
        Snapshot before = Snapshot.of(result("T9", "43"));

        AttainmentChanged gone =
                changes(Map.of("T9", new Stored(4, before)), List.of()).get(0);
        assertEquals("T9", gone.target());
        assertEquals(5, gone.revision());
        assertNull(gone.after());
        assertEquals(List.of(), changes(Map.of("T9", new Stored(5, null)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"region, READINGS", "otherRegion, ", "plan, PLAN", "otherPlan, ", "target, REPORT", "otherTarget, "})
    void namesOfTheCausesThoseThatTouchTheTarget(String kind, String named) {
        Cause cause = switch (kind) {
            case "region" -> Cause.readings(REGION, THROUGH, THROUGH, 3);
            case "otherRegion" -> Cause.readings("他市", THROUGH, THROUGH, 3);
            case "plan" -> Cause.plan("plan", 7);
            case "otherPlan" -> Cause.plan("other", 7);
            case "target" -> Cause.report("plan", "T1", 2);
            default -> Cause.report("plan", "T2", 2);
        };

        assertEquals(
                named == null ? List.of() : List.of(named),
                changes(Map.of(), List.of(cause), result("T1", "43")).get(0).causes().stream()
                        .map(CauseSeen::kind)
                        .toList());
    }

    /** What is announced is written for others to read: digits as they are, nothing for what is absent. */
    @Test
    void writesAChangeDigitForDigit() {
        String json = StandingTable.write(
                changes(Map.of(), List.of(), result("T1", "43.20")).get(0));

        assertTrue(json.contains("\"through\":\"2025-06-30\""), json);
        assertTrue(json.contains("\"changedAt\":\"2025-07-01T01:00:00Z\""), json);
        assertTrue(json.contains("\"targetValue\":44"), json);
        assertFalse(json.contains("null"), json);
    }

    private static List<AttainmentChanged> changes(
            Map<String, Stored> before, List<Cause> seen, TargetResult... results) {
        PlanResult plan = new PlanResult(
                new PublishedPlan("plan", 7, PrintedTarget.plan(), "{}"),
                THROUGH,
                PlanForce.of(PlanForce.PlanStatus.ISSUED),
                List.of(results),
                Map.of());
        return ChangeFinder.changes(plan, before, seen, NOW);
    }

    private static TargetResult result(String id, String figure) {
        Target target = new PrintedTarget().id(id).build();
        Reason met = new Reason("met", "满足", "meets");
        return Known.result(
                Known.at(target, Known.RUNNING), Known.verdict(Status.ON_COURSE, met, Known.figure(figure, 0), "44"));
    }
}
