package io.qingce.monitoring.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/** Writes selections of any size, few of them at once: big reads leave connections to the others and to the ingest. */
@ApplicationScoped
public class ObservationStreams {

    private final ObservationQuery query;
    private final ObjectMapper json;
    private final ObservationAnswers answers;
    private final Semaphore turns;

    ObservationStreams(ObservationQuery query, ObjectMapper json, ObservationAnswers answers, RetrievalConfig config) {
        this.query = query;
        this.json = json;
        this.answers = answers;
        this.turns = new Semaphore(config.streams(), true);
    }

    /** Writes a selection in a form that has lines. */
    void write(ObservationSelection selection, ReadFormat format, OutputStream output) throws IOException {
        try {
            turns.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        }
        try (ObservationLines lines = format == ReadFormat.CSV
                ? ObservationLines.csv(output, answers)
                : ObservationLines.ndjson(output, json, answers)) {
            query.stream(selection, lines);
            lines.finish();
        } finally {
            turns.release();
        }
    }
}
