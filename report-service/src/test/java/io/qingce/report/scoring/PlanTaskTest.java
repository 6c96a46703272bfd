package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTaskTest {

    @Test
    void refusesAPlanThatIsNoJson() {
        assertThrows(IllegalStateException.class, () -> tasks("{"));
    }

    @Test
    void hasNoTasksWhereThePlanPrintsNone() {
        assertEquals(List.of(), tasks("{}"));
        assertEquals(List.of(), tasks("{\"tasks\":[]}"));
    }

    @Test
    void readsTheTasksInTheOrderOfThePrint() {
        assertEquals(
                List.of(
                        new PlanTask("K2", "治理", Set.of("T1", "T3"), List.of("乙局")),
                        new PlanTask("K1", "整治", Set.of(), List.of())),
                tasks("""
                    {"tasks":[{"id":"K2","heading":"治理","targets":["T3","T1"],
                               "assignments":[{"role":"LEAD","units":[{"unit":"乙局"}]}]},
                              {"id":"K1","heading":"整治"}]}\
                    """));
    }

    /** The unit of each role is called by it. */
    @ParameterizedTest
    @CsvSource({
        "LEAD, LEAD",
        "LEAD LEAD, LEAD LEAD",
        "COOPERATING LEAD RESPONSIBLE, LEAD",
        "COOPERATING RESPONSIBLE, RESPONSIBLE",
        "COOPERATING IMPLEMENTING, ''",
        "'', ''"
    })
    void namesTheUnitsThatLeadOrElseThoseThatAreResponsible(String roles, String units) {
        StringBuilder assignments = new StringBuilder();
        for (String role : split(roles)) {
            assignments
                    .append(assignments.isEmpty() ? "" : ",")
                    .append("{\"role\":\"%1$s\",\"units\":[{\"unit\":\"%1$s\"}]}".formatted(role));
        }

        assertEquals(
                split(units),
                tasks("{\"tasks\":[{\"id\":\"K1\",\"assignments\":[" + assignments + "]}]}")
                        .get(0)
                        .units());
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<PlanTask> tasks(String json) {
        return PlanTask.of(new PublishedPlan("plan", 1, PrintedTarget.plan(), json));
    }
}
