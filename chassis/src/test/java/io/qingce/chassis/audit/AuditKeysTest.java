package io.qingce.chassis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditKeysTest {

    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    Path folder;

    /** Of a key in a file. */
    record Config(Path key, Optional<Path> formerKeys, String algorithm) implements AuditConfig {

        @Override
        public Optional<String> provider() {
            return Optional.empty();
        }

        @Override
        public Duration keep() {
            return Duration.ofDays(1095);
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration anchored() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration verified() {
            return Duration.ofHours(6);
        }

        @Override
        public int mostWaiting() {
            return 1;
        }
    }

    @Test
    void makesNoKeyWhereOthersReachTheService() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> keys("0.0.0.0"));
        assertTrue(refused.getMessage().startsWith("qingce.audit.key: there is no file"), refused::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no Base64!", "c2hvcnQ="})
    void refusesAFileThatHoldsNoKey(String content) throws IOException {
        Files.writeString(usual(), content);

        assertThrows(IllegalStateException.class, () -> keys(LOOPBACK));
    }

    @Test
    void refusesAnAlgorithmThatNothingHas() {
        assertThrows(
                IllegalStateException.class,
                () -> new AuditKeys(new Config(usual(), Optional.empty(), "HmacSM3"), LOOPBACK));
    }

    /** RFC 4231 has no case with a key of 32 bytes; computed with {@code openssl dgst -sha256 -mac HMAC}. */
    @Test
    void codesAsHmacDoes() throws IOException {
        Files.writeString(usual(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        AuditKeys keys = keys(LOOPBACK);

        assertEquals(
                "cffee778467e2b400406ae802f080db3d16e8e894319719feb11fc55f1c0b67f",
                HexFormat.of().formatHex(keys.mac(keys.current(), "审计").orElseThrow()));
    }

    @Test
    void knowsAFormerKeyAndNoStranger() throws IOException {
        AuditKeys former = keys(LOOPBACK);
        Path formerly = Files.createDirectory(folder.resolve("formerly"));
        Files.move(usual(), formerly.resolve("2025"));
        AuditKeys now = new AuditKeys(new Config(usual(), Optional.of(formerly), "HmacSHA256"), LOOPBACK);

        assertNotEquals(former.current(), now.current());
        assertTrue(now.mac(former.current(), "x").isPresent());
        assertFalse(now.mac("HmacSHA256:00", "x").isPresent());
    }

    /** What was chained before the algorithm was changed stays verifiable. */
    @Test
    void knowsTheUsualAlgorithmBesideAnother() {
        AuditKeys usual = keys(LOOPBACK);
        AuditKeys other = new AuditKeys(new Config(usual(), Optional.empty(), "HmacSHA512"), LOOPBACK);

        assertNotEquals(usual.current(), other.current());
        assertTrue(other.mac(usual.current(), "x").isPresent());
    }

    private AuditKeys keys(String host) {
        return new AuditKeys(new Config(usual(), Optional.empty(), "HmacSHA256"), host);
    }

    private Path usual() {
        return folder.resolve("audit-key");
    }
}
