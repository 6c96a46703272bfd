package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.addTask;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A document that breaks the schema in some places: what else is said of it, and what is not. */
class DocumentExaminerTest {

    @Test
    void saysInOneGoWhatBreaksTheSchemaAndWhatBreaksARuleElsewhere() {
        Examined examined = examined(tree -> {
            target(tree).put("nature", "MAYBE");
            addTarget(tree, "T2").put("nature", "BINDING").put("restates", "T9");
        });
        assertEquals(List.of("targets[0].nature enum", "targets[1].restates unknown-target"), findings(examined));
    }

    /** T2 restates T1, which is only missing because T1 itself was at fault. */
    @Test
    void doesNotBlameAnItemForAnotherOneThatWasLeftOut() {
        Examined examined = examined(tree -> {
            addTarget(tree, "T2").put("restates", "T1");
            target(tree).put("nature", "MAYBE");
        });
        assertEquals(List.of("targets[0].nature enum"), findings(examined));
    }

    @Test
    void doesNotSayThatATaskMissesATargetThatWasLeftOut() {
        Examined examined = examined(tree -> {
            addTask(tree, "K1", "1").withArray("targets").add("T1");
            target(tree).withObject("/printed").put("task", "1");
            target(tree).put("nature", "MAYBE");
        });
        assertEquals(List.of("targets[0].nature enum"), findings(examined));
    }

    @Test
    void readsTheItemsOfADocumentWhoseHeadIsBroken() {
        Examined examined = examined(tree -> {
            tree.remove("title");
            addTarget(tree, "T1");
        });
        assertEquals(List.of("title required", "targets[1].id duplicate-id"), findings(examined));
        assertNull(examined.document(), "without its head it is no document");
    }

    @Test
    void keepsTheSoundRestOfADocumentWhoseItemsAreBroken() {
        Examined examined = examined(tree -> addTarget(tree, "T2").put("nature", "MAYBE"));
        assertNotNull(examined.document());
        assertEquals(1, examined.document().targets().size());
        assertThrows(DocumentRefusedException.class, examined::accepted);
    }

    @Test
    void saysOnlyTheFirstFindingOfAVastDocument() {
        Examined examined = examined(tree -> {
            for (int i = 0; i < 2_000; i++) {
                addTarget(tree, "T 1");
            }
        });
        assertEquals(1, examined.findings().size());
        assertNull(examined.document());
    }

    @Test
    void knowsWhetherAUnitHadToBeLeftOut() {
        Consumer<ObjectNode> unit = tree -> {
            ObjectNode added = tree.withArray("units").addObject().put("kind", "DEPARTMENT");
            added.putObject("name").put("zh", "市水利局").put("en", "Water");
        };
        assertTrue(examined(unit).holdsEveryUnit());
        assertFalse(examined(
                        unit.andThen(tree -> ((ObjectNode) tree.path("units").get(0)).put("kind", "CLUB")))
                .holdsEveryUnit());
    }

    @Test
    void acceptsADocumentAgainstWhichThereIsNothing() {
        Examined examined = examined(tree -> {});
        assertEquals(List.of(), examined.findings());
        assertEquals("small", examined.accepted().code());
    }

    private static Examined examined(Consumer<ObjectNode> change) {
        return Documents.reader().examine("small", Documents.json(small("small", change)));
    }

    private static List<String> findings(Examined examined) {
        return examined.findings().stream()
                .map(finding -> finding.field() + " " + finding.reason())
                .toList();
    }
}
