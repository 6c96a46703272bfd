package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.qingce.servers.PrintedCommands;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The page for station engineers does what it says: its commands are run as they are printed, but for the ports. */
@QuarkusTest
@TestProfile(WithHj212.class)
class RecipeTest {

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "qingce.hj212.port")
    int port;

    @Test
    void leadsFromNothingToAValueOnRecord() throws Exception {
        List<String> outputs = PrintedCommands.of(Path.of("..", "docs", "recipes", "hj212-logger.md"))
                .run(Map.of("localhost:8080", "localhost:" + service.getPort(), "localhost/8212", "localhost/" + port));
        assertEquals(5, outputs.size());
        assertTrue(outputs.get(1).contains("CN=9014"), outputs.get(1));
        assertTrue(outputs.get(2).contains("\"PM2.5\":35"), outputs.get(2));
        assertTrue(outputs.get(3).contains("\"UNKNOWN_FACTOR\":1"), outputs.get(3));
        assertTrue(outputs.get(4).contains("\"discarded\":0"), outputs.get(4));
        JsonPath observations = TestFeed.observations("demo-logger");
        assertEquals("2026-03-01T10:00:00+08:00", observations.getString("items[0].periodEnd"));
    }
}
