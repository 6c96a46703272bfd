package io.qingce.local.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--kafka-port", "--hj212-port"})
    void refusesATakenPortAndNamesTheOption(String option) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Refusal refusal = assertThrows(Refusal.class, () -> Ports.requireFree(port, option));
            assertTrue(refusal.line().startsWith("Port " + port + " is taken."), refusal.line());
            assertTrue(refusal.line().contains("deploy/local/up " + option + " " + (port + 1)), refusal.line());
        }
    }

    @Test
    void letsAFreePortPass() {
        assertDoesNotThrow(() -> Ports.requireFree(0, "--port"));
    }
}
