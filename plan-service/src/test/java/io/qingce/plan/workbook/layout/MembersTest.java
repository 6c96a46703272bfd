package io.qingce.plan.workbook.layout;

import static io.qingce.plan.document.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | a.b.c | {\"a\":{\"b\":{\"c\":\"x\"}}}",
                "{\"a\":{\"d\":1}} | a.b | {\"a\":{\"d\":1,\"b\":\"x\"}}",
                "{\"a\":1} | a.b | {\"a\":{\"b\":\"x\"}}",
                "{\"a\":1} | a | {\"a\":\"x\"}"
            })
    void putsAMemberWhereItBelongsAndMakesTheObjectsOnItsWay(String item, String path, String after) {
        ObjectNode changed = (ObjectNode) json(item);

        Members.set(changed, path, TextNode.valueOf("x"));

        assertEquals(json(after), changed);
        assertEquals("x", Members.get(changed, path).asText());
    }

    @ParameterizedTest
    @CsvSource({"b", "a.b.c", "a.c", "list.0"})
    void missesWhatIsNotThere(String path) {
        assertTrue(Members.get(json("{\"a\":{\"b\":1},\"list\":[1]}"), path).isMissingNode());
    }

    @Test
    void makesAListOnceAndFindsItsItems() {
        ObjectNode item = (ObjectNode) json("{}");
        assertEquals(List.of(), Members.items(item, "components.parts"));

        Members.list(item, "components.parts").addObject().put("name", "甲");
        Members.list(item, "components.parts").addObject().put("name", "乙");
        Members.list(item, "points").addObject();

        assertEquals(json("{\"components\":{\"parts\":[{\"name\":\"甲\"},{\"name\":\"乙\"}]},\"points\":[{}]}"), item);
        assertEquals(2, Members.items(item, "components.parts").size());
    }
}
