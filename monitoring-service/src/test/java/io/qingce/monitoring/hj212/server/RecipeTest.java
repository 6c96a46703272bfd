package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The page for station engineers does what it says: its commands are run as they are printed, but for the ports. */
@QuarkusTest
@TestProfile(WithHj212.class)
class RecipeTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "qingce.hj212.port")
    int port;

    @Test
    void leadsFromNothingToAValueOnRecord() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "recipes", "hj212-logger.md"));
        List<String> blocks =
                BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
        assertEquals(5, blocks.size());
        List<String> outputs = new ArrayList<>();
        for (String block : blocks) {
            outputs.add(run(block));
        }
        assertTrue(outputs.get(1).contains("CN=9014"), outputs.get(1));
        assertTrue(outputs.get(2).contains("\"PM2.5\":35"), outputs.get(2));
        assertTrue(outputs.get(3).contains("\"UNKNOWN_FACTOR\":1"), outputs.get(3));
        assertTrue(outputs.get(4).contains("\"discarded\":0"), outputs.get(4));
        JsonPath observations = TestFeed.observations("demo-logger");
        assertEquals("2026-03-01T10:00:00+08:00", observations.getString("items[0].periodEnd"));
    }

    private String run(String block) throws Exception {
        String script = block.replace("localhost:8080", "localhost:" + service.getPort())
                .replace("localhost/8212", "localhost/" + port);
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(shell.waitFor(60, TimeUnit.SECONDS), script);
        assertEquals(0, shell.exitValue(), said);
        return said;
    }
}
