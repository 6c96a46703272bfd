package io.qingce.report.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses in the notation of RFC 4632, such as {@code 10.0.0.0/8}. */
final class Cidr {

    private final byte[] prefix;
    private final int bits;

    private Cidr(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if it is no block */
    static Cidr of(String text) {
        int slash = text.indexOf('/');
        String address = text.substring(0, slash);
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            boolean mapped = address.indexOf(':') >= 0 && bytes.length == 4;
            return new Cidr(mapped ? mapped(bytes) : bytes, Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(text, notAnAddress);
        }
    }

    /** The IPv6 address again that Java reads as the IPv4 address mapped into it. */
    private static byte[] mapped(byte[] ipv4) {
        byte[] ipv6 = new byte[16];
        Arrays.fill(ipv6, 10, 12, (byte) 0xff);
        System.arraycopy(ipv4, 0, ipv6, 12, 4);
        return ipv6;
    }

    /** Whether an address of 4 or 16 bytes lies in the block; never one of the other length. */
    boolean holds(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
