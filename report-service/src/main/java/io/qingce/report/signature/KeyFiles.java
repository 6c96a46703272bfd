package io.qingce.report.signature;

import io.qingce.chassis.secret.SecretFile;
import io.qingce.verifier.PublicKeys;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys where the configuration says that they are. */
final class KeyFiles {

    private static final String USUAL = "Ed25519";

    private final SignatureConfig config;

    KeyFiles(SignatureConfig config) {
        this.config = config;
    }

    /**
     * Makes the file of the key if there is none and nobody else can reach the service.
     *
     * @param host on which the service listens
     * @throws IllegalStateException if there is none and it may not be made
     */
    void makeIfAlone(String host) throws IOException, GeneralSecurityException {
        if (config.type().equals(USUAL)) {
            SecretFile.makeIfAlone(
                    config.key(),
                    "qingce.signature.key",
                    host,
                    () -> PemFile.text(KeyPairGenerator.getInstance(USUAL).generateKeyPair()));
        }
    }

    PrivateKey privateKey() throws IOException, GeneralSecurityException {
        byte[] key = PemFile.read(config.key()).privateKey().orElseThrow(() -> lacks(config.key(), "PRIVATE KEY"));
        return factory(config.type(), config.provider()).generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    /** The key that signs now, then those that signed formerly. */
    PublicKeys publicKeys() throws IOException, GeneralSecurityException {
        List<PublicKeys.VerifyingKey> keys = new ArrayList<>();
        keys.add(publicKey(config.key()));
        if (config.formerKeys().isPresent()) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(config.formerKeys().get(), "*.pem")) {
                for (Path file : files) {
                    keys.add(publicKey(file));
                }
            }
        }
        return new PublicKeys(List.copyOf(keys));
    }

    /** Of the configured type, or of the usual one, which may have been configured before. */
    private PublicKeys.VerifyingKey publicKey(Path file) throws IOException, GeneralSecurityException {
        X509EncodedKeySpec key =
                new X509EncodedKeySpec(PemFile.read(file).publicKey().orElseThrow(() -> lacks(file, "PUBLIC KEY")));
        try {
            return PublicKeys.VerifyingKey.of(
                    factory(config.type(), config.provider()).generatePublic(key), config.algorithm());
        } catch (GeneralSecurityException ofAnotherType) {
            return PublicKeys.VerifyingKey.of(factory(USUAL, Optional.empty()).generatePublic(key), USUAL);
        }
    }

    private static KeyFactory factory(String type, Optional<String> provider) throws GeneralSecurityException {
        return provider.isPresent() ? KeyFactory.getInstance(type, provider.get()) : KeyFactory.getInstance(type);
    }

    private static IllegalStateException lacks(Path file, String block) {
        return new IllegalStateException("qingce.signature: " + file + " has no block " + block + ".");
    }
}
