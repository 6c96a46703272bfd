package io.qingce.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void givesEveryApplicationOfATestRunTheSameServers() throws Exception {
        Map<String, String> first = find().start();
        assertEquals(first, find().start());
        try (Connection connection = DriverManager.getConnection(
                first.get("quarkus.datasource.jdbc.url"),
                first.get("quarkus.datasource.username"),
                first.get("quarkus.datasource.password"))) {
            assertTrue(connection.isValid(5));
        }
        assertTrue(first.get("kafka.bootstrap.servers").startsWith("127.0.0.1:"));
    }

    private static QuarkusTestResourceLifecycleManager find() {
        return ServiceLoader.load(QuarkusTestResourceLifecycleManager.class).stream()
                .filter(provider -> provider.type() == RealServers.class)
                .findFirst()
                .orElseThrow()
                .get();
    }
}
