package io.qingce.report.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The symmetric secret of a subscription as the Standard Webhooks specification has it: 24 to 64 bytes, written {@code whsec_} and
 * their base64. The key of the signature is the bytes, not the text.
 */
final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a secret; the prefix may be missing, as in the reference libraries.
     *
     * @throws IllegalArgumentException if it is not base64 of 24 to 64 bytes
     */
    static Secret parse(String text) {
        byte[] key = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        if (key.length < SHORTEST || key.length > LONGEST) {
            throw new IllegalArgumentException("24 to 64 bytes are needed, not " + key.length);
        }
        return new Secret(key);
    }

    /** Makes a secret up. */
    static Secret random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new Secret(key);
    }

    /** The secret as its owner keeps it. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The signature of a message: {@code v1,} and the base64 of HMAC-SHA256 over {@code id.timestamp.body}.
     *
     * @param timestamp seconds since 1970
     */
    String signature(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Never the secret itself: it must not come into a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
