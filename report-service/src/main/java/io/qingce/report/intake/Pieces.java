package io.qingce.report.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of what Kafka handed over at once. How much that is Kafka counts in compressed bytes, and readings compress to a twentieth and
 * less; what is read into memory and stored in one transaction is counted here, as it is.
 */
final class Pieces {

    /** Bytes of the events of a piece: some 30,000 hours. */
    static final int BYTES = 4 << 20;

    private Pieces() {}

    /** All records in their order; those of a piece have no more than so many bytes together, or it is one alone. */
    static List<List<ConsumerRecord<String, byte[]>>> of(Iterable<ConsumerRecord<String, byte[]>> records, int most) {
        List<List<ConsumerRecord<String, byte[]>>> pieces = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> piece = new ArrayList<>();
        long bytes = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            long more = length(record.value());
            if (!piece.isEmpty() && bytes + more > most) {
                pieces.add(piece);
                piece = new ArrayList<>();
                bytes = 0;
            }
            piece.add(record);
            bytes += more;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static int length(byte @Nullable [] payload) {
        return payload == null ? 0 : payload.length;
    }
}
