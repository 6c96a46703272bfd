package io.qingce.monitoring.retrieval;

import io.qingce.chassis.answer.Pieces;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All observations of a selection as lines, {@value #ROWS} in a piece. The sites come one after another; a piece shows its
 * observations as they stand when it is computed, and goes on after the key of the last of the piece before, so that none
 * comes twice and none that stood all the while is left out.
 */
final class ObservationPieces implements Pieces {

    private static final int ROWS = 1000;

    private final ObservationPages query;
    private final ObservationAnswers answers;
    private final ObservationSelection selection;
    private final ObservationLines lines;

    private int site;
    private Optional<ObservationKey> last = Optional.empty();
    private boolean begun;

    ObservationPieces(
            ObservationPages query,
            ObservationAnswers answers,
            ObservationSelection selection,
            ObservationLines lines) {
        this.query = query;
        this.answers = answers;
        this.selection = selection;
        this.lines = lines;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        List<Recorded> rows = rows();
        if (rows.isEmpty() && begun) {
            return Optional.empty();
        }
        byte[] piece = lines.of(rows.stream().map(answers.to(rows)).toList(), !begun);
        begun = true;
        return Optional.of(piece);
    }

    private List<Recorded> rows() {
        List<Recorded> rows = new ArrayList<>();
        while (rows.size() < ROWS && site < selection.sites().size()) {
            int wanted = ROWS - rows.size();
            List<Recorded> found = query.next(selection, selection.sites().get(site), last, wanted);
            rows.addAll(found);
            if (found.size() < wanted) {
                site++;
                last = Optional.empty();
            } else {
                last = Optional.of(found.get(wanted - 1).key());
            }
        }
        return rows;
    }
}
