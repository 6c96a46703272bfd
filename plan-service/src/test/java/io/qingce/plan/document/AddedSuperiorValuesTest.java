package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A10: no figure comes to a plan that is not in force, by whatever door. */
class AddedSuperiorValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUPERSEDED"})
    void refusesAValueThatAnEditedTargetBringsToAPlanThatIsNotInForce(String status) {
        List<Violation> findings = AddedSuperiorValues.findings(plan(status, "18"), plan(status, "18", "90"));
        assertEquals(
                List.of("targets[0].superior.values[1] " + status.toLowerCase()),
                findings.stream()
                        .map(found -> found.field() + " " + found.reason())
                        .toList());
    }

    @Test
    void refusesAValueThatComesInTheVeryRevisionThatSupersedesThePlan() {
        assertEquals(
                1,
                AddedSuperiorValues.findings(plan("ISSUED"), plan("SUPERSEDED", "18"))
                        .size());
    }

    @Test
    void refusesAValueOfADraftThatIsReadForTheFirstTime() {
        assertEquals(1, AddedSuperiorValues.findings(null, plan("DRAFT", "18")).size());
    }

    @Test
    void leavesASupersededPlanTheValuesThatItHasWhoeverRecordedThem() {
        assertEquals(List.of(), AddedSuperiorValues.findings(plan("ISSUED", "18"), plan("SUPERSEDED", "18.0")));
        assertEquals(List.of(), AddedSuperiorValues.findings(null, plan("SUPERSEDED", "18")));
    }

    @Test
    void takesValuesOfAPlanInForce() {
        assertEquals(List.of(), AddedSuperiorValues.findings(plan("DRAFT"), plan("ISSUED", "18")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DRAFT | - | draft | 规划small不接受新的数值：征求意见稿，尚未印发，不作为考核依据。",
                "SUPERSEDED | - | superseded | 规划small不接受新的数值：已被替代。",
                "SUPERSEDED | next | superseded | 规划small不接受新的数值：已被替代，见/api/plans/next。"
            })
    void refusesNamingThePlanItsStateAndItsSuccessor(
            PlanDocument.Status status, @Nullable String successor, String reason, String detail) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> new Standing(status, successor).requireInForce("small"));
        assertEquals(409, refused.status());
        assertEquals(detail, Words.of(String.valueOf(refused.getMessage())).zh());
        assertEquals("plan", refused.violations().get(0).field());
        assertEquals(reason, refused.violations().get(0).reason());
        assertTrue(Words.isBoth(refused.violations().get(0).detail()));
    }

    private static PlanDocument plan(String status, String... values) {
        return DocumentFormat.JSON.stored(Documents.small("small", tree -> {
            tree.put("status", status);
            ObjectNode superior = Documents.target(tree).putObject("superior").put("needed", "控制值");
            for (String value : values) {
                superior.withArray("values")
                        .addObject()
                        .put("value", new BigDecimal(value))
                        .put("year", 2024)
                        .put("source", "某环文〔2024〕1号")
                        .put("receivedOn", "2024-03-01");
            }
        }));
    }
}
