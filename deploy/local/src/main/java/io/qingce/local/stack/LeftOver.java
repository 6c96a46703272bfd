package io.qingce.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that runs on although the stack that started it was killed. */
public final class LeftOver {

    private LeftOver() {}

    /**
     * Ends it.
     *
     * @param pidFile with the number of the process; may be missing
     * @param mark part of its command line, by which it is known: numbers are given out again
     */
    public static void end(Path pidFile, String mark) {
        try {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readString(pidFile).strip());
                ProcessHandle.of(pid)
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(mark))
                        .ifPresent(LeftOver::kill);
                Files.delete(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
