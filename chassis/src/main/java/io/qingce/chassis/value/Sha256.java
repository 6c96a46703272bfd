package io.qingce.chassis.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /** The hash of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The hash of a body that has come in whole; closes it. */
    public static String of(InputStream body) {
        MessageDigest digest = digest();
        try (body) {
            body.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a body that has come in whole can be read", impossible);
        }
        return of(digest);
    }

    /** The hash so far of what is put into it. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A hash to put into. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
