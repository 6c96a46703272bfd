package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.Wait;
import io.qingce.load.World;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The baseline of single observations does what it says: it parses, and answers with what it understood. */
class EchoTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final String BODY = "{\"site\":\"LOAD-00000\",\"values\":{\"PM2.5\":35,\"CO\":0.6}}";

    @TempDir
    private Path folder;

    @Test
    void answersWithWhatItUnderstoodAndEndsWhenItIsClosed() throws Exception {
        try (Echo echo = Echo.start(folder.resolve("echo.log"))) {
            Wait.until("the echo", LONG, LOOK, () -> World.isOpen(echo.port()));
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + echo.port() + "/"))
                                    .POST(BodyPublishers.ofString("  " + BODY))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            ObjectMapper json = new ObjectMapper();
            assertEquals(json.readTree(BODY), json.readTree(answer.body()));
            assertTrue(answer.body().length() <= BODY.length(), "it was parsed, and not handed back: " + answer.body());
            echo.close();
            Wait.until("its end", LONG, LOOK, () -> !World.isOpen(echo.port()));
            assertFalse(World.isOpen(echo.port()));
        }
    }
}
