package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class WorldTest {

    @Test
    void seesWhetherSomebodyListens() throws IOException {
        int port = FreePort.next();
        assertFalse(World.isOpen(port));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(World.isOpen(taken.getLocalPort()));
        }
    }

    @Test
    void seesNobodyWhereSomebodyHasLeft() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertFalse(World.isOpen(port));
    }
}
