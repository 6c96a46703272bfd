package io.qingce.report.bulletin.definition;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of bulletins that ship, each from its file below {@code /bulletins}. */
public final class Definitions {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** In the order in which they are shown; another version of a kind is another file. */
    public static final List<Definition> ALL = List.of(
            read("air-monthly"),
            read("water-monthly"),
            read("plan-monthly"),
            read("plan-quarterly"),
            read("plan-half-yearly"),
            read("plan-assessment"),
            read("target-basis"));

    private static final Map<String, Definition> BY_KIND = byKind();

    private Definitions() {}

    /** The definition by which bulletins of this kind are drawn up now. */
    public static Optional<Definition> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    private static Map<String, Definition> byKind() {
        Map<String, Definition> byKind = new LinkedHashMap<>();
        ALL.forEach(definition -> byKind.put(definition.kind(), definition));
        return byKind;
    }

    private static Definition read(String kind) {
        try (InputStream file = Definitions.class.getResourceAsStream("/bulletins/" + kind + ".json")) {
            return parse(JSON.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a definition that ships is read by a test", unreadable);
        }
    }

    /** A definition as its file has it, where the words of codes that stand in several places have a name. */
    static Definition parse(JsonNode file) throws IOException {
        JsonNode choices = ((ObjectNode) file).remove("choices");
        for (JsonNode value : file.findParents("words")) {
            if (value.get("words").isTextual()) {
                ((ObjectNode) value)
                        .set("words", choices.required(value.get("words").asText()));
            }
        }
        return JSON.treeToValue(file, Definition.class);
    }
}
