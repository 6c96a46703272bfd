package io.qingce.report.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys in a file.
 *
 * @param privateKey PKCS #8
 * @param publicKey SubjectPublicKeyInfo
 */
record PemFile(Optional<byte[]> privateKey, Optional<byte[]> publicKey) {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    /** Reads it; whatever else stands in it is passed over. */
    static PemFile read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        return new PemFile(block(PRIVATE, text), block(PUBLIC, text));
    }

    private static Optional<byte[]> block(String name, String text) {
        Matcher found = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----")
                .matcher(text);
        return found.find() ? Optional.of(Base64.getMimeDecoder().decode(found.group(1))) : Optional.empty();
    }

    /** What a file of a pair says. */
    static String text(KeyPair keys) {
        return text(PRIVATE, keys.getPrivate().getEncoded())
                + text(PUBLIC, keys.getPublic().getEncoded());
    }

    private static String text(String name, byte[] key) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }
}
