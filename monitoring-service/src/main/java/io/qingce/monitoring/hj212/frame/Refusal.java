package io.qingce.monitoring.hj212.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes that cannot be used, as they came, so that somebody can look at them and have them read again.
 *
 * @param detail what was found, in words; empty if the reason says it all
 */
public record Refusal(RefusalReason reason, String detail, RawBytes bytes) implements Framed {

    private static final Pattern NUMBER = Pattern.compile("(?:^|[;#0-9])MN=([^;,&=\\s]{1,64})(?=;)");

    /** The device that the bytes name, damaged as they may be; whose they are nobody has checked. */
    public Optional<String> deviceNumber() {
        Matcher found = NUMBER.matcher(bytes.toString());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
