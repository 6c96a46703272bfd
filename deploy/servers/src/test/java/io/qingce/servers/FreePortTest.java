package io.qingce.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

    private static final int FIRST_OF_CONNECTIONS = 32_768;

    @Test
    void givesEachPortOnceAndNoneThatAConnectionCouldTake() {
        Set<Integer> given = new HashSet<>();
        IntStream.range(0, 100).forEach(each -> given.add(FreePort.next()));
        assertEquals(100, given.size());
        assertTrue(given.stream().allMatch(port -> port > 1024 && port < FIRST_OF_CONNECTIONS), given.toString());
    }

    @Test
    void canBeListenedOn() throws IOException {
        int port = FreePort.next();
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(port, door.getLocalPort());
        }
    }
}
