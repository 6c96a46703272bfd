package io.qingce.chassis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpgradeTest {

    @TestHTTPResource("/q/openapi")
    URI described;

    @Test
    void refusesToSpeakHttp2InTheClearWithWhoeverAsksForIt() throws IOException, InterruptedException {
        HttpClient eager =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpResponse<String> answer =
                eager.send(HttpRequest.newBuilder(described).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    }
}
