package io.qingce.plan.reporting.evidence;

import io.qingce.chassis.answer.Pieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file piece by piece; the store is asked for it when the first piece is wanted. */
final class EvidencePieces implements Pieces {

    private static final int BYTES = 1 << 17;

    private final Supplier<InputStream> open;
    private @Nullable InputStream file;

    EvidencePieces(Supplier<InputStream> open) {
        this.open = open;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        InputStream opened = file == null ? open.get() : file;
        file = opened;
        byte[] piece = opened.readNBytes(BYTES);
        return piece.length == 0 ? Optional.empty() : Optional.of(piece);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
