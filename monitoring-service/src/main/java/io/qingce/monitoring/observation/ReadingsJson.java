package io.qingce.monitoring.observation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Readings as the two JSON columns of their table. Codes of parameters and flags hold nothing that JSON or COPY would
 * have to escape, so the text is written plainly.
 */
final class ReadingsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadingsJson() {}

    /** Such as {@code {"PM2.5":35,"O3":null}}. */
    static String values(Observation observation) {
        return observation.readings().entrySet().stream()
                .map(entry -> "\"" + entry.getKey().code() + "\":" + text(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Such as {@code {"O3":["VOID"]}}; null if there is no flag at all. */
    static @Nullable String flags(Observation observation) {
        String flags = observation.readings().entrySet().stream()
                .filter(entry -> !entry.getValue().flags().isEmpty())
                .map(entry -> "\"" + entry.getKey().code() + "\":[\""
                        + String.join("\",\"", entry.getValue().flags()) + "\"]")
                .collect(Collectors.joining(","));
        return flags.isEmpty() ? null : "{" + flags + "}";
    }

    /** The readings of the two columns. */
    static Map<Parameter, Reading> read(String values, @Nullable String flags) {
        try {
            Map<Parameter, List<String>> flagged = flags == null ? Map.of() : readFlags(flags);
            Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
            try (JsonParser json = JSON.createParser(values)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    Parameter parameter = parameter(json);
                    readings.put(parameter, new Reading(number(json), flagged.getOrDefault(parameter, List.of())));
                }
            }
            return readings;
        } catch (IOException damaged) {
            throw new UncheckedIOException("a row of the observation table cannot be read", damaged);
        }
    }

    private static Map<Parameter, List<String>> readFlags(String flags) throws IOException {
        Map<Parameter, List<String>> flagged = new EnumMap<>(Parameter.class);
        try (JsonParser json = JSON.createParser(flags)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                List<String> found = flagged.computeIfAbsent(parameter(json), key -> new ArrayList<>());
                json.nextToken();
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    found.add(json.getText());
                }
            }
        }
        return flagged;
    }

    private static Parameter parameter(JsonParser json) throws IOException {
        return Parameter.of(json.currentName()).orElseThrow();
    }

    private static @Nullable BigDecimal number(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : json.getDecimalValue();
    }

    private static String text(Reading reading) {
        BigDecimal value = reading.value();
        return value == null ? "null" : value.toPlainString();
    }
}
