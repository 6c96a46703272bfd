package io.qingce.chassis.answer;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * A long answer, made piece by piece. Between two pieces nothing is held: each is computed with a short read of the database
 * that goes on where the one before ended.
 */
@FunctionalInterface
public interface Pieces extends Closeable {

    /** The next piece, some 100 KiB large; empty after the last. Called by one thread at a time. */
    Optional<byte[]> next() throws IOException;

    /** After the last call of next, whether the answer was taken to its end or not. */
    @Override
    default void close() throws IOException {}
}
