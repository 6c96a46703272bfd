package io.qingce.monitoring.hj212.guard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection comes from, as far as it says who it is: an IPv4 address, or the network of 64 bits of an IPv6
 * address, since one sender has all addresses of such a network.
 */
public record Address(String text) {

    private static final int GROUPS = 8;
    private static final int NETWORK_GROUPS = 4;

    /** @param host a numeric address; null where the transport knows none */
    public static Address of(@Nullable String host) {
        if (host == null) {
            return new Address("local");
        }
        int zone = host.indexOf('%');
        String plain = zone < 0 ? host : host.substring(0, zone);
        return new Address(plain.indexOf(':') < 0 || plain.indexOf('.') >= 0 ? ipv4(plain) : network(plain));
    }

    /** An IPv4 address may be written within IPv6: {@code ::ffff:192.0.2.1}. */
    private static String ipv4(String host) {
        return host.substring(host.lastIndexOf(':') + 1);
    }

    private static String network(String host) {
        String[] halves = host.split("::", 2);
        String[] head = groups(halves[0]);
        String[] tail = halves.length == 1 ? new String[0] : groups(halves[1]);
        String[] all = new String[GROUPS];
        Arrays.fill(all, "0");
        System.arraycopy(head, 0, all, 0, Math.min(head.length, GROUPS));
        System.arraycopy(tail, 0, all, Math.max(GROUPS - tail.length, 0), Math.min(tail.length, GROUPS));
        return Arrays.stream(all, 0, NETWORK_GROUPS).collect(Collectors.joining(":")) + "::/64";
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":", GROUPS);
    }
}
