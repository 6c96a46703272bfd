package io.qingce.chassis.authentication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "[::]",
                "10.0.0.5",
                "128.0.0.1",
                "127.0.0.1.example.com",
                "localhost.example",
                "",
                "::10"
            })
    void takesNothingForThisMachineThatOthersMayReach(String host) {
        assertFalse(Listeners.isLoopback(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
    void knowsThisMachine(String host) {
        assertTrue(Listeners.isLoopback(host));
    }
}
