package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Documents;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanOutlineTest {

    private static final PlanOutline PLAN = Outlines.small(PlanOutlineTest::withUnitsAndATask);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TARGET, T9, -, target unknown-target",
                "TARGET, K1, -, target unknown-target",
                "TASK, T1, -, task unknown-task",
                "TARGET, T1, 1, point unknown-point",
                "TARGET, T1, 2024, point unknown-point",
                "TARGET, T1, -1, point unknown-point"
            })
    void refusesWhatThePlanDoesNotKnow(Subject.Kind kind, String id, String point, String finding) {
        assertEquals(finding, finding(() -> PLAN.known(new Subject(kind, id, point))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"TARGET, T1, -, -", "TARGET, T1, 2025, 2025", "TARGET, T1, 0, 2025", "TASK, K1, -, -"})
    void knowsItsTargetsTheirPointsAndItsTasks(Subject.Kind kind, String id, String named, String point) {
        assertEquals(new Subject(kind, id, point), PLAN.known(new Subject(kind, id, named)));
    }

    @Test
    void a5WantsToKnowWhetherAValueIsTheLevelOrTheChangeWhereAChangeIsAsked() {
        PlanOutline plan =
                Outlines.small(document -> Outlines.addReported(document, "R1").put("change", "PERCENTAGE_POINTS"));
        assertEquals("quantity missing", finding(() -> plan.requireQuantity(target("R1"), BigDecimal.TEN, null)));
        assertDoesNotThrow(() -> plan.requireQuantity(target("R1"), BigDecimal.TEN, Quantity.CHANGE));
        assertDoesNotThrow(() -> plan.requireQuantity(target("R1"), null, null));
        assertDoesNotThrow(() -> plan.requireQuantity(target("T1"), BigDecimal.TEN, null));
    }

    /** What readings decide takes no reports; what they do not decide does, however it is classed. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MONITORED_AIR,   pm25-annual-mean,            -,        false",
                "MONITORED_WATER, surface-water-class3-ratio,  -,        false",
                "MONITORED_AIR,   national-168-city-air-rank,  -,        false",
                "MONITORED_AIR,   pm25-annual-mean,            REPORTED, true",
                "MONITORED_AIR,   air-quality-trend,           -,        true",
                "MONITORED_OTHER, dustfall,                    -,        true",
                "MONITORED_WATER, black-odorous-rural,         -,        true",
                "REPORTED,        outfall-rectification,       -,        true",
                "MILESTONE,       own-plan-made,               -,        true"
            })
    void a15RefusesReportsOnWhatReadingsDecide(
            String dataClass, String indicator, String alternative, boolean reported) {
        PlanOutline plan = Outlines.small(document -> Documents.target(document)
                .put("dataClass", dataClass)
                .put("indicator", indicator)
                .put("alternativeDataClass", alternative));
        Executable report = () -> plan.requireReported(target("T1"));
        if (reported) {
            assertDoesNotThrow(report);
        } else {
            assertEquals("target computed-from-readings", finding(report));
        }
        assertEquals(reported, plan.targets().get(0).isAsked());
    }

    @Test
    void a8NamesTheTargetToReportOnHoweverOftenItIsRepeated() {
        PlanOutline plan = Outlines.small(document -> {
            Outlines.addReported(document, "R1");
            Outlines.addReported(document, "R2").put("restates", "R1");
            Outlines.addReported(document, "R3").put("restates", "R2");
        });
        for (String repeating : List.of("R2", "R3")) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> plan.requireReported(target(repeating)));
            assertEquals("restates-another", refused.violations().get(0).reason());
            assertTrue(refused.violations().get(0).detail().contains("R1"));
        }
        assertDoesNotThrow(() -> plan.requireReported(target("R1")));
    }

    @Test
    void takesTargetsThatRepeatOneAnotherForThemselves() {
        PlanOutline plan = Outlines.small(document -> {
            Outlines.addReported(document, "R1").put("restates", "R2");
            Outlines.addReported(document, "R2").put("restates", "R1");
        });
        assertDoesNotThrow(() -> plan.requireReported(target("R1")));
    }

    @Test
    void isOwedByWhoeverTakesPartInATaskThatPrintsOrRepeatsIt() {
        PlanOutline plan = Outlines.small(document -> {
            Outlines.addReported(document, "R1");
            Outlines.addReported(document, "R2").put("restates", "R1");
            Outlines.addTask(document, "K1", "甲局", "乙局", "R1");
            Outlines.addTask(document, "K2", "丙局", "乙局", "R2");
        });
        OutlinedTarget owed = plan.target(target("R1")).orElseThrow();
        assertEquals(Set.of("甲局", "乙局", "丙局"), plan.owing(owed));
        assertEquals(List.of("甲局", "丙局"), plan.answering(owed));
    }

    @ParameterizedTest
    @CsvSource({"2001, false", "2020-Q4, false", "2020, false", "2021-01, true", "2025, true", "2026-01-01, false"})
    void a15RefusesAPeriodOutsideThePlan(String period, boolean reached) {
        Executable report =
                () -> PLAN.requireReached(ReportingPeriod.parse(period).orElseThrow());
        if (reached) {
            assertDoesNotThrow(report);
        } else {
            assertEquals("period outside-plan", finding(report));
        }
    }

    @Test
    void reachesAsFarAsItsLastTarget() {
        PlanOutline plan = Outlines.small(document ->
                Documents.point(document).putObject("due").put("kind", "YEAR").put("year", 2035));
        assertDoesNotThrow(
                () -> plan.requireReached(ReportingPeriod.parse("2030").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"市水利局", "水利局", "市水务局"})
    void keepsAUnitUnderItsNameWhicheverOfItsNamesIsSaid(String said) {
        assertEquals("市水利局", PLAN.unitNamed(said));
    }

    @Test
    void refusesAUnitThatThePlanDoesNotName() {
        assertEquals("unit unknown-unit", finding(() -> PLAN.unitNamed("市财政局")));
    }

    @Test
    void takesAnyUnitWhereThePlanNamesNone() {
        assertEquals("市财政局", Outlines.small(document -> {}).unitNamed("市财政局"));
    }

    private static void withUnitsAndATask(ObjectNode document) {
        ObjectNode water = document.withArray("units").addObject().put("kind", "DEPARTMENT");
        water.putObject("name").put("zh", "市水利局").put("en", "Water");
        water.withArray("aliases").add("水利局").add("市水务局");
        Documents.addTask(document, "K1", "1");
    }

    private static Subject target(String id) {
        return new Subject(Subject.Kind.TARGET, id, null);
    }

    private static String finding(Executable refused) {
        ProblemException problem = assertThrows(ProblemException.class, refused);
        assertEquals(422, problem.status());
        return problem.violations().get(0).field() + " "
                + problem.violations().get(0).reason();
    }
}
