package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanOutlineTest {

    private static final PlanOutline.Unit WATER = new PlanOutline.Unit("市水利局", List.of("水利局", "市水务局"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TARGET, T9, -, target unknown-target",
                "TARGET, K1, -, target unknown-target",
                "TASK, T1, -, task unknown-task",
                "TARGET, T1, 2, point unknown-point",
                "TARGET, T1, -1, point unknown-point"
            })
    void refusesWhatThePlanDoesNotKnow(Subject.Kind kind, String id, Integer point, String finding) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> plan(List.of()).require(new Subject(kind, id, point)));
        assertEquals(422, refused.status());
        assertEquals(
                finding,
                refused.violations().get(0).field() + " "
                        + refused.violations().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"TARGET, T1, -", "TARGET, T1, 0", "TARGET, T1, 1", "TASK, K1, -"})
    void knowsItsTargetsTheirPointsAndItsTasks(Subject.Kind kind, String id, Integer point) {
        assertDoesNotThrow(() -> plan(List.of()).require(new Subject(kind, id, point)));
    }

    @ParameterizedTest
    @CsvSource({"市水利局", "水利局", "市水务局"})
    void keepsAUnitUnderItsNameWhicheverOfItsNamesIsSaid(String said) {
        assertEquals("市水利局", plan(List.of(WATER)).unitNamed(said));
    }

    @Test
    void refusesAUnitThatThePlanDoesNotName() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> plan(List.of(WATER)).unitNamed("市财政局"));
        assertEquals("unit", refused.violations().get(0).field());
    }

    @Test
    void takesAnyUnitWhereThePlanNamesNone() {
        assertEquals("市财政局", plan(List.of()).unitNamed("市财政局"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, true",
        "MILESTONE, true",
        "MONITORED_AIR, false",
        "MONITORED_WATER, false",
        "MONITORED_OTHER, false"
    })
    void asksForReportsOnWhatNobodyMeasures(String dataClass, boolean reported) {
        assertEquals(reported, target(dataClass, null).reported());
    }

    @Test
    void findsTheTaskUnderWhichATargetIsPrinted() {
        PlanOutline plan = plan(List.of());
        assertEquals(Optional.of("K1"), plan.taskOf(target("REPORTED", "1")).map(PlanOutline.Task::id));
        assertEquals(Optional.empty(), plan.taskOf(target("REPORTED", "2")));
        assertEquals(Optional.empty(), plan.taskOf(target("REPORTED", null)));
    }

    private static PlanOutline plan(List<PlanOutline.Unit> units) {
        return new PlanOutline(
                "plan",
                new PlanDocument.Period("2023—2025年", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null),
                List.of(target("REPORTED", null)),
                List.of(new PlanOutline.Task("K1", "1", "整治", List.of())),
                units,
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanOutline.Target target(String dataClass, String task) {
        Due due = new Due(Due.Kind.YEAR, 2025, null, null, null, null, null);
        return new PlanOutline.Target("T1", "整治率", dataClass, Collections.nCopies(2, due), task);
    }
}
