package io.qingce.chassis.accesskey;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as a program shows it: {@code qingce_}, identifier, {@code _}, 256 bits of secret; so that whoever finds one in a file knows what it
 * is.
 */
record ShownKey(String id, String secret) {

    private static final Pattern TEXT = Pattern.compile("qingce_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    /** A new one. */
    static ShownKey random(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new ShownKey(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads {@link #text}; empty if it is none. */
    static Optional<ShownKey> of(String text) {
        Matcher key = TEXT.matcher(text);
        return key.matches() ? Optional.of(new ShownKey(key.group(1), key.group(2))) : Optional.empty();
    }

    /** All of it; a secret. */
    String text() {
        return "qingce_" + id + '_' + secret;
    }

    /** What is coded of it and of what it is for, so that neither is changed alone. */
    String coded(String terms) {
        return "access key\n" + id + '\n' + secret + '\n' + terms;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "qingce_" + id;
    }
}
