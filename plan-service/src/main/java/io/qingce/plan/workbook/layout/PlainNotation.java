package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The notations that need no further word. */
enum PlainNotation implements Notation {
    LINE(value -> CellValue.text(value.asText()), cell -> TextNode.valueOf(cell.text())),
    TEXT(value -> CellValue.text(value.asText()), cell -> TextNode.valueOf(cell.text())),
    NUMBER(PlainNotation::decimal, cell -> DecimalNode.valueOf(CellNumbers.decimal(cell))),
    INTEGER(PlainNotation::decimal, cell -> IntNode.valueOf(CellNumbers.whole(cell))),
    DATE(
            value -> new CellValue(CellValue.Kind.DAY, value.asText()),
            cell -> TextNode.valueOf(CellNumbers.day(cell).toString())),
    YES(value -> CellValue.text(value.asBoolean() ? "是" : "否"), cell -> BooleanNode.valueOf(CellNumbers.yes(cell))),
    LINES(
            value -> CellValue.text(
                    Quoting.join(texts(value).stream().map(Quoting::line).toList())),
            cell -> array(Quoting.split(cell.text()).stream()
                    .map(Quoting::unquote)
                    .filter(line -> !line.isEmpty())
                    .toList())),
    CELLS(value -> CellValue.text(Quoting.join(texts(value))), cell -> array(Quoting.split(cell.text()))),
    DUE(value -> CellValue.text(DueText.write(value)), cell -> DueText.read(cell.text())),
    DUES(PlainNotation::dues, PlainNotation::dues),
    UNITS(value -> CellValue.text(UnitsText.lines(value)), cell -> UnitsText.read(cell.text()));

    private final Function<JsonNode, CellValue> writer;
    private final Function<CellValue, JsonNode> reader;

    PlainNotation(Function<JsonNode, CellValue> writer, Function<CellValue, JsonNode> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public Optional<CellValue> write(JsonNode value) {
        return Optional.of(writer.apply(value));
    }

    @Override
    public JsonNode read(CellValue cell) {
        return reader.apply(cell);
    }

    static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static CellValue decimal(JsonNode value) {
        BigDecimal number = value.decimalValue();
        return new CellValue(CellValue.Kind.NUMBER, number.toPlainString());
    }

    private static CellValue dues(JsonNode value) {
        List<String> lines = new ArrayList<>();
        value.forEach(due -> lines.add(DueText.write((ObjectNode) due)));
        return CellValue.text(Quoting.join(lines));
    }

    private static JsonNode dues(CellValue cell) {
        ArrayNode dues = JsonNodeFactory.instance.arrayNode();
        for (String line : Quoting.split(cell.text())) {
            if (!line.isBlank()) {
                dues.add(DueText.read(line.strip()));
            }
        }
        return dues;
    }
}
