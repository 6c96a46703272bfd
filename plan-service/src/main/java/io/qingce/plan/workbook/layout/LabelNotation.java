package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of a few words.
 *
 * @param words constant to its Chinese words; the first one is written, all are read, and the constant too
 */
record LabelNotation(Map<String, List<String>> words) implements Notation {

    @Override
    public Optional<CellValue> write(JsonNode value) {
        return Optional.ofNullable(words.get(value.asText())).map(known -> CellValue.text(known.get(0)));
    }

    @Override
    public JsonNode read(CellValue cell) {
        String text = cell.text();
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text)
                        || entry.getValue().contains(text))
                .findFirst()
                .map(entry -> constant(entry.getKey()))
                .orElseThrow(() -> new UnreadableCellException(
                        "unknown-word",
                        "“" + CellNumbers.shown(cell) + "”不在可选值中：" + String.join("、", choices()) + "。",
                        "Not one of " + String.join(", ", words.keySet()) + "."));
    }

    @Override
    public List<String> choices() {
        return words.values().stream().map(known -> known.get(0)).toList();
    }

    private static JsonNode constant(String name) {
        return name.equals("true") || name.equals("false")
                ? BooleanNode.valueOf(Boolean.parseBoolean(name))
                : TextNode.valueOf(name);
    }
}
