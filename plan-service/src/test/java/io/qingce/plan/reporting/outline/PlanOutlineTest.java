package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    void refusesWhatThePlanDoesNotKnow(Subject.Kind kind, String id, String point, String finding) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> plan(List.of()).known(new Subject(kind, id, point)));
        assertEquals(422, refused.status());
        assertEquals(
                finding,
                refused.violations().get(0).field() + " "
                        + refused.violations().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TARGET, T1, -, -",
                "TARGET, T1, 2025, 2025",
                "TARGET, T1, 2024, 2024",
                "TARGET, T1, 0, 2024",
                "TARGET, T1, 1, 2025",
                "TASK, K1, -, -"
            })
    void knowsItsTargetsTheirPointsAndItsTasks(Subject.Kind kind, String id, String named, String point) {
        assertEquals(new Subject(kind, id, point), plan(List.of()).known(new Subject(kind, id, named)));
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
        List<PlanOutline.Point> points = Stream.of(2024, 2025)
                .map(year -> new PlanOutline.Point(
                        year.toString(), new Due(Due.Kind.YEAR, year, null, null, null, null, null)))
                .toList();
        return new PlanOutline.Target("T1", "整治率", dataClass, points, task);
    }
}
