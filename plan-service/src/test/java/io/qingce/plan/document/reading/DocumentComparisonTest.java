package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DocumentComparisonTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    private static final PlanDocument BEFORE =
            examined(tree -> addTarget(tree, "T2")).accepted();

    @Test
    void everythingOfANewPlanIsCreated() {
        assertEquals(List.of("plan small CREATED", "targets T1 CREATED"), changes(null, examined(tree -> {})));
    }

    @Test
    void restatingADocumentLeavesEachItemUnchanged() {
        assertEquals(
                List.of("plan small UNCHANGED", "targets T1 UNCHANGED", "targets T2 UNCHANGED"),
                changes(BEFORE, examined(tree -> addTarget(tree, "T2"))));
    }

    @Test
    void theOrderOfItemsIsNoChangeOfAnyOfThem() {
        assertEquals(
                List.of("plan small UNCHANGED", "targets T2 UNCHANGED", "targets T1 UNCHANGED"),
                changes(BEFORE, examined(tree -> {
                    addTarget(tree, "T2");
                    ArrayNode targets = tree.withArray("targets");
                    targets.add(targets.remove(0));
                })));
    }

    @Test
    void tellsWhatIsChangedCreatedAndRemovedApart() {
        assertEquals(
                List.of("plan small CHANGED", "targets T1 CHANGED", "targets T3 CREATED", "targets T2 REMOVED"),
                changes(BEFORE, examined(tree -> {
                    addTarget(tree, "T3");
                    point(tree).put("value", 40);
                    tree.withObject("/title").put("zh", "新标题");
                })));
    }

    @Test
    void anotherPrintOfTheSameFigureIsAChange() {
        assertEquals(
                "targets T1 CHANGED",
                changes(BEFORE, examined(tree -> {
                            addTarget(tree, "T2");
                            point(tree).put("value", new BigDecimal("44.0"));
                        }))
                        .get(1));
    }

    @Test
    void anItemWithAFindingIsAConflictWhateverElseItIs() {
        assertEquals(
                List.of("plan small UNCHANGED", "targets T1 CONFLICT", "targets T2 UNCHANGED"),
                changes(BEFORE, examined(tree -> {
                    addTarget(tree, "T2");
                    target(tree).put("nature", "MAYBE");
                })));
    }

    @Test
    void itemsOfOneNameAreToldApartByTheirPlace() {
        assertEquals(
                List.of("targets T1 UNCHANGED", "targets T1 (1) CONFLICT", "targets T2 REMOVED"),
                changes(BEFORE, examined(tree -> addTarget(tree, "T1"))).subList(1, 4));
    }

    @Test
    void countsItemsByWhatBecomesOfThem() {
        ImportReport report = ImportReport.of(
                "small", 3, DocumentComparison.compare(BEFORE, examined(tree -> addTarget(tree, "T3")), List.of()));
        assertEquals(
                Map.of("created", 1L, "changed", 0L, "unchanged", 2L, "removed", 1L, "conflict", 0L), report.counts());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void restatingAPrintedPlanChangesNothing(String plan) {
        Examined examined = Documents.examined(plan);
        List<String> others = changes(examined.accepted(), examined).stream()
                .filter(change -> !change.endsWith(" UNCHANGED"))
                .toList();
        assertEquals(List.of(), others);
    }

    private static List<String> changes(PlanDocument before, Examined after) {
        return DocumentComparison.compare(before, after, after.findings()).stream()
                .map(change -> change.list() + " " + change.id() + " " + change.outcome())
                .toList();
    }

    private static Examined examined(Consumer<ObjectNode> change) {
        return Documents.reader().examine("small", Documents.json(small("small", change)));
    }
}
