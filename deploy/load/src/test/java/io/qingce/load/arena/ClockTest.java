package io.qingce.load.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    private static final Duration CLOSE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 3600, -3600, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesHowFarItIsOffAsTheLibraryReadsIt(long seconds) throws IOException {
        Path file = folder.resolve("off");
        Clock clock = new Clock(file, folder.resolve("clock.so"));
        clock.jump(seconds);
        byte[] written = Files.readAllBytes(file);
        assertEquals(Long.BYTES, written.length);
        assertEquals(
                seconds, ByteBuffer.wrap(written).order(ByteOrder.nativeOrder()).getLong());
    }

    @Test
    void isRightAtFirstAndAgainWhenItIsSetBack() throws IOException {
        Path file = folder.resolve("off");
        Clock clock = new Clock(file, folder.resolve("clock.so"));
        assertEquals(0, ByteBuffer.wrap(Files.readAllBytes(file)).getLong());
        clock.jump(-3600);
        clock.jump(0);
        assertEquals(0, ByteBuffer.wrap(Files.readAllBytes(file)).getLong());
    }

    @Test
    void tellsAProcessWhichLibraryAndWhichFile() {
        Clock clock = new Clock(folder.resolve("off"), folder.resolve("clock.so"));
        assertEquals(folder.resolve("clock.so").toString(), clock.environment().get("LD_PRELOAD"));
        assertEquals(folder.resolve("off").toString(), clock.environment().get("QINGCE_CLOCK"));
    }

    /** Another process, asked for its time by a program that knows nothing of it. */
    @ParameterizedTest
    @ValueSource(longs = {3600, -3600, 0})
    void letsTheClockOfAProcessJump(long seconds) throws Exception {
        Optional<Path> library = Clock.library(folder);
        assumeTrue(library.isPresent(), "no C compiler here");
        Clock clock = new Clock(folder.resolve("off"), library.get());
        clock.jump(seconds);
        ProcessBuilder date = new ProcessBuilder("date", "+%s");
        date.environment().putAll(clock.environment());
        Process process = date.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        Instant wanted = Instant.now().plusSeconds(seconds);
        Duration off = Duration.between(wanted, Instant.ofEpochSecond(Long.parseLong(said)))
                .abs();
        assertTrue(off.compareTo(CLOSE) < 0, said + " is " + off + " from " + wanted);
    }
}
