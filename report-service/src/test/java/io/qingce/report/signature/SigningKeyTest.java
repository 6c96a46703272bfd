package io.qingce.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.verifier.PublicKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    Path folder;

    private record Config(Path key, Optional<Path> formerKeys, String type, String algorithm, Optional<String> provider)
            implements SignatureConfig {}

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void makesNoKeyWhereOthersReachTheService(String host) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> new SigningKey(usual(), host));

        assertTrue(refused.getMessage().startsWith("qingce.signature.key: there is no file"), refused::getMessage);
        assertTrue(Files.notExists(usual().key()));
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        Files.writeString(usual().key(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> new SigningKey(usual(), LOOPBACK));
        assertTrue(refused.getMessage().contains("no block PRIVATE KEY"), refused::getMessage);
    }

    @Test
    void refusesThePublicKeyOfAnotherPrivateKey() throws Exception {
        new SigningKey(usual(), LOOPBACK);
        Path other = folder.resolve("other.pem");
        Files.writeString(
                other, PemFile.text(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
        String own = Files.readString(usual().key());
        String foreign = Files.readString(other);
        Files.writeString(
                usual().key(),
                own.substring(0, own.indexOf("-----BEGIN PUBLIC"))
                        + foreign.substring(foreign.indexOf("-----BEGIN PUBLIC")));

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> new SigningKey(usual(), LOOPBACK));
        assertTrue(refused.getMessage().contains("is not that of the private key"), refused::getMessage);
    }

    @Test
    void makesOneKeyOnAMachineOfItsOwnAndStaysWithIt() {
        SigningKey made = new SigningKey(usual(), LOOPBACK);

        assertEquals(made.id(), new SigningKey(usual(), "0.0.0.0").id());
    }

    @Test
    void verifiesWhatAFormerKeySigned() throws IOException {
        SigningKey former = new SigningKey(usual(), LOOPBACK);
        Path formerly = Files.createDirectory(folder.resolve("formerly"));
        Files.move(usual().key(), formerly.resolve("2025.pem"));
        SigningKey now = new SigningKey(
                new Config(usual().key(), Optional.of(formerly), "Ed25519", "Ed25519", Optional.empty()), LOOPBACK);

        assertEquals(
                List.of(now.id(), former.id()),
                now.publicKeys().items().stream()
                        .map(PublicKeys.VerifyingKey::id)
                        .toList());
        assertTrue(now.publicKeys().items().get(1).hasSigned("签", former.sign("签"), null));
    }

    @Test
    void signsBySm2ThroughAProvider() throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC", BouncyCastleProvider.PROVIDER_NAME);
            keys.initialize(ECNamedCurveTable.getParameterSpec("sm2p256v1"));
            Files.writeString(usual().key(), PemFile.text(keys.generateKeyPair()));
            SigningKey sm2 = new SigningKey(
                    new Config(
                            usual().key(),
                            Optional.empty(),
                            "EC",
                            "SM3withSM2",
                            Optional.of(BouncyCastleProvider.PROVIDER_NAME)),
                    "0.0.0.0");

            assertTrue(
                    sm2.publicKeys().items().get(0).hasSigned("签", sm2.sign("签"), BouncyCastleProvider.PROVIDER_NAME));
        } finally {
            Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
        }
    }

    private Config usual() {
        return new Config(folder.resolve("signing-key.pem"), Optional.empty(), "Ed25519", "Ed25519", Optional.empty());
    }
}
