package io.qingce.chassis.paging;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A page of whose items only some members are written.
 *
 * @param fields their names
 */
record ChosenPage(Page<?> page, Set<String> fields) implements JsonSerializable {

    /**
     * Chooses members of the items of a page.
     *
     * @param fields names separated by commas
     * @throws ProblemException 400 for a name that the items do not have, as far as their type tells
     */
    static ChosenPage of(Page<?> page, String fields) {
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(fields.split(",", -1)));
        Set<String> known = page.items().stream()
                .map(Object::getClass)
                .distinct()
                .flatMap(type -> Arrays.stream(members(type)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Violation> unknown = chosen.stream()
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .map(name -> unknown(name, String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    400,
                    "unknown-field",
                    Words.both("列表各项没有所选的成员。", "The items of the list do not have the members that were chosen."),
                    unknown);
        }
        return new ChosenPage(page, chosen);
    }

    private static Violation unknown(String name, String known) {
        return Violation.of(
                "fields",
                "unknown-field",
                Words.both("没有成员" + name + "；可选：" + known + "。", "No member " + name + "; there are " + known + "."));
    }

    /** None if it is written as one value and does not say as what: then nobody knows before. */
    private static String[] members(Class<?> type) {
        WrittenAs written = type.getAnnotation(WrittenAs.class);
        RecordComponent[] components = (written == null ? type : written.value()).getRecordComponents();
        return components == null || (written == null && components.length == 1)
                ? new String[0]
                : Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
    }

    @Override
    public void serialize(JsonGenerator output, SerializerProvider provider) throws IOException {
        output.writeStartObject();
        output.writeArrayFieldStart("items");
        ObjectMapper json = (ObjectMapper) output.getCodec();
        for (Object item : page.items()) {
            JsonNode whole = json.readTree(json.writeValueAsBytes(item));
            json.writeTree(output, whole instanceof ObjectNode object ? object.retain(fields) : whole);
        }
        output.writeEndArray();
        if (page.next() != null) {
            output.writeStringField("next", page.next());
        }
        output.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator output, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(output, provider);
    }
}
