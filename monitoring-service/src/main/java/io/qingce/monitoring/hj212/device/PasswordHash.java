package io.qingce.monitoring.hj212.device;

import io.qingce.monitoring.hj212.frame.RawBytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password of HJ 212, salted and hashed. One round of SHA-256: the password has six characters as a rule and stands in
 * clear in every packet, where it is also checked, so a slow hash would protect nothing and cost every packet.
 */
public record PasswordHash(RawBytes salt, RawBytes hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    /** What the passwords of unknown devices are compared with, so that they take as long as others. */
    public static final PasswordHash OF_NOBODY = of(HexFormat.of().formatHex(RANDOM.generateSeed(SALT)));

    static PasswordHash of(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new PasswordHash(RawBytes.copyOf(salt, 0, SALT), hash(salt, password));
    }

    /** Whether this is the hash of a password; takes the same time whatever is wrong. */
    public boolean fits(String password) {
        return MessageDigest.isEqual(
                hash.toBytes(), hash(salt.toBytes(), password).toBytes());
    }

    private static RawBytes hash(byte[] salt, String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
            return RawBytes.copyOf(hash, 0, hash.length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Nothing of it has a place in a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
