package io.qingce.report.outbound;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialNetworksTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0/8",
        "0.255.255.255, 0.0.0.0/8",
        "1.0.0.0, -",
        "9.255.255.255, -",
        "10.0.0.0, 10.0.0.0/8",
        "10.255.255.255, 10.0.0.0/8",
        "11.0.0.0, -",
        "100.63.255.255, -",
        "100.64.0.0, 100.64.0.0/10",
        "100.100.100.200, 100.64.0.0/10",
        "100.127.255.255, 100.64.0.0/10",
        "100.128.0.0, -",
        "126.255.255.255, -",
        "127.0.0.0, 127.0.0.0/8",
        "127.255.255.255, 127.0.0.0/8",
        "128.0.0.0, -",
        "169.253.255.255, -",
        "169.254.0.0, 169.254.0.0/16",
        "169.254.169.254, 169.254.0.0/16",
        "169.254.255.255, 169.254.0.0/16",
        "169.255.0.0, -",
        "172.15.255.255, -",
        "172.16.0.0, 172.16.0.0/12",
        "172.31.255.255, 172.16.0.0/12",
        "172.32.0.0, -",
        "191.255.255.255, -",
        "192.0.0.0, 192.0.0.0/24",
        "192.0.0.255, 192.0.0.0/24",
        "192.0.1.0, -",
        "192.0.1.255, -",
        "192.0.2.0, 192.0.2.0/24",
        "192.0.2.255, 192.0.2.0/24",
        "192.0.3.0, -",
        "192.31.195.255, -",
        "192.31.196.0, 192.31.196.0/24",
        "192.31.197.0, -",
        "192.52.192.255, -",
        "192.52.193.255, 192.52.193.0/24",
        "192.52.194.0, -",
        "192.88.98.255, -",
        "192.88.99.0, 192.88.99.0/24",
        "192.88.99.255, 192.88.99.0/24",
        "192.88.100.0, -",
        "192.167.255.255, -",
        "192.168.0.0, 192.168.0.0/16",
        "192.168.255.255, 192.168.0.0/16",
        "192.169.0.0, -",
        "192.175.47.255, -",
        "192.175.48.0, 192.175.48.0/24",
        "192.175.49.0, -",
        "198.17.255.255, -",
        "198.18.0.0, 198.18.0.0/15",
        "198.19.255.255, 198.18.0.0/15",
        "198.20.0.0, -",
        "198.51.99.255, -",
        "198.51.100.0, 198.51.100.0/24",
        "198.51.100.255, 198.51.100.0/24",
        "198.51.101.0, -",
        "203.0.112.255, -",
        "203.0.113.0, 203.0.113.0/24",
        "203.0.113.255, 203.0.113.0/24",
        "203.0.114.0, -",
        "223.255.255.255, -",
        "224.0.0.0, 224.0.0.0/4",
        "239.255.255.255, 224.0.0.0/4",
        "240.0.0.0, 240.0.0.0/4",
        "255.255.255.254, 240.0.0.0/4",
        "255.255.255.255, 255.255.255.255/32"
    })
    void reachesNoSpecialNetworkOfIpv4ButItsNeighbours(String address, String block) throws UnknownHostException {
        assertThat(address, blockOf(address), is(block));
    }

    @ParameterizedTest
    @CsvSource({
        ":: , ::/128",
        "::1, ::1/128",
        "::2, ::/96",
        "::127.0.0.1, ::/96",
        "::255.255.255.255, ::/96",
        "::1:0:0, ::/3",
        "::ffff:0:127.0.0.1, ::/3",
        "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff, ::/3",
        "64:ff9b::, 64:ff9b::/96",
        "64:ff9b::169.254.169.254, 64:ff9b::/96",
        "64:ff9b::1:0:0, ::/3",
        "64:ff9b:1::, 64:ff9b:1::/48",
        "64:ff9b:1:ffff:ffff:ffff:ffff:ffff, 64:ff9b:1::/48",
        "64:ff9b:2::, ::/3",
        "100::, 100::/64",
        "100:0:0:1::, 100:0:0:1::/64",
        "100:0:0:2::, ::/3",
        "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ::/3",
        "2000::, -",
        "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -",
        "2001::, 2001::/32",
        "2001:0:ffff:ffff:ffff:ffff:ffff:ffff, 2001::/32",
        "2001:1::1, 2001::/23",
        "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2001::/23",
        "2001:200::, -",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, -",
        "2001:db8::, 2001:db8::/32",
        "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::/32",
        "2001:db9::, -",
        "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -",
        "2002::, 2002::/16",
        "2002:7f00:1::, 2002::/16",
        "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2002::/16",
        "2003::, -",
        "2620:4f:7fff:ffff:ffff:ffff:ffff:ffff, -",
        "2620:4f:8000::, 2620:4f:8000::/48",
        "2620:4f:8001::, -",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -",
        "3fff::, 3fff::/20",
        "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff::/20",
        "3fff:1000::, -",
        "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -",
        "4000::, 4000::/2",
        "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 4000::/2",
        "5f00::, 5f00::/16",
        "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 5f00::/16",
        "5f01::, 4000::/2",
        "7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 4000::/2",
        "8000::, 8000::/1",
        "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 8000::/1",
        "fc00::, fc00::/7",
        "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, fc00::/7",
        "fe00::, 8000::/1",
        "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 8000::/1",
        "fe80::, fe80::/10",
        "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff, fe80::/10",
        "fec0::, fec0::/10",
        "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, fec0::/10",
        "ff00::, ff00::/8",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ff00::/8"
    })
    void reachesNothingOfIpv6ButGlobalUnicast(String address, String block) throws UnknownHostException {
        assertThat(address, blockOf(address), is(block));
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:0:0/96, ::ffff:127.0.0.1, true",
        "::ffff:0:0/96, ::fffe:ffff:ffff, false",
        "::ffff:0:0/96, ::1:0:0:0, false",
        "10.0.0.0/8, ::a00:1, false",
        "::/96, 10.0.0.1, false"
    })
    void comparesBlocksOnlyWithAddressesOfTheirOwnLength(String block, String address, boolean held) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        assertThat(Cidr.of(block).holds(bytes), is(held));
    }

    /** A name server may answer such an address; Java then makes no IPv4 address of it. */
    @Test
    void reachesNothingThroughAnIpv4AddressMappedIntoIpv6() throws UnknownHostException {
        byte[] mapped = NetUtil.createByteArrayFromIpAddressString("::ffff:93.184.216.34");
        InetAddress address = Inet6Address.getByAddress("hook.example", mapped, -1);
        assertThat(SpecialNetworks.of(address).isPresent(), is(true));
    }

    private static String blockOf(String address) throws UnknownHostException {
        Optional<String> network = SpecialNetworks.of(InetAddress.getByName(address));
        return network.map(name -> name.substring(0, name.indexOf(' '))).orElse("-");
    }
}
