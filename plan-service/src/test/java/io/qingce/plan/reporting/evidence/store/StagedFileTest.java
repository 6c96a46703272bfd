package io.qingce.plan.reporting.evidence.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFileTest {

    private static final long MOST = 1000;

    @TempDir
    Path folder;

    @Test
    void tellsAStoreThatTakesNothingFromASenderWhoBreaksOff() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "").resolve("incoming");
        InputStream upload = new ByteArrayInputStream(new byte[] {1});
        assertThrows(StoreFailedException.class, () -> StagedFile.take(upload, noFolder, MOST));
    }

    @Test
    void tellsASenderWhoBreaksOffFromAStoreThatTakesNothingAndKeepsNothingOfIt() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        IOException failure = assertThrows(IOException.class, () -> StagedFile.take(broken, folder, MOST));
        assertFalse(failure instanceof StoreFailedException, failure.toString());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
