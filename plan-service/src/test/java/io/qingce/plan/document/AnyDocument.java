package io.qingce.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes documents up that the contract allows: every member that has to be there, of the others some, filled with whatever
 * may stand there. References lead nowhere in particular, and no unit is called like the mark of another printed form.
 */
public final class AnyDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode SCHEMA = schema();

    /** What a spreadsheet, YAML, a separator of a notation or a careless reader could take for something else. */
    private static final List<String> PIECES = List.of(
            "市",
            "水利局",
            "0x1F",
            "1_000",
            ".5",
            "~",
            "null",
            "no",
            ": ",
            " #",
            "<<",
            "!",
            "&",
            "*",
            "{",
            "[",
            "?",
            ">",
            "44",
            "%",
            "=1+1",
            "'",
            "、",
            "，",
            ";",
            "(市、区)",
            "（一）",
            "〔原文:甲〕",
            "〔",
            "」",
            "「",
            "等",
            "按职责分工负责",
            "\\",
            "\\n",
            "n",
            "/",
            "|",
            "_x0041_",
            "是",
            "2025年",
            "2025-12-31",
            "1E5",
            "TRUE",
            "@",
            "+",
            "-",
            "　",
            " ",
            "T1 ",
            "\uD83C\uDF2B");

    private final Random random;
    private int ids;

    private AnyDocument(Random random) {
        this.random = random;
    }

    public static ObjectNode of(long seed) {
        return (ObjectNode) new AnyDocument(new Random(seed)).any("plan", SCHEMA);
    }

    private JsonNode any(String member, JsonNode schema) {
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return one(schema.get("enum"));
        }
        if (schema.has("$ref")) {
            String definition = schema.path("$ref").asText().replaceFirst("#/\\$defs/", "");
            return defined(member, definition, schema.path("maxLength").asInt(60));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(member, schema);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "integer" -> IntNode.valueOf(1 + random.nextInt(50));
            default -> text(member, schema);
        };
    }

    private JsonNode defined(String member, String definition, int longest) {
        return switch (definition) {
            case "unitName" -> TextNode.valueOf(line(20).replace("〔原文:甲〕", "甲"));
            case "line", "sectionNumber" -> TextNode.valueOf(line(Math.min(longest, 30)));
            case "text" ->
                TextNode.valueOf(random.nextBoolean() ? line(60) : " " + line(30) + "\n\n" + line(20) + "\n");
            case "date" -> TextNode.valueOf(day().toString());
            case "year" -> IntNode.valueOf(1990 + random.nextInt(100));
            case "number" ->
                DecimalNode.valueOf(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(10)));
            case "unit" -> TextNode.valueOf(random.nextBoolean() ? "µg/m³" : "万吨");
            case "targetId", "itemId" -> TextNode.valueOf(member.equals("id") ? "X" + ++ids : "X" + random.nextInt(40));
            case "due" -> due();
            default -> whole(member, definition);
        };
    }

    /** An object in which some member has to be, or one only with another. */
    private JsonNode whole(String member, String definition) {
        JsonNode made = any(member, SCHEMA.path("$defs").path(definition));
        if (made instanceof ObjectNode object) {
            switch (definition) {
                case "baseline" -> object.put("year", 2020);
                case "superiorValue" -> object.put("words", line(20));
                case "part" -> object.put("name", line(20)).remove(List.of("comparator", "comparatorFrom"));
                case "responsibleUnit" -> object.withObject("/name").put("zh", "单位" + ++ids);
                default -> object.remove(List.of());
            }
        }
        return made;
    }

    private ObjectNode object(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (required.contains(property.getKey()) || random.nextInt(3) == 0) {
                JsonNode value = any(property.getKey(), property.getValue());
                if (!value.isContainerNode() || !value.isEmpty()) {
                    object.set(property.getKey(), value);
                }
            }
        }
        return object;
    }

    private ArrayNode array(String member, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            JsonNode item = any(member, schema.path("items"));
            if (!schema.path("uniqueItems").asBoolean() || !contains(array, item)) {
                array.add(item);
            }
        }
        return array;
    }

    private static boolean contains(ArrayNode array, JsonNode item) {
        for (JsonNode one : array) {
            if (one.equals(item)) {
                return true;
            }
        }
        return false;
    }

    private TextNode text(String member, JsonNode schema) {
        if (member.equals("cells")) {
            return TextNode.valueOf(random.nextInt(3) == 0 ? "" : line(10));
        }
        String pattern = schema.path("pattern").asText();
        return TextNode.valueOf(
                pattern.startsWith("^[a-z]") ? "pm25-annual-mean" : pattern.startsWith("^[0-9]") ? "410500" : "small");
    }

    private ObjectNode due() {
        String from = "2023-01-01";
        ObjectNode due = switch (random.nextInt(8)) {
            case 0 -> JSON.objectNode().put("kind", "YEAR").put("year", 2025);
            case 1 -> JSON.objectNode().put("kind", "DAY").put("date", day().toString());
            case 2 -> JSON.objectNode().put("kind", "EACH_YEAR");
            case 3 -> JSON.objectNode().put("kind", "PERIOD").put("from", from).put("to", "2025-12-31");
            case 4 -> JSON.objectNode().put("kind", "STANDING");
            case 5 ->
                JSON.objectNode()
                        .put("kind", "INHERITED")
                        .put("date", day().toString())
                        .put("place", line(10));
            case 6 -> JSON.objectNode().put("kind", "BEFORE").put("year", 2025);
            default -> JSON.objectNode().put("kind", "FROM").put("date", day().toString());
        };
        return random.nextBoolean() || due.has("place") ? due.put("text", line(10)) : due;
    }

    private LocalDate day() {
        return LocalDate.of(1890, 1, 1).plusDays(random.nextInt(70_000));
    }

    /** One line without blanks at its ends. */
    private String line(int longest) {
        StringBuilder line = new StringBuilder();
        int pieces = 1 + random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String cut = line.length() > longest ? line.substring(0, longest) : line.toString();
        String stripped = cut.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}\\uD83C]+$", "");
        return stripped.isEmpty() ? "字" : stripped;
    }

    private JsonNode one(JsonNode all) {
        return all.get(random.nextInt(all.size()));
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of(System.getProperty("contracts.dir"), "plan-document.v1.schema.json")
                            .toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Where two documents differ, each place with what stands in the one and in the other. */
    public static List<String> differences(JsonNode one, JsonNode other) {
        return differences("", one, other);
    }

    private static List<String> differences(String place, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return List.of();
        }
        Set<String> members = new TreeSet<>();
        one.fieldNames().forEachRemaining(members::add);
        other.fieldNames().forEachRemaining(members::add);
        IntStream.range(0, Math.max(one.size(), other.size()) - members.size())
                .forEach(i -> members.add(Integer.toString(i)));
        if (members.isEmpty() || one.getNodeType() != other.getNodeType()) {
            return List.of(place + ": " + one + " became " + other);
        }
        return members.stream()
                .flatMap(name -> differences(place + "/" + name, one.at("/" + name), other.at("/" + name)).stream())
                .toList();
    }
}
