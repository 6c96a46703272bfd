package io.qingce.monitoring.observation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qingce.standards.parameter.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Readings as the three JSON columns of their table, which are members of their event too. Codes of parameters and flags hold nothing that JSON or COPY would
 * have to escape, so the text is written plainly.
 */
final class ReadingsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadingsJson() {}

    /** Such as {@code {"PM2.5":35,"O3":null}}. */
    static String values(Observation observation) {
        StringBuilder values = new StringBuilder(observation.readings().size() * 12);
        observation.readings().forEach((parameter, reading) -> {
            BigDecimal value = reading.value();
            begin(parameter, values).append(value == null ? "null" : value.toPlainString());
        });
        return values.append('}').toString();
    }

    /** Such as {@code {"O3":["VOID"]}}; null if there is no flag at all. */
    static @Nullable String flags(Observation observation) {
        StringBuilder flags = new StringBuilder(0);
        observation.readings().forEach((parameter, reading) -> {
            if (!reading.flags().isEmpty()) {
                begin(parameter, flags)
                        .append("[\"")
                        .append(String.join("\",\"", reading.flags()))
                        .append("\"]");
            }
        });
        return flags.isEmpty() ? null : flags.append('}').toString();
    }

    /** Such as {@code {"CO":{"value":1200,"unit":"µg/m³"}}}; null if everything was sent as it is kept. */
    static @Nullable String sent(Observation observation) {
        StringBuilder sent = new StringBuilder(0);
        observation.readings().forEach((parameter, reading) -> {
            if (reading.sent() != null) {
                begin(parameter, sent)
                        .append("{\"value\":")
                        .append(reading.sent().value().toPlainString());
                sent.append(
                        reading.sent().unit() == null
                                ? "}"
                                : ",\"unit\":\"" + reading.sent().unit() + "\"}");
            }
        });
        return sent.isEmpty() ? null : sent.append('}').toString();
    }

    /** The readings of the three columns. */
    static Map<Parameter, Reading> read(String values, @Nullable String flags, @Nullable String sent) {
        try {
            Map<Parameter, List<String>> flagged = flags == null ? Map.of() : readFlags(flags);
            Map<Parameter, Sent> asSent = sent == null ? Map.of() : readSent(sent);
            Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
            try (JsonParser json = JSON.createParser(values)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    Parameter parameter = parameter(json);
                    readings.put(
                            parameter,
                            new Reading(
                                    number(json), flagged.getOrDefault(parameter, List.of()), asSent.get(parameter)));
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

    private static Map<Parameter, Sent> readSent(String sent) throws IOException {
        Map<Parameter, Sent> read = new EnumMap<>(Parameter.class);
        try (JsonParser json = JSON.createParser(sent)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Parameter parameter = parameter(json);
                json.nextToken();
                BigDecimal value = BigDecimal.ZERO;
                String unit = null;
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean number = json.nextToken() != JsonToken.VALUE_STRING;
                    value = number ? json.getDecimalValue() : value;
                    unit = number ? unit : json.getText();
                }
                read.put(parameter, new Sent(value, unit));
            }
        }
        return read;
    }

    private static Parameter parameter(JsonParser json) throws IOException {
        return Parameter.of(json.currentName()).orElseThrow();
    }

    private static @Nullable BigDecimal number(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : json.getDecimalValue();
    }

    /** Begins the next member, and with the first one the object. */
    private static StringBuilder begin(Parameter parameter, StringBuilder text) {
        return text.append(text.isEmpty() ? "{\"" : ",\"")
                .append(parameter.code())
                .append("\":");
    }
}
