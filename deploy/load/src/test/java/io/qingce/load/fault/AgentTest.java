package io.qingce.load.fault;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another Java process, in which one thread answers each line and another is there to be stopped. */
@Timeout(120)
class AgentTest {

    private static final int LEAVES_BY_MEMORY = 3;

    private Process process;
    private BufferedReader answers;

    /** The process: answers each line it reads with the number that its worker counts, once more than before. */
    public static final class Counting {

        private Counting() {}

        /** Ends when its standard input does. */
        public static void main(String[] arguments) throws IOException {
            SynchronousQueue<Integer> numbers = new SynchronousQueue<>();
            Thread worker = new Thread(() -> count(numbers), "database-watch");
            worker.setDaemon(true);
            worker.start();
            try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                System.out.println("ready");
                while (in.readLine() != null) {
                    Integer number = numbers.poll(2, TimeUnit.SECONDS);
                    System.out.println(number == null ? "stopped" : number);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void count(SynchronousQueue<Integer> numbers) {
            try {
                for (int number = 1; ; number++) {
                    numbers.put(number);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName()))
                .redirectErrorStream(true)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("ready", answers.readLine());
    }

    @AfterEach
    void end() {
        process.destroyForcibly().onExit().join();
    }

    /** What it does may end the process before it has answered; that cannot be told from one that had ended before. */
    @Test
    void isContentWithAProcessThatHasEnded() {
        end();
        assertDoesNotThrow(() -> Agent.load(process.toHandle(), Hostile.MEMORY));
    }

    @Test
    void stopsOneThreadWhereItStandsAndLeavesTheOthersAlone() throws IOException {
        assertEquals("1", ask());
        Agent.load(process.toHandle(), Hostile.STOP + "database-watch");
        String last = ask();
        // What it had handed over before it was stopped may still come.
        assertEquals("stopped", last.equals("stopped") ? last : ask());
        assertTrue(process.isAlive());
    }

    @Test
    void stopsNothingOfAnotherName() throws IOException {
        Agent.load(process.toHandle(), Hostile.STOP + "another");
        assertEquals("1", ask());
        assertEquals("2", ask());
    }

    /** Java leaves when its memory is spent, as the services are told to. */
    @Test
    void takesAllMemoryUntilTheProcessLeaves() throws Exception {
        Agent.load(process.toHandle(), Hostile.MEMORY);
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("it still lives", e);
        }
        assertFalse(process.isAlive());
        assertEquals(LEAVES_BY_MEMORY, process.exitValue());
    }

    private String ask() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return answers.readLine();
    }
}
