package io.qingce.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemEditTest {

    private static final String PLAN = Documents.small("small", tree -> {
        Documents.addTarget(tree, "T2");
        Documents.addTask(tree, "K1", "1");
        Documents.addTask(tree, "K2", "2");
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"T2\"   | 400 | unreadable-document",
                "{\"id\":\"T2\",\"id\":\"T2\"} | 400 | unreadable-document",
                "[]               | 422 | invalid-document",
                "null             | 422 | invalid-document",
                "{}               | 422 | invalid-document",
                "{\"id\":\"T1\"}  | 422 | invalid-document",
                "{\"id\":\"T2\",\"note\":\"a\\u0000b\"} | 422 | invalid-document"
            })
    void refusesContentThatIsNotThatOfTheItem(String content, int status, String slug) {
        ProblemException refused = refused("T2", Precondition.none(), content);
        assertEquals(status, refused.status());
        assertEquals(slug, slug(refused));
    }

    @ParameterizedTest
    @EnumSource(ItemEdit.Kind.class)
    void refusesAnItemThatThePlanDoesNotHave(ItemEdit.Kind kind) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> new ItemEdit(kind, "X9").in(PLAN, Precondition.none(), bytes("{\"id\":\"X9\"}")));
        assertEquals(404, refused.status());
        assertEquals(kind == ItemEdit.Kind.TARGET ? "unknown-target" : "unknown-task", slug(refused));
    }

    @Test
    void refusesToOverwriteWhatNobodySaysTheyHaveSeen() {
        assertEquals(
                428,
                refused("T2", Precondition.none(), item("targets", 1).toString())
                        .status());
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChangedMeanwhile() {
        assertEquals(
                412,
                refused("T2", Precondition.seen(1), item("targets", 1).toString())
                        .status());
    }

    @Test
    void putsTheContentInThePlaceOfThatItemAndLeavesAllOthers() {
        ObjectNode edited = item("targets", 1);
        edited.put("note", "改");
        JsonNode next = new ItemEdit(ItemEdit.Kind.TARGET, "T2").in(PLAN, seen("targets", 1), bytes(edited.toString()));
        assertEquals(edited, next.path("targets").get(1));
        ObjectNode rest = (ObjectNode) Documents.json(PLAN);
        rest.withArray("targets").set(1, edited);
        assertEquals(DocumentFormat.JSON.write(rest), DocumentFormat.JSON.write(next));
    }

    @ParameterizedTest
    @CsvSource({"TARGET, targets, 0, T1", "TARGET, targets, 1, T2", "TASK, tasks, 0, K1", "TASK, tasks, 1, K2"})
    void restatingAnItemChangesNothing(ItemEdit.Kind kind, String list, int position, String id) {
        JsonNode next = new ItemEdit(kind, id)
                .in(PLAN, seen(list, position), bytes(item(list, position).toString()));
        assertEquals(DocumentFormat.JSON.write(Documents.json(PLAN)), DocumentFormat.JSON.write(next));
    }

    @Test
    void hasATagThatChangesWithItsOwnContentOnly() {
        String tag = ItemEdit.tag(item("targets", 1).toString());
        assertNotEquals(tag, ItemEdit.tag(item("targets", 0).toString()));
        assertEquals(tag, ItemEdit.tag(item("targets", 1).toPrettyString()), "blanks between members say nothing");
        assertEquals(tag, ItemEdit.tag("{\"task\":" + item("targets", 1) + "}", "task"));
        assertEquals(32, tag.length());
    }

    static Stream<String> changes() {
        return Stream.of("44.0", "44.00", "45", "\"44\"", "null");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void hasAnotherTagForEveryOtherPrintOfAFigure(String value) {
        ObjectNode item = item("targets", 1);
        String before = ItemEdit.tag(item.toString());
        String other = item.toString().replace("\"value\":44", "\"value\":" + value);
        assertNotEquals(before, ItemEdit.tag(other));
    }

    private static Precondition seen(String list, int position) {
        return Precondition.seen(ItemEdit.tag(item(list, position).toString()));
    }

    private static ProblemException refused(String id, Precondition seen, String content) {
        return assertThrows(
                ProblemException.class, () -> new ItemEdit(ItemEdit.Kind.TARGET, id).in(PLAN, seen, bytes(content)));
    }

    private static String slug(ProblemException refused) {
        String type = refused.toProblem("").type();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static ObjectNode item(String list, int position) {
        return (ObjectNode) Documents.json(PLAN).path(list).get(position);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
