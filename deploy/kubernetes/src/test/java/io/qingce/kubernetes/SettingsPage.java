package io.qingce.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/settings.md, as it is read by whoever installs, and the part of the schema of values that follows from it. */
final class SettingsPage {

    /** A row. */
    record Setting(String name, String variable, String kind, String meaning) {

        /** Whether it stands for all whose names go on where the star is. */
        boolean isFamily() {
            return name.endsWith(".*");
        }
    }

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z][^`]*)` \\| `([^`]*)` \\| (?:.*?) \\| ([a-z]+) \\| (.*) \\|$");

    /** The patterns of kinds that are written as text. */
    private static final Map<String, String> PATTERNS = Map.of(
            "duration", "^([0-9]+(ms|s|m|h|d)?|P.+)$",
            "size", "^[0-9]+[KMGkmg]?$",
            "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "choice", "^[A-Z][A-Z0-9_]*$");

    private static final String PAGE = Chart.read("docs/settings.md");

    private SettingsPage() {}

    /** The settings of everybody and of each service, by the key of the values. */
    static Map<String, List<Setting>> sections() {
        Map<String, List<Setting>> sections = new LinkedHashMap<>();
        sections.put("every", read(PAGE.substring(0, PAGE.indexOf("## plan-service"))));
        for (String service : List.of("plan", "monitoring", "report", "portal")) {
            String text = PAGE.substring(PAGE.indexOf("## " + Chart.module(service)));
            int end = text.indexOf("\n## ");
            sections.put(service, read(end < 0 ? text : text.substring(0, end)));
        }
        return sections;
    }

    /** Writes what values may be set into the definitions of a schema. */
    static void define(ObjectNode definitions) {
        ObjectNode all = definitions.putObject("settings");
        all.put("description", "设置，名称同 docs/settings.md").put("type", "object");
        ObjectNode properties = all.putObject("properties");
        sections().values().forEach(section -> section.forEach(setting -> describe(setting, properties)));
        sections().forEach((key, own) -> {
            ObjectNode section = definitions.putObject(key + "Settings");
            section.putArray("allOf").addObject().put("$ref", "#/definitions/settings");
            ArrayNode names = section.putObject("propertyNames").putArray("anyOf");
            ArrayNode single = names.addObject().putArray("enum");
            Stream.of(sections().get("every"), key.equals("every") ? List.<Setting>of() : own)
                    .flatMap(List::stream)
                    .forEach(setting -> {
                        if (setting.isFamily()) {
                            names.addObject().put("pattern", pattern(setting));
                        } else {
                            single.add(setting.name());
                        }
                    });
        });
    }

    private static void describe(Setting setting, ObjectNode properties) {
        if (setting.isFamily()) {
            return;
        }
        ObjectNode schema = properties.putObject(setting.name());
        schema.put("description", setting.meaning());
        switch (setting.kind()) {
            case "number" -> schema.put("type", "integer");
            case "decimal" -> schema.put("type", "number");
            case "switch" -> schema.put("type", "boolean");
            case "list" -> schema.put("type", "array").putObject("items").put("type", "string");
            default -> schema.put("type", "string");
        }
        if (PATTERNS.containsKey(setting.kind())) {
            schema.put("pattern", PATTERNS.get(setting.kind()));
        }
    }

    private static String pattern(Setting family) {
        return "^" + family.name().replace("*", "").replace(".", "\\.") + ".+$";
    }

    private static List<Setting> read(String text) {
        return ROW.matcher(text)
                .results()
                .map(row -> new Setting(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }
}
