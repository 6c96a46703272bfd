package io.qingce.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path path;

    @Test
    void refusesASecondStartAndNamesTheFirst() throws Exception {
        Process first = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('.', first.getInputStream().read());
        Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(path));
        assertTrue(refusal.line().contains("running already (process " + first.pid() + ")"), refusal.line());
        assertTrue(refusal.line().contains("kill " + first.pid()), refusal.line());
        first.destroyForcibly().waitFor();
        DataFolder.open(path).close();
    }

    @Test
    void refusesADiskWithoutRoom() {
        Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.requireRoom(path, 5_000_000));
        assertTrue(refusal.line().startsWith("The disk is nearly full: 5 MB free"), refusal.line());
    }

    @Test
    void refusesAFolderThatCannotBe() throws Exception {
        Path file = Files.createFile(path.resolve("file"));
        Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(file.resolve("data")));
        assertTrue(refusal.line().startsWith("Cannot write to"), refusal.line());
    }

    @Test
    void keepsAPasswordThatOnlyItsOwnerMayRead() throws Exception {
        String password;
        try (DataFolder folder = DataFolder.open(path)) {
            password = folder.password("plan");
            assertNotEquals(password, folder.password("report"));
        }
        try (DataFolder folder = DataFolder.open(path)) {
            assertEquals(password, folder.password("plan"));
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("passwords/plan"))));
    }

    @Test
    void forgetsEverythingButThatItIsHeld() throws Exception {
        try (DataFolder folder = DataFolder.open(path)) {
            Files.writeString(folder.folder("kafka").resolve("log"), "x");
            folder.password("plan");
            folder.clear();
            assertFalse(Files.exists(path.resolve("kafka")));
            assertFalse(Files.exists(path.resolve("passwords")));
            assertTrue(Files.exists(path.resolve("lock")));
        }
    }

    /** Holds the folder until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            DataFolder folder = DataFolder.open(Path.of(arguments[0]));
            new java.io.FileOutputStream(java.io.FileDescriptor.out).write('.');
            new java.util.concurrent.CountDownLatch(1).await();
            folder.close();
        }
    }
}
