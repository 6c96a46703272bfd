package io.qingce.monitoring.hj212.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a connection comes from, as far as an address says it. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "0:0:0:0:0:ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2::, 2001:db8:1:2::/64",
        "2001:db8:1:2::1%eth0, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "2001:db8::3:4:5:6, 2001:db8:0:0::/64",
        "2001::2:3:4:5:6:7, 2001:0:2:3::/64",
        "fe80::1%2, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64",
        "::, 0:0:0:0::/64"
    })
    void isAnAddressOrTheNetworkOfOneSender(String host, String text) {
        assertEquals(text, Address.of(host).text());
    }

    @Test
    void isLocalWhereTheTransportKnowsNone() {
        assertEquals("local", Address.of(null).text());
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, ::ffff:192.0.2.1, true"
    })
    void isTheSameOfOneSenderAndAnotherOfAnother(String one, String other, boolean same) {
        assertEquals(same, Address.of(one).equals(Address.of(other)));
    }

    /** Whatever a transport calls an address, it is one. */
    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":::", "::%", "a:b:c:d:e:f:g:h:i:j:k", "1:2:3:4:5:6:7:8:9::10", "x", "%", "...."})
    void takesWhateverATransportSays(String host) {
        assertTrue(Address.of(host).text().length() <= host.length() + 12);
    }
}
