package io.qingce.chassis.idempotency;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request with a key.
 *
 * @param id names the key at its address: the same key elsewhere is another one
 * @param fingerprint tells requests of different content apart: query, media type, who asks, body
 */
record KeyedRequest(String id, String fingerprint) {

    /** Bare, or quoted as the draft of the IETF has it. */
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,255})\"?");

    private static final Pattern BOUNDARY = Pattern.compile("(?i)\\bboundary=\"?([^\";]+)");

    /**
     * Names it.
     *
     * @param key as the header says it
     * @param address method and path
     * @param said what else belongs to its content
     * @param type its media type; the boundary of a form, which every sending chooses anew, makes no other content
     * @throws ProblemException 400 if the key is none
     */
    static KeyedRequest of(String key, String address, List<String> said, String type, InputStream body)
            throws IOException {
        Matcher read = KEY.matcher(key.strip());
        if (!read.matches()) {
            throw unreadable();
        }
        MessageDigest content = Sha256.digest();
        said.forEach(text -> add(content, text));
        Matcher form = BOUNDARY.matcher(type);
        if (form.find()) {
            add(content, type.substring(0, form.start()));
            content.update(without(form.group(1), body.readAllBytes()));
        } else {
            add(content, type);
            body.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), content));
        }
        MessageDigest place = Sha256.digest();
        add(place, address);
        add(place, read.group(1));
        return new KeyedRequest(Sha256.of(place), Sha256.of(content));
    }

    private static ProblemException unreadable() {
        return new ProblemException(
                400,
                "unreadable-idempotency-key",
                Words.both("请求头Idempotency-Key无法读取。", "The header Idempotency-Key is no key."),
                List.of(Violation.of(
                        Idempotent.HEADER,
                        "unreadable-idempotency-key",
                        Words.both(
                                "应为1至255个可见ASCII字符，例如一个UUID。",
                                "1 to 255 visible characters of ASCII, such as a UUID."))));
    }

    private static byte[] without(String boundary, byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1)
                .replace(boundary, "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** No text with an end is the beginning of another one. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
