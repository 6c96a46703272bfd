package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, read from {@code workbook/layout.yaml}, which is also their documentation. */
public final class Layout {

    private static final String RESOURCE = "/workbook/layout.yaml";

    private final JsonNode source;
    private final List<SheetLayout> sheets = new ArrayList<>();

    private Layout(JsonNode source) {
        this.source = source;
        source.path("sheets").forEach(sheet -> sheets.add(sheet(sheet)));
    }

    /** Reads the layout that is packaged with the service. */
    public static Layout load() {
        try (InputStream text = Objects.requireNonNull(Layout.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new Layout(new YAMLMapper().readTree(text));
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** All sheets; an inner list stands after the list of its items. */
    public List<SheetLayout> sheets() {
        return List.copyOf(sheets);
    }

    /** The sheet of this name, in either language. */
    public Optional<SheetLayout> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name.strip()) || sheet.en().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The sheet that people may mean by this name, such as 主要指标表. */
    public Optional<SheetLayout> sheetAlike(String name) {
        String folded = Column.folded(name).replaceAll("^[a-z0-9.、_-]+", "");
        return sheets.stream()
                .filter(sheet -> folded.equals(Column.folded(sheet.name()))
                        || synonyms("sheets", sheet.name()).contains(folded))
                .findFirst();
    }

    private Set<String> synonyms(String sheet, String name) {
        return PlainNotation.texts(source.path("synonyms").path(sheet).path(name)).stream()
                .map(Column::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sheet that holds the items of a list. */
    public SheetLayout ofList(String list) {
        return sheets.stream()
                .filter(sheet -> sheet.list().equals(list) && sheet.child() == null)
                .findFirst()
                .orElseThrow();
    }

    private SheetLayout sheet(JsonNode sheet) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode line : sheet.path("columns")) {
            columns.addAll(columns(sheet.path("name").asText(), line.asText()));
        }
        String key = sheet.path("key").asText("id");
        boolean keyed = sheet.has("child")
                || columns.stream().anyMatch(column -> column.member().equals(key));
        return new SheetLayout(
                sheet.path("name").asText(),
                sheet.path("en").asText(),
                sheet.path("list").asText(""),
                sheet.path("child").isMissingNode() ? null : sheet.path("child").asText(),
                keyed ? key : null,
                columns,
                Set.copyOf(PlainNotation.texts(sheet.path("printed"))));
    }

    private List<Column> columns(String sheet, String line) {
        if (!line.startsWith("@")) {
            return List.of(column(sheet, line, "", Map.of()));
        }
        String[] call = line.substring(1).split(" ", -1);
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.of(call).skip(2).map(one -> one.split("=", 2)).forEach(pair -> arguments.put(pair[0], pair[1]));
        String inside = call[1].equals(".") ? "" : call[1] + ".";
        List<Column> columns = new ArrayList<>();
        source.path("macros").path(call[0]).forEach(one -> columns.add(column(sheet, one.asText(), inside, arguments)));
        return columns;
    }

    private Column column(String sheet, String line, String inside, Map<String, String> arguments) {
        String[] parts = line.split(" \\| ");
        String prefix = arguments.getOrDefault("prefix", "");
        boolean detail = parts[2].startsWith(Column.DETAIL);
        String member = inside + (detail ? parts[2].substring(Column.DETAIL.length()) : parts[2]);
        String fallback = parts.length > 4 ? parts[4].replace("\"", "") : arguments.get(parts[2]);
        String en = prefix.isEmpty() ? parts[1] : prefix + " " + parts[1];
        return new Column(
                prefix + parts[0],
                en,
                member,
                detail,
                notation(parts[3], parts[0]),
                parts[3],
                fallback,
                synonyms(sheet, prefix + parts[0]));
    }

    private Notation notation(String type, String header) {
        String word = type.substring(type.indexOf('=') + 1);
        return switch (type.replaceAll("=.*", "")) {
            case "label" -> new LabelNotation(words(source.path("labels").path(word)));
            case "role" -> new RoleNotation(word, header);
            case "ref" -> PlainNotation.LINE;
            case "refs" -> PlainNotation.LINES;
            default -> PlainNotation.valueOf(type.toUpperCase(Locale.ROOT));
        };
    }

    private static Map<String, List<String>> words(@Nullable JsonNode labels) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Objects.requireNonNull(labels)
                .properties()
                .forEach(entry -> words.put(entry.getKey(), PlainNotation.texts(entry.getValue())));
        return words;
    }
}
