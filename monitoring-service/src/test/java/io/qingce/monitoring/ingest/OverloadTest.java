package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.SmallLimits;
import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sender sees when more comes than can be taken. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class OverloadTest {

    @TestHTTPResource("/api/observations")
    URI address;

    @BeforeEach
    void putSite() {
        TestFeed.putAirStation("overload-1", "超载市", "甲");
    }

    @Test
    void asksWhoSendsABodyTooManyToTryLaterAndServesTheOthers() throws IOException {
        try (Socket slow = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = slow.getOutputStream();
            out.write("""
                    POST /api/observations HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            chunk(out, item(1).strip() + "\n");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> many().extract().statusCode() == 503);
            many().statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", org.hamcrest.Matchers.notNullValue())
                    .body("detail", endsWith("nothing of this one was taken in."));
            post(item(3)).statusCode(200);
            given().get("/api/observations?site=overload-1").then().statusCode(200);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> many().extract().statusCode() == 200);
        }
        assertEquals(3, TestFeed.observations("overload-1").getList("items").size());
    }

    private static String item(int hour) {
        return hour("overload-1", "2026-02-10T0" + hour + ":00:00+08:00", 35);
    }

    private static ValidatableResponse many() {
        return post("[" + item(2) + "]");
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
