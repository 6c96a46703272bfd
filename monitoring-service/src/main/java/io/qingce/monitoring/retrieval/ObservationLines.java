package io.qingce.monitoring.retrieval;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationResponse;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes observations as lines: one value a line under a header (CSV), or one observation a line (NDJSON). */
final class ObservationLines {

    private static final String HEADER =
            "site,periodEnd,averaging,version,revision,status,lastModified,parameter,value,flags,findings\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final int ROOM = 1 << 18;

    private final @Nullable ObjectWriter json;
    private final Language language;

    private ObservationLines(@Nullable ObjectWriter json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** One JSON object a line, its texts in one language. */
    static ObservationLines ndjson(ObjectMapper mapper, Language language) {
        ObjectWriter lines = mapper.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("\n");
        return new ObservationLines(lines, language);
    }

    /** One value a line, under a header. */
    static ObservationLines csv() {
        return new ObservationLines(null, Language.CHINESE);
    }

    /** The lines of some observations in UTF-8, each with its end. */
    byte[] of(List<ObservationResponse> observations, boolean first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
        if (json == null) {
            writeCsv(observations, first, bytes);
        } else if (!observations.isEmpty()) {
            try (JsonGenerator output = SpokenJson.of(json.createGenerator(bytes), language)) {
                json.writeValues(output).writeAll(observations);
            }
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static void writeCsv(List<ObservationResponse> observations, boolean first, OutputStream bytes)
            throws IOException {
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            if (first) {
                csv.write(HEADER);
            }
            for (ObservationResponse observation : observations) {
                write(csv, observation);
            }
        }
    }

    /** Nothing needs quoting: codes hold neither commas nor quotes, flags and findings are parted by blanks. */
    private static void write(Writer csv, ObservationResponse observation) throws IOException {
        String key = String.join(
                ",",
                observation.site(),
                observation.periodEnd().format(TIME),
                observation.averaging(),
                observation.version().name(),
                Long.toString(observation.revision()),
                observation.status().name(),
                observation.lastModified().format(TIME));
        Map<String, List<String>> flags = observation.flags();
        for (Map.Entry<String, @Nullable Object> value : observation.values().entrySet()) {
            Object number = value.getValue();
            List<String> own = flags == null ? List.of() : flags.getOrDefault(value.getKey(), List.of());
            csv.write(key + ',' + value.getKey() + ',' + (number == null ? "" : number) + ',' + String.join(" ", own)
                    + ',' + findings(observation, value.getKey()) + "\r\n");
        }
    }

    /** Rule and version of the rules, such as {@code FROZEN-SO2@2}: of the parameter, then of the whole observation. */
    private static String findings(ObservationResponse observation, String parameter) {
        List<Finding> findings = observation.findings();
        if (findings == null) {
            return "";
        }
        return findings.stream()
                .filter(finding ->
                        finding.parameter() == null || finding.parameter().equals(parameter))
                .map(finding -> finding.rule() + '@' + finding.ruleSet())
                .collect(Collectors.joining(" "));
    }
}
