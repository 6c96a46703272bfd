package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.document.Workload.Share;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {

    @ParameterizedTest
    @CsvSource({
        "LEAD RESPONSIBLE IMPLEMENTING, LEAD",
        "COOPERATING RESPONSIBLE IMPLEMENTING, RESPONSIBLE",
        "COOPERATING IMPLEMENTING, IMPLEMENTING",
        "COOPERATING, -"
    })
    void theHighestRoleThatIsPrintedAnswers(String roles, String answering) {
        List<Share> shares = List.of(roles.split(" ")).stream()
                .map(role -> new Share("局" + role, Role.valueOf(role), null))
                .toList();
        assertEquals(answering.equals("-") ? List.of() : List.of("局" + answering), Workload.answering(shares));
    }

    @Test
    void aSentenceForManyTasksMakesNobodyAnswer() {
        assertEquals(List.of(), Workload.answering(List.of(new Share("市生态环境局", Role.LEAD, "R1"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"K1, -, 111", "K2, -, 011", "K1, K2, 110", "K2, K2, 010", "K9, -, 000"})
    void aSentenceCoversTheTasksFromOneToAnother(String from, String through, String covered) {
        PlanDocument plan = plan(tree -> {
            ObjectNode rule = tree.withArray("assignmentRules")
                    .addObject()
                    .put("id", "R1")
                    .put("role", "LEAD")
                    .put("from", from);
            if (through != null) {
                rule.put("through", through);
            }
            rule.withArray("units").addObject().put("unit", "市生态环境局");
            rule.putObject("printed").put("words", "以上各项").put("place", "四");
        });
        Workload work = new Workload(plan);
        StringBuilder found = new StringBuilder();
        plan.tasks().forEach(task -> found.append(work.shares(task).isEmpty() ? 0 : 1));
        assertEquals(covered, found.toString());
    }

    @Test
    void isSearchedByTheUnitByItsRoleAndBySentences() {
        assertArrayEquals(
                new String[] {"甲局", "LEAD 甲局", "乙局", "LEAD 乙局", "BY_RULE 乙局"},
                Workload.keys(List.of(
                        new Share("甲局", Role.LEAD, null),
                        new Share("甲局", Role.LEAD, null),
                        new Share("乙局", Role.LEAD, "R1"))));
    }

    @Test
    void findsTheTaskThatPrintsATarget() {
        Workload work = new Workload(plan(tree ->
                ((ObjectNode) tree.path("tasks").get(1)).withArray("targets").add("T1")));
        assertEquals(Optional.of("K2"), work.taskOf("T1").map(TaskDocument::id));
        assertEquals(Optional.empty(), work.taskOf("T2"));
    }

    @Test
    void namesTheTargetsWhoseFiguresMayBeMisprinted() {
        Workload work = new Workload(plan(tree -> {
            Documents.addTarget(tree, "T2");
            Documents.addTarget(tree, "T3");
            Documents.target(tree).putObject("correction").put("value", 4).put("reason", "漏印小数点");
            odd(tree, "O1", "FIGURE_MISPRINT").add("T3");
        }));
        assertEquals(Set.of("T1", "T3"), work.misprinted());
    }

    private static ArrayNode odd(ObjectNode tree, String id, String kind) {
        ObjectNode oddity = tree.withArray("oddities").addObject().put("id", id).put("kind", kind);
        oddity.put("note", "疑误").putObject("printed").put("words", "44").put("place", "二");
        return oddity.withArray("targets");
    }

    private static PlanDocument plan(Consumer<ObjectNode> change) {
        return DocumentFormat.JSON.stored(Documents.small("small", tree -> {
            for (int i = 1; i <= 3; i++) {
                Documents.addTask(tree, "K" + i, Integer.toString(i));
            }
            change.accept(tree);
        }));
    }
}
