package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units in one cell (单位): one to a line or with 、 between them; {@code 市发展和改革委〔原文:市发改委〕} where the print has another form. */
final class UnitsText {

    private static final String SEPARATORS = "、,，;；";
    private static final Pattern UNIT = Pattern.compile("(.+?)(?:〔原文[:：](.+)〕)?");

    private UnitsText() {}

    /** One to a line; a line break at the end tells that the only name is not to be divided. */
    static String lines(JsonNode units) {
        List<String> names = names(units);
        String lines = String.join("\n", names);
        return names.size() == 1 && divide(lines).size() > 1 ? lines + "\n" : lines;
    }

    /** In one line with 、 between them, as agencies print them. */
    static String inLine(JsonNode units) {
        return String.join("、", names(units));
    }

    static ArrayNode read(String cell) {
        List<String> names = cell.contains("\n") ? cell.lines().toList() : divide(cell);
        ArrayNode units = JsonNodeFactory.instance.arrayNode();
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> units.add(unit(name)));
        return units;
    }

    /** Parts between separators that stand outside of brackets: 各县(市、区)政府 is one. */
    private static List<String> divide(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            depth += "(（〔".indexOf(letter) >= 0 ? 1 : ")）〕".indexOf(letter) >= 0 ? -1 : 0;
            if (depth <= 0 && SEPARATORS.indexOf(letter) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static List<String> names(JsonNode units) {
        List<String> names = new ArrayList<>();
        units.forEach(one -> names.add(one.path("unit").asText()
                + (one.has("printedAs") ? "〔原文:" + one.path("printedAs").asText() + "〕" : "")));
        return names;
    }

    private static ObjectNode unit(String name) {
        Matcher parts = UNIT.matcher(name);
        ObjectNode unit = JsonNodeFactory.instance.objectNode();
        if (!parts.matches()) {
            return unit.put("unit", name);
        }
        unit.put("unit", parts.group(1));
        if (parts.group(2) != null) {
            unit.put("printedAs", parts.group(2));
        }
        return unit;
    }
}
