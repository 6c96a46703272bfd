package io.qingce.local.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {

    private static final String MARK = "3599.75";

    @TempDir
    private Path folder;

    private Process process;
    private Path pidFile;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", MARK).start();
        pidFile = Files.writeString(folder.resolve("pid"), process.pid() + "\n");
    }

    @AfterEach
    void end() {
        process.destroyForcibly().onExit().join();
    }

    @Test
    void endsTheProcessThatWasLeft() {
        LeftOver.end(pidFile, MARK);
        assertFalse(process.isAlive());
        assertFalse(Files.exists(pidFile));
    }

    /** Numbers are given out again: another program under the same number is nobody's left-over. */
    @Test
    void leavesAnotherProgramOfTheSameNumberAlone() {
        LeftOver.end(pidFile, "quarkus-run.jar");
        assertTrue(process.isAlive());
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void isContentWhereNothingWasLeft() throws IOException {
        LeftOver.end(folder.resolve("none"), MARK);
        end();
        LeftOver.end(pidFile, MARK);
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void refusesAFileThatHoldsNoNumber() throws IOException {
        Files.writeString(pidFile, "x");
        assertThrows(NumberFormatException.class, () -> LeftOver.end(pidFile, MARK));
    }
}
