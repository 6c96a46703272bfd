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

/** Writes observations line by line as they come, {@value #TOGETHER} of them in memory at a time. */
final class ObservationLines implements Consumer<Recorded>, Closeable {

    private static final String HEADER =
            "site,periodEnd,averaging,version,revision,status,lastModified,parameter,value,flags,findings\r\n";

    private static final int TOGETHER = 500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final ObservationAnswers answers;
    private final @Nullable SequenceWriter json;
    private final @Nullable Writer csv;
    private final List<Recorded> waiting = new ArrayList<>(TOGETHER);

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
        waiting.add(recorded);
        if (waiting.size() == TOGETHER) {
            try {
                writeWaiting();
            } catch (IOException gone) {
                throw new UncheckedIOException("the reader has gone", gone);
            }
        }
    }

    /** To be called when the last one has come. */
    void end() throws IOException {
        writeWaiting();
    }

    private void writeWaiting() throws IOException {
        Function<Recorded, ObservationResponse> answer = answers.to(waiting);
        for (Recorded recorded : waiting) {
            if (json != null) {
                json.write(answer.apply(recorded));
            }
            if (csv != null) {
                write(csv, answer.apply(recorded));
            }
        }
        waiting.clear();
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

    /** The rules that found something in a value or in its whole observation, each with the version of the rules. */
    private static String findings(ObservationResponse observation, String parameter) {
        List<Finding> found = observation.findings();
        return found == null
                ? ""
                : found.stream()
                        .filter(finding -> finding.parameter() == null
                                || finding.parameter().equals(parameter))
                        .map(finding -> finding.rule() + "@" + finding.ruleSet())
                        .collect(Collectors.joining(" "));
    }
}
