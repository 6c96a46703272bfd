package io.qingce.report.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/x", ":::/8", "10.0.0.0/"})
    void refusesWhatIsNoBlock(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cidr.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 9.255.255.255, false",
        "10.0.0.0/8, 10.0.0.0, true",
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "172.16.0.0/12, 172.15.255.255, false",
        "172.16.0.0/12, 172.16.0.0, true",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "192.0.2.0/24, 192.0.1.255, false",
        "192.0.2.0/24, 192.0.2.255, true",
        "255.255.255.255/32, 255.255.255.254, false",
        "255.255.255.255/32, 255.255.255.255, true",
        "0.0.0.0/0, 203.0.113.7, true",
        "fc00::/7, fbff::1, false",
        "fc00::/7, fc00::, true",
        "fc00::/7, fdff:ffff::1, true",
        "fc00::/7, fe00::, false",
        "::1/128, ::1, true",
        "::1/128, ::2, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::, false"
    })
    void holdsTheAddressesFromTheFirstToTheLast(String block, String address, boolean holds)
            throws UnknownHostException {
        assertEquals(holds, Cidr.of(block).holds(InetAddress.getByName(address).getAddress()));
    }

    @Test
    void holdsNoAddressOfTheOtherLength() throws UnknownHostException {
        assertEquals(false, Cidr.of("0.0.0.0/0").holds(new byte[16]));
        assertEquals(false, Cidr.of("::/0").holds(new byte[4]));
    }

    /** Java reads {@code ::ffff:0:0} as the IPv4 address 0.0.0.0. */
    @Test
    void readsABlockOfMappedAddressesAsOneOfIpv6() {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[15] = 7;

        assertEquals(true, Cidr.of("::ffff:0:0/96").holds(mapped));
        assertEquals(false, Cidr.of("::ffff:0:0/96").holds(new byte[16]));
    }
}
