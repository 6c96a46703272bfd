package io.qingce.chassis.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void isNotMadeWhereOthersReachTheService(String host) {
        Path file = folder.resolve("secret");

        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> SecretFile.makeIfAlone(file, "qingce.audit.key", host, () -> "x"));

        assertTrue(refused.getMessage().startsWith("qingce.audit.key: there is no file"), refused::getMessage);
        assertTrue(Files.notExists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void isMadeOnceWhereNobodyElseDoesAndReadByItsOwnerOnly(String host) throws Exception {
        Path file = folder.resolve("below").resolve("secret");

        SecretFile.makeIfAlone(file, "qingce.audit.key", host, () -> "first");
        SecretFile.makeIfAlone(file, "qingce.audit.key", "0.0.0.0", () -> "second");

        assertEquals("first", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesOneThatWasMadeMeanwhileAndNothingBeside() throws IOException {
        Path file = folder.resolve("secret");
        SecretFile.create(file, "first");
        SecretFile.create(file, "second");

        assertEquals("first", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
