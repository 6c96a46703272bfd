package io.qingce.plan.reporting.evidence.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"0, 422", "1001, 413", "5000000, 413"})
    void refusesAnEmptyFileAndOneThatIsTooLargeAndKeepsNothingOfIt(int size, int status) throws IOException {
        InputStream upload = new ByteArrayInputStream(new byte[size]);

        assertEquals(
                status,
                assertThrows(ProblemException.class, () -> StagedFile.take(upload, folder, MOST))
                        .status());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /** Hashes computed with {@code sha256sum}. */
    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "1000, 541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53"
    })
    void keepsAFileUntilItIsClosedWithItsSizeAndItsHash(int size, String sha256) throws IOException {
        Path waiting;
        try (StagedFile staged = StagedFile.take(new ByteArrayInputStream(new byte[size]), folder, MOST)) {
            waiting = staged.path();
            assertEquals(size, staged.size());
            assertEquals(sha256, staged.sha256());
            assertEquals(size, Files.size(waiting));
        }
        assertFalse(Files.exists(waiting));
    }
}
