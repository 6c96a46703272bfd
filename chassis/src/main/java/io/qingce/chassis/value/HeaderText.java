package io.qingce.chassis.value;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in a header, percent-encoded as UTF-8. */
public final class HeaderText {

    private HeaderText() {}

    /** What it says; empty if the encoding is broken. */
    public static Optional<String> decoded(String header) {
        try {
            // A plus sign is a plus sign in a header, not a space as in a form.
            return Optional.of(URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
