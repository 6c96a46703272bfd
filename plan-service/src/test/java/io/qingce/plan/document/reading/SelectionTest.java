package io.qingce.plan.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "targets[3], targets[3]",
                "targets[3].points[0].value, targets[3]",
                "governance.rhythm[1].name, governance.rhythm[1]",
                "title.zh, -",
                "'', -",
                "targets, -",
                "targets[x], -"
            })
    void findsTheItemToWhichAPathLeads(String field, String item) {
        assertEquals(Optional.ofNullable(item), Selection.itemOf(field));
    }

    @Test
    void leavesTheWholeAsItIs() {
        ObjectNode whole = whole(3, 2);
        ObjectNode before = whole.deepCopy();
        Selection.without(whole, Set.of("targets[0]", "tasks[1]"));
        assertEquals(before, whole);
    }

    /** Whatever is left out: a finding in the rest names the item that it is about in the whole. */
    @Test
    void leadsFromTheRestBackToTheWhole() {
        Random random = new Random(14);
        for (int round = 0; round < 200; round++) {
            ObjectNode whole = whole(random.nextInt(8), random.nextInt(8));
            Selection selection = Selection.without(whole, someItems(whole, random));
            for (String list : new String[] {"targets", "tasks"}) {
                JsonNode rest = selection.rest().path(list);
                for (int i = 0; i < rest.size(); i++) {
                    Violation found = selection.inTheWhole(Violation.of(list + "[" + i + "].id", "odd", "Odd."));
                    assertEquals(
                            rest.get(i).path("id"),
                            whole.at("/"
                                    + found.field()
                                            .replace("[", "/")
                                            .replace("]", "")
                                            .replace('.', '/')));
                }
            }
        }
    }

    @Test
    void leavesFindingsOfTheHeadAndOfWholeListsAsTheyAre() {
        Selection selection = Selection.without(whole(3, 3), Set.of("targets[0]"));
        Violation head = Violation.of("title.zh", "missing", "Missing.");
        assertEquals(head, selection.inTheWhole(head));
        Violation other = Violation.of("tasks[1].id", "odd", "Odd.");
        assertEquals(other, selection.inTheWhole(other), "nothing of the tasks was left out");
    }

    private static Set<String> someItems(ObjectNode whole, Random random) {
        Set<String> items = new HashSet<>();
        for (String list : new String[] {"targets", "tasks"}) {
            for (int i = 0; i < whole.path(list).size(); i++) {
                if (random.nextInt(3) == 0) {
                    items.add(list + "[" + i + "]");
                }
            }
        }
        return items;
    }

    private static ObjectNode whole(int targets, int tasks) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("code", "small");
        for (int i = 0; i < targets; i++) {
            whole.withArray("targets").addObject().put("id", "T" + i);
        }
        for (int i = 0; i < tasks; i++) {
            whole.withArray("tasks").addObject().put("id", "K" + i);
        }
        return whole;
    }
}
