package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {

    @Test
    void saysWhyADatabaseIsNotThere() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseWatch watch = new DatabaseWatch(
                    "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/none",
                    Optional.of("nobody"),
                    Optional.empty(),
                    "1");
            watch.start(new io.quarkus.runtime.StartupEvent());
            watch.stop(new io.quarkus.runtime.ShutdownEvent());
            assertFalse(watch.isThere());
            assertNotEquals("not asked yet", watch.obstacle());
        }
    }
}
