package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what people write for a reference, {@code T3 森林覆盖率}, {@code T3} or the name alone, into the identifier. */
final class References {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private References(Layout layout, ObjectNode tree, String list) {
        SheetLayout sheet = layout.ofList(list);
        for (ObjectNode item : Members.items(tree, list)) {
            String id = Members.get(item, String.valueOf(sheet.key())).asText();
            String name =
                    item.path("heading").asText(item.path("name").path("zh").asText());
            ids.add(id);
            if (names.putIfAbsent(name, id) != null) {
                ambiguous.add(name);
            }
        }
        names.keySet().removeAll(ambiguous);
    }

    /** Resolves every reference of a document; one that leads nowhere stays as it is written. */
    static void resolve(Layout layout, ObjectNode tree) {
        Map<String, References> targets = new HashMap<>();
        for (SheetLayout sheet : layout.sheets()) {
            for (Column column : sheet.columns()) {
                String list = column.refersTo();
                if (list != null && !column.isOwner()) {
                    References references = targets.computeIfAbsent(list, name -> new References(layout, tree, name));
                    items(tree, sheet).forEach(item -> references.resolve(item, column));
                }
            }
        }
    }

    private static List<ObjectNode> items(ObjectNode tree, SheetLayout sheet) {
        List<ObjectNode> items = Members.items(tree, sheet.list());
        if (sheet.child() == null) {
            return items;
        }
        List<ObjectNode> inner = new ArrayList<>();
        items.forEach(item -> inner.addAll(Members.items(item, sheet.child())));
        return inner;
    }

    private void resolve(ObjectNode item, Column column) {
        JsonNode value = Members.get(item, column.member());
        if (value.isTextual()) {
            Members.set(item, column.member(), TextNode.valueOf(id(value.asText())));
        } else if (value instanceof ArrayNode array) {
            ArrayNode resolved = array.arrayNode();
            array.forEach(one -> resolved.add(id(one.asText())));
            Members.set(item, column.member(), resolved);
        }
    }

    private String id(String written) {
        String first = written.split("[\\s\\p{Z}]", 2)[0];
        if (ids.contains(written)) {
            return written;
        }
        return ids.contains(first) ? first : names.getOrDefault(written, written);
    }
}
