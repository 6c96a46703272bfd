package io.qingce.report.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a name: the machine's own way in production, a list in a test of names that change. */
@FunctionalInterface
public interface NameService {

    /**
     * All addresses of a host, at least one. May wait as long as the name servers of the machine do.
     *
     * @throws UnknownHostException if the name has no address or nobody answers
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
