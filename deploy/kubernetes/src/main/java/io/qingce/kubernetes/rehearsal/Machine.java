package io.qingce.kubernetes.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Commands of this machine. */
final class Machine {

    private Machine() {}

    /**
     * Runs a command to its end.
     *
     * @return what it printed
     * @throws IllegalStateException if it fails, with what it said
     */
    static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", List.of(command)) + ": " + said);
            }
            return said;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
