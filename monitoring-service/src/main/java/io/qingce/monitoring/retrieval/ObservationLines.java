package io.qingce.monitoring.retrieval;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes observations as lines: {@value #PAGE} are kept at most, for which what the quality rules found is looked up in
 * one query.
 */
final class ObservationLines implements Consumer<Recorded>, Closeable {

    private static final String HEADER =
            "site,periodEnd,averaging,version,revision,status,lastModified,parameter,value,flags,findings\r\n";

    private static final int PAGE = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final ObservationAnswers answers;
    private final @Nullable SequenceWriter json;
    private final @Nullable Writer csv;
    private final List<Recorded> page = new ArrayList<>();

    private ObservationLines(ObservationAnswers answers, @Nullable SequenceWriter json, @Nullable Writer csv) {
        this.answers = answers;
        this.json = json;
        this.csv = csv;
    }

    /** One JSON object a line. */
    static ObservationLines ndjson(OutputStream output, ObjectMapper mapper, ObservationAnswers answers)
            throws IOException {
        SequenceWriter json = mapper.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("\n")
                .writeValues(output);
        return new ObservationLines(answers, json, null);
    }

    /** One value a line, under a header. */
    static ObservationLines csv(OutputStream output, ObservationAnswers answers) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.write(HEADER);
        return new ObservationLines(answers, null, csv);
    }

    @Override
    public void accept(Recorded recorded) {
        page.add(recorded);
        if (page.size() == PAGE) {
            finish();
        }
    }

    /** Writes what is kept; after the last observation. */
    void finish() {
        Function<Recorded, ObservationResponse> answer = answers.to(page);
        try {
            for (Recorded recorded : page) {
                write(answer.apply(recorded));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        }
        page.clear();
    }

    @Override
    public void close() throws IOException {
        if (json != null) {
            json.close();
        }
        if (csv != null) {
            csv.flush();
        }
    }

    private void write(ObservationResponse observation) throws IOException {
        if (json != null) {
            json.write(observation);
        }
        if (csv != null) {
            write(csv, observation);
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
