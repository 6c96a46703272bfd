package io.qingce.report.outbound;

import io.qingce.chassis.language.Words;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a destination may be reached. A name is resolved once, every address of it is judged, and only addresses that
 * were judged are handed on to be connected to: a name that changes between two looks gains nothing.
 */
public final class Reach {

    private final NameService names;
    private final boolean privateNetworks;

    /**
     * @param names tells the addresses of names
     * @param privateNetworks whether this machine and private networks may be reached as well
     */
    public Reach(NameService names, boolean privateNetworks) {
        this.names = names;
        this.privateNetworks = privateNetworks;
    }

    /**
     * The addresses to connect to.
     *
     * @throws UnusableAddressException if one of them lies where nothing may be sent
     * @throws UnknownHostException if the name has none at present
     */
    public List<InetAddress> addresses(Destination to) throws UnusableAddressException, UnknownHostException {
        List<InetAddress> addresses = names.addresses(to.hostInBrackets());
        if (!privateNetworks) {
            for (InetAddress address : addresses) {
                Optional<String> network = SpecialNetworks.of(address);
                if (network.isPresent()) {
                    throw new UnusableAddressException(Words.both(
                            "该地址所在的网络不可访问：" + network.get().split(" ", 2)[0] + "。",
                            "The address lies in a network that is not reached: " + network.get() + "."));
                }
            }
        }
        return addresses;
    }
}
