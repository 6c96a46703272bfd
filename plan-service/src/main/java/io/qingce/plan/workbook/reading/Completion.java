package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes what a workbook leaves out. What it has no sheet or column for stays as it is stored; units and groups that have
 * no sheet are taken from the tasks; the rest is what the layout says.
 */
public final class Completion {

    private final Layout layout;
    private final Assembly assembly;
    private final ObjectNode tree;

    private Completion(Layout layout, Assembly assembly) {
        this.layout = layout;
        this.assembly = assembly;
        this.tree = assembly.tree();
    }

    /**
     * Completes the document of an assembly.
     *
     * @param plan code of the plan
     * @param stored the document as it is stored; an empty object for a new plan
     */
    public static void complete(Layout layout, Assembly assembly, String plan, ObjectNode stored) {
        Completion completion = new Completion(layout, assembly);
        layout.sheets().forEach(sheet -> completion.keepStored(sheet, stored));
        if (!completion.tree.has("code")) {
            completion.tree.put("code", plan);
        }
        completion.registerGroups();
        completion.registerUnits();
        References.resolve(layout, completion.tree);
        layout.sheets().stream().filter(sheet -> sheet.child() == null).forEach(completion::fallBack);
    }

    private void keepStored(SheetLayout sheet, ObjectNode stored) {
        if (sheet.isHead()) {
            keepColumns(sheet, tree, stored);
        } else if (sheet.child() == null && !assembly.has(sheet)) {
            keep(tree, stored, sheet.list());
        } else {
            Map<String, JsonNode> before = new LinkedHashMap<>();
            Members.items(stored, sheet.list()).forEach(item -> before.put(key(sheet, item), item));
            for (ObjectNode item : Members.items(tree, sheet.list())) {
                keepItem(sheet, item, before.getOrDefault(key(sheet, item), tree.objectNode()));
            }
        }
    }

    private void keepItem(SheetLayout sheet, ObjectNode item, JsonNode stored) {
        if (sheet.child() == null) {
            keepColumns(sheet, item, stored);
        } else if (!assembly.has(sheet) && !sheet.child().equals("assignments")) {
            keep(item, stored, sheet.child());
        }
    }

    private void keepColumns(SheetLayout sheet, ObjectNode item, JsonNode stored) {
        boolean roles = sheet.columns().stream().anyMatch(column -> column.isRole() && assembly.has(sheet, column));
        for (Column column : sheet.columns()) {
            if (!column.detail() && !assembly.has(sheet, column) && !(column.isRole() && roles)) {
                keep(item, stored, column.member());
            }
        }
    }

    private static void keep(ObjectNode item, JsonNode stored, String member) {
        JsonNode kept = Members.get(stored, member);
        if (!kept.isMissingNode() && Members.get(item, member).isMissingNode()) {
            Members.set(item, member, kept.deepCopy());
        }
    }

    private void registerGroups() {
        if (assembly.has(layout.ofList("groups")) || !tree.path("groups").isEmpty()) {
            return;
        }
        Map<String, String> ids = new LinkedHashMap<>();
        for (ObjectNode task : Members.items(tree, "tasks")) {
            String heading = task.path("group").asText("任务");
            String id = ids.computeIfAbsent(heading, name -> "G" + (ids.size() + 1));
            task.put("group", id);
        }
        ids.forEach((heading, id) -> {
            ObjectNode group = tree.withArray("groups").addObject().put("id", id);
            group.putObject("name").put("zh", heading);
        });
    }

    private void registerUnits() {
        if (assembly.has(layout.ofList("units")) || !tree.path("units").isEmpty()) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        Stream.of("tasks", "safeguards")
                .flatMap(list -> Members.items(tree, list).stream())
                .forEach(item -> item.path("assignments")
                        .forEach(one -> one.path("units")
                                .forEach(unit -> names.add(unit.path("unit").asText()))));
        names.forEach(
                name -> tree.withArray("units").addObject().putObject("name").put("zh", name));
    }

    private void fallBack(SheetLayout sheet) {
        List<ObjectNode> items = sheet.isHead() ? List.of(tree) : Members.items(tree, sheet.list());
        for (int i = 0; i < items.size(); i++) {
            ObjectNode item = items.get(i);
            for (Column column : sheet.columns()) {
                List<ObjectNode> owners = column.detail() ? Members.items(item, "points") : List.of(item);
                String number = Integer.toString(i + 1);
                owners.forEach(owner -> fallBack(column, owner, number));
            }
        }
    }

    private static void fallBack(Column column, ObjectNode item, String number) {
        String fallback = column.fallback();
        if (fallback == null || !Members.get(item, column.member()).isMissingNode()) {
            return;
        }
        String text = fallback.replace("{n}", number);
        if (text.startsWith("{")) {
            text = Members.get(item, text.substring(1, text.length() - 1)).asText("");
        }
        if (!text.isEmpty()) {
            Members.set(item, column.member(), column.read(text));
        }
    }

    private static String key(SheetLayout sheet, JsonNode item) {
        return sheet.key() == null ? "" : Members.get(item, sheet.key()).asText();
    }
}
