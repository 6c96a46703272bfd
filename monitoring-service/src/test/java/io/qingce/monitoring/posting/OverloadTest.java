package io.qingce.monitoring.posting;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.observations;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.SmallLimits;
import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Senders who say nothing, or little, take nothing from others, though one body only is read at once. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class OverloadTest {

    @TestHTTPResource("/api/observations")
    URI address;

    @BeforeEach
    void putSites() {
        TestFeed.putAirStation("overload-1", "超载市", "甲");
        TestFeed.putAirStation("overload-2", "超载市", "乙");
    }

    @Test
    void readsTheBodiesOfOthersWhileStreamsAreSilent() throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            silent.add(open("application/x-ndjson", "Transfer-Encoding: chunked"));
        }
        chunk(silent.get(0), item(1).strip() + "\n");
        Awaitility.await()
                .until(() -> observations("overload-1").getList("items").size() == 1);
        post("[" + item(2) + "]").statusCode(200).body("counts.created", equalTo(1));
        given().contentType("application/x-ndjson")
                .body(item(3).strip().getBytes(StandardCharsets.UTF_8))
                .post("/api/observations")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(1));
        chunk(silent.get(0), item(1).strip() + "\n" + item(4).strip());
        write(silent.get(0), "0\r\n\r\n");
        String answer = answer(silent.get(0));
        assertTrue(answer.contains("\"created\":2,\"corrected\":0,\"unchanged\":1"), answer);
        assertEquals(4, observations("overload-1").getList("items").size());
        for (Socket each : silent) {
            each.close();
        }
    }

    @Test
    void servesOthersWhile210BodiesDoNotGoOn() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 210; i++) {
            Socket each = open("text/csv", "Content-Length: 9000");
            write(each, "site");
            slow.add(each);
        }
        String hour = hour("overload-2", "2026-02-10T05:00:00+08:00", 35);
        post("[" + hour + "]").statusCode(200).body("counts.created", equalTo(1));
        post(hour).statusCode(200);
        given().get("/api/observations?site=overload-2").then().statusCode(200);
        for (Socket each : slow) {
            each.close();
        }
    }

    private Socket open(String type, String length) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        write(
                socket,
                "POST /api/observations HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                        + "\r\n\r\n");
        return socket;
    }

    private static String item(int hour) {
        return hour("overload-1", "2026-02-10T0" + hour + ":00:00+08:00", 35);
    }

    private static void chunk(Socket socket, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(socket, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        byte[] bytes = new byte[65_536];
        return new String(bytes, 0, socket.getInputStream().read(bytes), StandardCharsets.UTF_8);
    }
}
