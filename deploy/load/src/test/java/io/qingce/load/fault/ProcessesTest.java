package io.qingce.load.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.load.Wait;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProcessesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(10);

    @Test
    void findsNoProcessWhereThereIsNone() throws IOException {
        Process gone = new ProcessBuilder("true").start();
        gone.onExit().join();
        assertThrows(IllegalStateException.class, () -> Processes.killWithChildren(gone.pid()));
    }

    @Test
    void isGoneWhenItReturnsHoweverMuchItDoesNotWantToGo() throws IOException {
        Process stubborn = shell("trap '' TERM; echo up; while :; do sleep 1; done");
        Processes.kill(stubborn.toHandle());
        assertFalse(stubborn.isAlive());
    }

    /** As PostgreSQL: the others see that the first is gone and end by themselves; until then its files are theirs. */
    @Test
    void waitsForTheOthersOfAServer() throws IOException {
        Process server = shell("first=$$; (echo up; while kill -0 $first 2>/dev/null; do sleep 0.05; done) & wait");
        ProcessHandle worker = onlyChild(server);
        Processes.killWithChildren(server.pid());
        assertFalse(server.isAlive());
        assertFalse(worker.isAlive());
    }

    private static ProcessHandle onlyChild(Process process) {
        Wait.until("a child", LONG, LOOK, () -> process.children().findAny().isPresent());
        assertEquals(1, process.children().count());
        return process.children().findAny().orElseThrow();
    }

    private static Process shell(String script) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", script).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("up", said.readLine());
        return process;
    }
}
