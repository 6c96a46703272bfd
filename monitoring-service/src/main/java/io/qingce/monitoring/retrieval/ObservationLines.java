package io.qingce.monitoring.retrieval;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes observations line by line as they come: nothing is kept. */
final class ObservationLines implements Consumer<Recorded>, Closeable {

    private static final String HEADER =
            "site,periodEnd,averaging,version,revision,status,lastModified,parameter,value,flags\r\n";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final ZoneId zone;
    private final @Nullable SequenceWriter json;
    private final @Nullable Writer csv;

    private ObservationLines(ZoneId zone, @Nullable SequenceWriter json, @Nullable Writer csv) {
        this.zone = zone;
        this.json = json;
        this.csv = csv;
    }

    /** One JSON object a line. */
    static ObservationLines ndjson(OutputStream output, ObjectMapper mapper, ZoneId zone) throws IOException {
        SequenceWriter json = mapper.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("\n")
                .writeValues(output);
        return new ObservationLines(zone, json, null);
    }

    /** One value a line, under a header. */
    static ObservationLines csv(OutputStream output, ZoneId zone) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.write(HEADER);
        return new ObservationLines(zone, null, csv);
    }

    @Override
    public void accept(Recorded recorded) {
        ObservationResponse observation = ObservationResponse.from(recorded, zone);
        try {
            if (json != null) {
                json.write(observation);
            }
            if (csv != null) {
                write(csv, observation);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        }
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

    /** Nothing needs quoting: codes hold neither commas nor quotes, flags are parted by blanks. */
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
                    + "\r\n");
        }
    }
}
