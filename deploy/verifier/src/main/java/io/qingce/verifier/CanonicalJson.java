package io.qingce.verifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for equal figures: members sorted by name, no blanks, numbers digit for digit without exponent. Its SHA-256 is the
 * hash of a sign-off, which anybody can compute again from the frozen figures.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CanonicalJson() {}

    /** The canonical text of any JSON. */
    public static String of(String json) {
        return of(read(json));
    }

    /** The canonical text of this JSON. */
    public static String of(JsonNode json) {
        StringBuilder text = new StringBuilder();
        write(json, text);
        return text.toString();
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures are JSON that this service wrote", impossible);
        }
    }

    /**
     * JSON as it is kept, no digit of a number lost.
     *
     * @throws JsonProcessingException if it is no such JSON
     */
    public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(json, type);
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** SHA-256 of the UTF-8 bytes, in hexadecimal. */
    public static String sha256(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Every leaf by its JSON pointer. */
    public static Map<String, String> leaves(String canonical) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", read(canonical), leaves);
        return leaves;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(member -> collect(pointer + "/" + escaped(member.getKey()), member.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), leaves);
            }
        } else {
            StringBuilder text = new StringBuilder();
            write(node, text);
            leaves.put(pointer, text.toString());
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            text.append('{');
            String comma = "";
            for (Map.Entry<String, JsonNode> member : members.entrySet()) {
                text.append(comma).append(quoted(member.getKey())).append(':');
                write(member.getValue(), text);
                comma = ",";
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(node.get(i), text);
            }
            text.append(']');
        } else if (node.isNumber()) {
            text.append(node.decimalValue().toPlainString());
        } else {
            text.append(node.isTextual() ? quoted(node.textValue()) : node.asText());
        }
    }

    private static String quoted(String value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text can always be written", impossible);
        }
    }
}
