package io.qingce.chassis.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.answer.Places.Place;
import io.qingce.chassis.language.Words;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * Answers that are longer than what is kept in memory for them, in pieces: a piece is computed when its client has taken the
 * one before, on a thread of a few that the senders are given in turn.
 */
@ApplicationScoped
public class LongReads {

    private static final Logger LOG = Logger.getLogger(LongReads.class);

    private final Places places;
    private final Turns turns;

    LongReads(AnswerConfig config) {
        this.places = new Places(new Words("长查询", "long reads"), config.longReadsPerSender(), config.longReads());
        this.turns = new Turns("long-read", config.piecesAtOnce());
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("qingce.answers.long.reads", places, Places::taken);
    }

    void stop(@Observes ShutdownEvent stopping) {
        turns.close();
    }

    /** The answer that has these pieces. */
    public OutletAnswer answer(Pieces pieces) {
        return new OutletAnswer(outlet -> begin(pieces, outlet));
    }

    /** The answer that has these pieces, of a length that is known. */
    public OutletAnswer answer(Pieces pieces, long length) {
        return new OutletAnswer(OptionalLong.of(length), outlet -> begin(pieces, outlet));
    }

    private void begin(Pieces pieces, Outlet outlet) {
        Place place = places.take(outlet.sender(), () -> outlet.cut("the place is needed for another sender"));
        outlet.onEnd(() -> {
            place.close();
            turns.run(outlet.sender(), () -> close(pieces));
        });
        next(pieces, outlet);
    }

    private void next(Pieces pieces, Outlet outlet) {
        turns.run(outlet.sender(), () -> piece(pieces, outlet));
    }

    private void piece(Pieces pieces, Outlet outlet) {
        if (outlet.isClosed()) {
            return;
        }
        try {
            Optional<byte[]> piece = pieces.next();
            piece.ifPresentOrElse(bytes -> outlet.write(bytes, () -> next(pieces, outlet)), outlet::end);
        } catch (IOException | RuntimeException | Error failure) {
            outlet.fail(failure);
        }
    }

    private static void close(Pieces pieces) {
        try {
            pieces.close();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "what a long answer was read from cannot be closed");
        }
    }
}
