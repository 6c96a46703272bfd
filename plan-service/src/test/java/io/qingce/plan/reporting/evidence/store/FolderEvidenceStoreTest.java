package io.qingce.plan.reporting.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest {

    private static final String HASH = "ab".repeat(32);
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    private Path shelves;
    private FolderEvidenceStore store;

    @BeforeEach
    void makeAFolder() throws IOException {
        shelves = Files.createDirectory(folder.resolve("store"));
        store = new FolderEvidenceStore(shelves);
    }

    @Test
    void hasNoFileThatNobodyPut() {
        assertThrows(NoSuchFileException.class, () -> store.open(HASH));
    }

    @Test
    void takesNoFileThatIsNotThere() throws IOException {
        assertThrows(IOException.class, () -> store.put(HASH, folder.resolve("gone")));
        assertThrows(NoSuchFileException.class, () -> store.open(HASH));
        try (Stream<Path> left = Files.walk(shelves)) {
            assertTrue(left.noneMatch(Files::isRegularFile));
        }
    }

    @Test
    void movesAFileToItsShelfAndGivesItBack() throws IOException {
        Path staged = staged();
        store.put(HASH, staged);

        assertFalse(Files.exists(staged));
        assertTrue(Files.exists(shelves.resolve("ab").resolve(HASH)));
        assertArrayEquals(CONTENT, content());
    }

    @Test
    void takesTheSameFileHoweverOftenItComes() throws IOException {
        store.put(HASH, staged());
        store.put(HASH, staged());

        assertArrayEquals(CONTENT, content());
        try (Stream<Path> kept = Files.walk(shelves)) {
            assertEquals(1, kept.filter(Files::isRegularFile).count());
        }
    }

    private Path staged() throws IOException {
        return Files.write(folder.resolve("upload.part"), CONTENT);
    }

    private byte[] content() throws IOException {
        try (InputStream file = store.open(HASH)) {
            return file.readAllBytes();
        }
    }
}
