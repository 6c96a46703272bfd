package io.qingce.report.outbound;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Destination HOOK = new Destination(true, "hook.example", 443, "/");

    @Test
    void refusesANameOfWhichOneAddressIsPrivate() {
        Reach reach = new Reach(host -> addresses("93.184.216.34", "10.0.0.1"), false);
        UnusableAddressException refused = assertThrows(UnusableAddressException.class, () -> reach.addresses(HOOK));
        assertThat(refused.getMessage(), containsString("10.0.0.0/8"));
    }

    @Test
    void refusesLoopbackHoweverTheMachineNamesIt() throws Exception {
        Reach reach = new Reach(new SystemNames(), false);
        for (String host :
                List.of("http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://0.0.0.0/", "http://[::]/")) {
            Destination to = Destination.parse(host);
            assertThrows(UnusableAddressException.class, () -> reach.addresses(to), host);
        }
    }

    @Test
    void handsOnThePublicAddressesThatWereJudged() throws Exception {
        Reach reach = new Reach(host -> addresses("93.184.216.34", "2606:4700::1111"), false);
        assertThat(reach.addresses(HOOK), is(addresses("93.184.216.34", "2606:4700::1111")));
    }

    @Test
    void reachesPrivateNetworksWhereThatIsAllowed() throws Exception {
        assertThat(new Reach(host -> addresses("10.0.0.1"), true).addresses(HOOK), is(addresses("10.0.0.1")));
    }

    private static List<InetAddress> addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return Arrays.asList(addresses);
    }
}
