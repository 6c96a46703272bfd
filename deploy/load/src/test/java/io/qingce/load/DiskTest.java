package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiskTest {

    @Test
    void saysHowLongTheDiskTakesAndLeavesNothingBehind() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(0, new Disk(new Console(out, out)).call());
        assertTrue(said.toString().lines().anyMatch(line -> line.matches("median +\\d+\\.\\d ms.*")), said::toString);
        assertTrue(
                said.toString().lines().anyMatch(line -> line.matches("99 of 100 +\\d+\\.\\d ms.*")), said::toString);
        try (Stream<Path> here = Files.list(Path.of("."))) {
            assertTrue(here.noneMatch(file -> file.getFileName().toString().startsWith("qingce-disk")));
        }
    }
}
