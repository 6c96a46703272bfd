package io.qingce.plan.reporting.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePiecesTest {

    private static final int PIECE = 1 << 17;

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "131072, 1", "131073, 2", "400000, 4"})
    void handsAFileOnPieceByPieceUntilThereIsNoMore(int bytes, int pieces) throws IOException {
        byte[] file = new byte[bytes];
        new Random(bytes).nextBytes(file);
        List<byte[]> handed = new ArrayList<>();
        try (EvidencePieces reading = pieces(file)) {
            for (Optional<byte[]> next = reading.next(); next.isPresent(); next = reading.next()) {
                handed.add(next.get());
            }
            assertEquals(Optional.empty(), reading.next().map(Arrays::hashCode));
        }

        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        handed.forEach(whole::writeBytes);
        assertTrue(Arrays.equals(file, whole.toByteArray()));
        assertEquals(pieces, handed.size());
        assertTrue(handed.stream().allMatch(piece -> piece.length <= PIECE));
        assertEquals(1, opened.get());
        assertTrue(closed.get());
    }

    @Test
    void asksTheStoreForNothingIfNobodyWantsAPiece() throws IOException {
        pieces(new byte[3]).close();

        assertEquals(0, opened.get());
        assertFalse(closed.get());
    }

    private EvidencePieces pieces(byte[] file) {
        return new EvidencePieces(() -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(file) {
                @Override
                public void close() {
                    closed.set(true);
                }
            };
        });
    }
}
