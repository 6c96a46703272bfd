package io.qingce.local;

import io.qingce.servers.KeptPassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder in which one running stack keeps databases, topics, logs and passwords. Whoever opened it holds it alone
 * until it is closed or the process ends.
 */
public final class DataFolder implements AutoCloseable {

    /** A year of simulated readings takes some 600 MB; the rest is for write-ahead logs and for the user. */
    static final long BYTES_NEEDED = 2_000_000_000L;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder and makes it if it is missing.
     *
     * @throws Refusal if another stack holds it, or if the disk has no room for it
     */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            requireRoom(path, Files.getFileStore(path).getUsableSpace());
            return new DataFolder(path, lock(path.resolve("lock")));
        } catch (IOException e) {
            throw new Refusal("Cannot write to " + path + ": " + e.getMessage() + ". Make the folder writable.", e);
        }
    }

    /** Forgets everything that earlier starts left. */
    public void clear() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(path) && !each.equals(path.resolve("lock"))) {
                    Files.delete(each);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("Cannot empty " + path + ": " + e.getMessage() + ". Delete the folder by hand.", e);
        }
    }

    /** A folder within, made if it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + path.resolve(name), e);
        }
    }

    /** The password of a role: random, made at the first start, readable for the owner of the folder only. */
    public String password(String role) {
        return KeptPassword.in(folder("passwords").resolve(role));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + path, e);
        }
    }

    static void requireRoom(Path path, long free) {
        if (free < BYTES_NEEDED) {
            throw new Refusal("The disk is nearly full: %d MB free for %s, %d MB needed. Free some space."
                    .formatted(free / 1_000_000, path, BYTES_NEEDED / 1_000_000));
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            String holder = Files.readString(file);
            channel.close();
            throw new Refusal("Qingce is running already (process %s). Stop it with Ctrl-C where it runs, or: kill %s"
                    .formatted(holder, holder));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
        return channel;
    }
}
