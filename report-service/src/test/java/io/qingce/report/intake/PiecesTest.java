package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void leavesOutNothingAndKeepsTheOrder() {
        assertEquals(List.of(List.of(4, 5), List.of(1), List.of(12), List.of(2, 0, 7)), cut(4, 5, 1, 12, 2, 0, 7));
    }

    @Test
    void leavesWhatFitsTogether() {
        assertEquals(List.of(List.of(3, 3, 3)), cut(3, 3, 3));
    }

    @Test
    void makesNoPieceOfNothing() {
        assertEquals(List.of(), cut());
    }

    @Test
    void countsARecordWithoutPayloadAsNone() {
        ConsumerRecord<String, byte[]> empty = new ConsumerRecord<>("tested", 0, 0, "key", null);
        assertEquals(List.of(List.of(empty)), Pieces.of(List.of(empty), 9));
    }

    /** Lengths of the payloads of pieces of at most 9 bytes. */
    private static List<List<Integer>> cut(int... lengths) {
        List<ConsumerRecord<String, byte[]>> records = IntStream.of(lengths)
                .mapToObj(length -> new ConsumerRecord<>("tested", 0, 0, "key", new byte[length]))
                .toList();
        return Pieces.of(records, 9).stream()
                .map(piece ->
                        piece.stream().map(record -> record.value().length).toList())
                .toList();
    }
}
