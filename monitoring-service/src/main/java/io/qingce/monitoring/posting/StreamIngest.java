package io.qingce.monitoring.posting;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.delivery.FeedAnswer;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.ingest.Batch;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Tally;
import io.qingce.monitoring.remark.Remarks;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A stream of lines on its way in: each piece is stored as it comes, and what came after a damage counts for nothing. */
final class StreamIngest {

    private final BatchIngestor ingestor;
    private final JsonLinesFeed feed;
    private final Iterator<Item> items;
    private final Batch batch;
    private final Tally tally;
    private final Remarks remarks;

    /**
     * A stream that begins.
     *
     * @param items of the feed, in the scope of who sends
     * @param remarks on them
     */
    StreamIngest(BatchIngestor ingestor, JsonLinesFeed feed, Iterator<Item> items, Purpose purpose, Remarks remarks) {
        this.remarks = remarks;
        this.ingestor = ingestor;
        this.feed = feed;
        this.items = items;
        this.tally = ingestor.tally();
        this.batch = new Batch(purpose, tally::add);
    }

    /** Takes in the next piece. */
    void take(InputStream piece, boolean last) {
        feed.open(piece, last);
        ingestor.take(items, batch);
    }

    Remarks remarks() {
        return remarks;
    }

    /**
     * The answer to the stream.
     *
     * @param failure what ended it; null if it came to its end
     * @throws ProblemException if something else ended it; says what had become of the lines before
     */
    FeedAnswer answer(@Nullable Throwable failure) {
        BatchAnswer answer = tally.answer();
        if (failure == null) {
            return FeedAnswer.of(answer, remarks);
        }
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (cause instanceof ProblemException broken) {
            throw tally.isEmpty() || batch.isDryRun() ? broken : broken.after(answer.counts());
        }
        throw new CompletionException(cause);
    }
}
