package io.qingce.load.arena;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small file system of its own: an ext4 in a file, mounted. What is made durable there goes through to the disk under the
 * file, and when it is full it is full for nobody else.
 */
public final class SmallDisk implements AutoCloseable {

    private static final String BALLAST = "ballast";
    private static final String REST = "rest";
    private static final int CHUNK = 4096;

    /** What the file system needs itself to keep a large file, and some. */
    private static final long LAST_BYTES = 4L << 20;

    private final Path mount;

    private SmallDisk(Path mount) {
        this.mount = mount;
    }

    /** Whether one may be made here: the smallest is tried. */
    public static boolean isPermitted(Path folder) {
        try (SmallDisk tried = mount(folder, "tried", "8M")) {
            return Files.isDirectory(tried.mount);
        } catch (Refusal notPermitted) {
            return false;
        }
    }

    /**
     * Makes and mounts one.
     *
     * @param folder takes the file and the place where it is mounted
     * @throws Refusal with what the system said, if mounting is not permitted here
     */
    public static SmallDisk mount(Path folder, String name, String size) {
        Path file = folder.resolve(name + ".img");
        Path mount = folder.resolve(name);
        try {
            Files.createDirectories(mount);
            unmountIfMounted(mount);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make room for " + file, e);
        }
        run("truncate", "-s", size, file.toString());
        run("mkfs.ext4", "-q", "-F", "-m", "0", file.toString());
        run("mount", "-o", "loop", file.toString(), mount.toString());
        return new SmallDisk(mount);
    }

    /** A folder on it. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(mount.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a folder in " + mount, e);
        }
    }

    /** Takes all the room that is left: nearly all at once, and the rest until nothing more goes in. */
    public void fill() {
        try {
            long left = Files.getFileStore(mount).getUsableSpace() - LAST_BYTES;
            if (left > 0) {
                run(
                        "fallocate",
                        "-l",
                        Long.toString(left),
                        mount.resolve(BALLAST).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + mount, e);
        }
        try (OutputStream rest = Files.newOutputStream(mount.resolve(REST))) {
            byte[] chunk = new byte[CHUNK];
            while (true) {
                rest.write(chunk);
            }
        } catch (IOException full) {
            // That was wanted.
        }
    }

    /** Gives it back. */
    public void empty() {
        try {
            Files.deleteIfExists(mount.resolve(BALLAST));
            Files.deleteIfExists(mount.resolve(REST));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + mount, e);
        }
    }

    @Override
    public void close() {
        run("umount", mount.toString());
    }

    private static void unmountIfMounted(Path mount) throws IOException {
        String mounts = Files.readString(Path.of("/proc/mounts"));
        if (mounts.contains(" " + mount.toAbsolutePath() + " ")) {
            run("umount", "-l", mount.toString());
        }
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new Refusal(List.of(command) + ": " + said);
            }
        } catch (IOException e) {
            throw new Refusal("Cannot run " + command[0] + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command[0], e);
        }
    }
}
