package io.qingce.load.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine permits to mount one; elsewhere the harness skips full disks as well, and says so. */
class SmallDiskTest {

    private static final byte[] PAGE = new byte[1 << 16];

    @TempDir
    private Path folder;

    @Test
    void refusesASizeThatIsNone() {
        Refusal refused = assertThrows(Refusal.class, () -> SmallDisk.mount(folder, "disk", "much"));
        assertTrue(refused.line().contains("truncate"), refused.line());
    }

    @Test
    void isFullForWhoeverWritesToItAndForNobodyElse() throws IOException {
        assumeTrue(SmallDisk.isPermitted(folder), "no file system may be mounted here");
        try (SmallDisk disk = SmallDisk.mount(folder, "disk", "32M")) {
            Path own = disk.folder("data");
            Files.write(own.resolve("before"), PAGE);
            disk.fill();
            assertThrows(IOException.class, () -> Files.write(own.resolve("more"), PAGE));
            Files.write(folder.resolve("elsewhere"), PAGE);
            assertEquals(PAGE.length, Files.size(own.resolve("before")), "what is stored stays readable");
            disk.empty();
            Files.write(own.resolve("after"), PAGE);
            assertEquals(PAGE.length, Files.size(own.resolve("after")));
        }
    }

    @Test
    void canBeFilledAgainAndAgain() throws IOException {
        assumeTrue(SmallDisk.isPermitted(folder), "no file system may be mounted here");
        try (SmallDisk disk = SmallDisk.mount(folder, "disk", "16M")) {
            Path own = disk.folder("data");
            for (int round = 0; round < 3; round++) {
                disk.fill();
                assertThrows(IOException.class, () -> Files.write(own.resolve("more"), PAGE));
                disk.empty();
            }
            Files.write(own.resolve("after"), PAGE);
        }
    }

    /** What a run that was killed left mounted must not be in the way of the next. */
    @Test
    void takesThePlaceOfOneThatWasLeftBehind() {
        assumeTrue(SmallDisk.isPermitted(folder), "no file system may be mounted here");
        SmallDisk.mount(folder, "disk", "8M").folder("old");
        try (SmallDisk disk = SmallDisk.mount(folder, "disk", "8M")) {
            assertFalse(Files.exists(folder.resolve("disk").resolve("old")));
            assertTrue(Files.isDirectory(disk.folder("new")));
        }
    }
}
