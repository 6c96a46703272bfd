package io.qingce.chassis.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An answer of JSON as a table: a line for each of its items, or of the items of its items, with what the answer says of all of them before it. Members
 * of a member are named with a dot, texts of a list stand in one cell; lists of objects and what is explained once for all
 * ({@code basis}) are for readers of JSON.
 *
 * @param header names of the columns
 * @param lines cells by column; a column that a line lacks is empty
 */
record Table(List<String> header, List<Map<String, String>> lines) {

    private static final String ITEMS = "items";
    private static final String LISTED = " ";
    private static final String EXPLAINED = "basis";
    private static final String MARK = "\uFEFF";

    static Table of(JsonNode answer) {
        List<Map<String, String>> lines = new ArrayList<>();
        add(answer, Map.of(), lines);
        Set<String> header = new LinkedHashSet<>();
        lines.forEach(line -> header.addAll(line.keySet()));
        return new Table(List.copyOf(header), lines);
    }

    /** The lines of an answer, or of one answer among several. What a line says itself stands in place of what all of them say. */
    private static void add(JsonNode answer, Map<String, String> before, List<Map<String, String>> lines) {
        Map<String, String> line = new LinkedHashMap<>(before);
        cells(answer, "", line);
        Optional<JsonNode> list = list(answer);
        if (list.isEmpty()) {
            lines.add(line);
            return;
        }
        for (JsonNode item : list.get()) {
            if (item.path(ITEMS).isArray()) {
                add(item, line, lines);
            } else {
                Map<String, String> own = new LinkedHashMap<>(line);
                cells(item, "", own);
                lines.add(own);
            }
        }
    }

    private static Optional<JsonNode> list(JsonNode answer) {
        return answer.path(ITEMS).isArray()
                ? Optional.of(answer.path(ITEMS))
                : answer.valueStream().filter(Table::isListOfObjects).findFirst();
    }

    private static boolean isListOfObjects(JsonNode node) {
        return node.isArray() && node.path(0).isObject();
    }

    private static void cells(JsonNode object, String before, Map<String, String> line) {
        object.properties().forEach(member -> {
            String name = before + member.getKey();
            JsonNode value = member.getValue();
            if (value instanceof ObjectNode part) {
                if (!member.getKey().equals(EXPLAINED)) {
                    cells(part, name + ".", line);
                }
            } else if (!isListOfObjects(value) && !member.getKey().equals(ITEMS)) {
                line.put(name, text(value));
            }
        });
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(LISTED))
                : value.isNull() ? "" : value.asText();
    }

    /** The table as RFC 4180 has it, in UTF-8. */
    byte[] csv(boolean mark) {
        StringBuilder text = new StringBuilder(mark ? MARK : "");
        text.append(header.stream().map(Table::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        for (Map<String, String> line : lines) {
            text.append(header.stream()
                            .map(column -> cell(line.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet would take for a formula is kept from that by an apostrophe; a number is none. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*|-[^0-9.].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
