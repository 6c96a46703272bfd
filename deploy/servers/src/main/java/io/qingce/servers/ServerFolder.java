package io.qingce.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one server keeps what it has: its data, its log and its settings.
 *
 * @param path the folder; created when missing
 * @param temporary whether the folder goes when the server stops
 */
record ServerFolder(Path path, boolean temporary) {

    static ServerFolder kept(Path path) {
        try {
            return new ServerFolder(Files.createDirectories(path.toAbsolutePath()), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder " + path, e);
        }
    }

    static ServerFolder temporary(String server) {
        try {
            return new ServerFolder(Files.createTempDirectory("qingce-" + server + "-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a temporary folder", e);
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** Notes which process serves the folder. */
    void notePid(long pid) throws IOException {
        Files.writeString(path.resolve("pid"), Long.toString(pid));
    }

    /** The process noted last, if there is one of this number. */
    Optional<ProcessHandle> notedProcess() {
        Path file = path.resolve("pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The last lines of the log, for the message about a server that did not start. */
    String endOfLog() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 20), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Deletes the folder if it is a temporary one. */
    void release() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the temporary folder " + path, e);
        }
    }

    /**
     * A port of the loopback interface that nobody listens on.
     *
     * @param wanted 0 for any
     * @throws IllegalStateException if the wanted port is taken
     */
    static int port(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("Port " + wanted + " is taken (" + e.getMessage() + ")", e);
        }
    }
}
