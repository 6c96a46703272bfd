package io.qingce.report.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The networks in which no receiver on the Internet stands, as the Internet Assigned Numbers Authority lists them: every block of
 * the IPv4 and the IPv6 Special-Purpose Address Registry (RFC 6890, RFC 8190; as of 9 October 2025), also the few that are
 * reachable from everywhere (they lead to the next AS112 or AMT server), multicast (RFC 5771, RFC 4291) and, of IPv6, whatever
 * the Internet Protocol Version 6 Address Space leaves reserved: only 2000::/3 is global unicast. So an address that hides an
 * IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) is never reached. The smaller block stands before the one around it.
 */
public final class SpecialNetworks {

    private static final List<Network> TABLE = Stream.of(
                    // IPv4
                    "0.0.0.0/8 this network (RFC 791)",
                    "10.0.0.0/8 private use (RFC 1918)",
                    "100.64.0.0/10 shared address space of carriers (RFC 6598)",
                    "127.0.0.0/8 loopback (RFC 1122)",
                    "169.254.0.0/16 link local (RFC 3927)",
                    "172.16.0.0/12 private use (RFC 1918)",
                    "192.0.0.0/24 protocol assignments (RFC 6890)",
                    "192.0.2.0/24 documentation (RFC 5737)",
                    "192.31.196.0/24 AS112 (RFC 7535)",
                    "192.52.193.0/24 AMT (RFC 7450)",
                    "192.88.99.0/24 6to4 relays (RFC 7526)",
                    "192.168.0.0/16 private use (RFC 1918)",
                    "192.175.48.0/24 AS112 (RFC 7534)",
                    "198.18.0.0/15 benchmarking (RFC 2544)",
                    "198.51.100.0/24 documentation (RFC 5737)",
                    "203.0.113.0/24 documentation (RFC 5737)",
                    "224.0.0.0/4 multicast (RFC 5771)",
                    "255.255.255.255/32 limited broadcast (RFC 919)",
                    "240.0.0.0/4 reserved (RFC 1112)",
                    // IPv6
                    "::/128 unspecified (RFC 4291)",
                    "::1/128 loopback (RFC 4291)",
                    "::ffff:0:0/96 IPv4-mapped (RFC 4291)",
                    "::/96 IPv4-compatible (RFC 4291)",
                    "64:ff9b::/96 NAT64 (RFC 6052)",
                    "64:ff9b:1::/48 local NAT64 (RFC 8215)",
                    "100::/64 discard only (RFC 6666)",
                    "100:0:0:1::/64 dummy prefix (RFC 9780)",
                    "2001::/32 Teredo (RFC 4380)",
                    "2001::/23 protocol assignments (RFC 2928)",
                    "2001:db8::/32 documentation (RFC 3849)",
                    "2002::/16 6to4 (RFC 3056)",
                    "2620:4f:8000::/48 AS112 (RFC 7534)",
                    "3fff::/20 documentation (RFC 9637)",
                    "5f00::/16 segment routing (RFC 9602)",
                    "fc00::/7 unique local (RFC 4193)",
                    "fe80::/10 link local (RFC 4291)",
                    "fec0::/10 site local (RFC 3879)",
                    "ff00::/8 multicast (RFC 4291)",
                    "::/3 reserved (RFC 4291)",
                    "4000::/2 reserved (RFC 4291)",
                    "8000::/1 reserved (RFC 4291)")
            .map(Network::of)
            .toList();

    private SpecialNetworks() {}

    /** The network that a receiver cannot stand in, if the address lies in one: its block and what it is for. */
    public static Optional<String> of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return TABLE.stream()
                .filter(network -> network.holds(bytes))
                .map(Network::name)
                .findFirst();
    }

    private record Network(Cidr block, String name) {

        static Network of(String line) {
            return new Network(Cidr.of(line.substring(0, line.indexOf(' '))), line);
        }

        boolean holds(byte[] address) {
            return block.holds(address);
        }
    }
}
