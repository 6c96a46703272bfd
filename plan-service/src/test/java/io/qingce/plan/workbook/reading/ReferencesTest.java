package io.qingce.plan.workbook.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write where a target is meant. T1 is 森林覆盖率, T2 is PM2.5 浓度, T3 and T4 share a name, and T5 is called T1. */
class ReferencesTest {

    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"T9", "T9 森林覆盖率", "森林", "t1", "T1森林覆盖率", "同名", "T1。"})
    void leavesWhatLeadsNowhereAsItIsWritten(String written) {
        assertEquals(written, resolved(written));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1, T1",
        "T1 森林覆盖率, T1",
        "T1 以前的名称, T1",
        "森林覆盖率, T1",
        "PM2.5 浓度, T2",
        "T2 PM2.5 浓度, T2",
        "T3 同名, T3",
        "T4, T4",
        "T5 T1, T5"
    })
    void takesTheIdentifierTheIdentifierWithAnyNameOrTheNameAlone(String written, String id) {
        assertEquals(id, resolved(written));
    }

    @Test
    void takesAnySpaceBetweenIdentifierAndName() {
        for (String space : new String[] {" ", "\t", "\n", "\u00a0", IDEOGRAPHIC_SPACE}) {
            assertEquals("T1", resolved("T1" + space + "森林覆盖率"));
        }
    }

    /** Each element of a list is a reference of its own, and the order stays. */
    @Test
    void resolvesEveryReferenceOfAList() {
        ObjectNode tree = plan();
        tree.withArray("tasks")
                .addObject()
                .put("id", "K1")
                .withArray("targets")
                .add("PM2.5 浓度")
                .add("T9")
                .add("T1 森林覆盖率");

        References.resolve(Sheets.LAYOUT, tree);

        assertEquals("[\"T2\",\"T9\",\"T1\"]", tree.at("/tasks/0/targets").toString());
    }

    private static String resolved(String written) {
        ObjectNode tree = plan();
        tree.withArray("tasks").addObject().put("id", "K1").withArray("targets").add(written);
        References.resolve(Sheets.LAYOUT, tree);
        return tree.at("/tasks/0/targets/0").asText();
    }

    private static ObjectNode plan() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        target(tree, "T1", "森林覆盖率");
        target(tree, "T2", "PM2.5 浓度");
        target(tree, "T3", "同名");
        target(tree, "T4", "同名");
        target(tree, "T5", "T1");
        return tree;
    }

    private static void target(ObjectNode tree, String id, String name) {
        tree.withArray("targets").addObject().put("id", id).putObject("name").put("zh", name);
    }
}
