package io.qingce.local.stack;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Where what is called from outside listens, on the loopback interface.
 *
 * @param portal the one origin; 0 for any
 * @param kafka of the broker; 0 for any
 * @param hj212 for devices that speak HJ 212; 0 for any
 */
public record Ports(int portal, int kafka, int hj212) {

    /** Any that are free. */
    public static final Ports ANY = new Ports(0, 0, 0);

    /**
     * Lets a port pass on which nobody listens.
     *
     * @param option of {@code up} that chooses another
     * @throws Refusal that says so if somebody does
     */
    public static void requireFree(int port, String option) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d is taken. Stop the program that listens there, or choose another: deploy/local/up %s %d"
                            .formatted(port, option, port + 1),
                    e);
        }
    }
}
