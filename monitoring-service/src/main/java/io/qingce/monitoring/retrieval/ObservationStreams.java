package io.qingce.monitoring.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.answer.LongReads;
import io.qingce.chassis.answer.OutletAnswer;
import io.qingce.chassis.language.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Selections of any size as one answer. */
@ApplicationScoped
public class ObservationStreams {

    private final ObservationPages query;
    private final ObjectMapper json;
    private final ObservationAnswers answers;
    private final LongReads reads;

    ObservationStreams(ObservationPages query, ObjectMapper json, ObservationAnswers answers, LongReads reads) {
        this.query = query;
        this.json = json;
        this.answers = answers;
        this.reads = reads;
    }

    /** A selection in a form that has lines. */
    OutletAnswer of(ObservationSelection selection, ReadFormat format, Language language) {
        ObservationLines lines =
                format == ReadFormat.CSV ? ObservationLines.csv() : ObservationLines.ndjson(json, language);
        return reads.answer(new ObservationPieces(query, answers, selection, lines));
    }
}
