package io.qingce.load.arena;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The clock of one service, which can be made to jump while it runs: a small library is loaded into the process before
 * all others ({@code clock.c}), and looks into a file how far the clock is off. libfaketime does the same, and more:
 * it also stands before every wait of a thread, and under it a service took minutes to start and then found no connection.
 */
public final class Clock {

    private static final String SOURCE = "clock.c";

    private final Path file;
    private final Path library;

    Clock(Path file, Path library) {
        this.file = file;
        this.library = library;
        jump(0);
    }

    /**
     * Makes the library.
     *
     * @param folder takes it
     * @return empty where there is no C compiler
     */
    public static Optional<Path> library(Path folder) {
        Path library = folder.resolve("clock.so");
        try (InputStream source = Objects.requireNonNull(Clock.class.getResourceAsStream(SOURCE))) {
            Files.createDirectories(folder);
            Path code = folder.resolve(SOURCE);
            Files.copy(source, code, StandardCopyOption.REPLACE_EXISTING);
            List<String> command =
                    List.of("cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), code.toString(), "-ldl");
            boolean isMade = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            return isMade ? Optional.of(library) : Optional.empty();
        } catch (IOException noCompiler) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while compiling", e);
        }
    }

    /** Sets how many seconds the clock is off. */
    public void jump(long seconds) {
        ByteBuffer off = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(seconds)
                .flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(off, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot set " + file, e);
        }
    }

    /** The settings of a process that goes by this clock. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "QINGCE_CLOCK", file.toString());
    }
}
