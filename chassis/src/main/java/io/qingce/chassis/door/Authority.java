package io.qingce.chassis.door;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Host and port, as in the header {@code Host} (RFC 9110, 7.2).
 *
 * @param host in small letters; an address of IPv6 in its brackets
 * @param port {@link #UNSAID} if it is not said
 */
public record Authority(String host, int port) {

    static final int UNSAID = -1;

    private static final Pattern FORM =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}\\]|[A-Za-z0-9._-]{1,253})(?::([0-9]{1,5}))?");
    private static final Pattern ADDRESS = Pattern.compile("\\[.*\\]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final int LAST_PORT = 65_535;

    /** Empty if the text is none. */
    public static Optional<Authority> of(@Nullable String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = parts.group(2) == null ? UNSAID : Integer.parseInt(parts.group(2));
        return port > LAST_PORT
                ? Optional.empty()
                : Optional.of(new Authority(parts.group(1).toLowerCase(Locale.ROOT), port));
    }

    /** Whether it is an address by number, which no name server can turn into another. */
    boolean isAddress() {
        return ADDRESS.matcher(host).matches();
    }

    /** The same, with a port where none is said. */
    Authority orPort(int usual) {
        return port == UNSAID ? new Authority(host, usual) : this;
    }

    @Override
    public String toString() {
        return port == UNSAID ? host : host + ":" + port;
    }
}
