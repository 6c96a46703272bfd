package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The session that docs/feeds.md prints is one: what is sent there is answered as there, and stands on record as it says. */
@QuarkusTest
@TestProfile(WithHj212.class)
class HjSessionTest {

    private static final String NUMBER = "410000XY26010001";

    @Test
    void goesAsPrinted() throws IOException {
        TestFeed.putAirStation("MY-1", "示例市", "示例站");
        FakeDevice.register(NUMBER, "MY-1");
        List<String> printed = printed();
        assertFalse(printed.isEmpty());
        try (FakeDevice device = FakeDevice.connect(NUMBER)) {
            for (String line : printed) {
                String packet = line.substring(2);
                if (line.startsWith("> ")) {
                    device.sendBytes((packet + "\r\n").getBytes(StandardCharsets.UTF_8));
                } else {
                    assertEquals(packet, device.line());
                }
            }
        }
        JsonPath hours = TestFeed.observations("MY-1");
        assertEquals(
                List.of("2026-03-01T09:00:00+08:00", "2026-03-01T10:00:00+08:00"), hours.getList("items.periodEnd"));
        assertEquals(
                "{PM2.5=35, CO=0.4} {PM2.5=38, CO=null}",
                hours.getList("items.values").stream().map(String::valueOf).collect(Collectors.joining(" ")));
        assertEquals(List.of("FAULT"), hours.getList("items[1].flags.CO"));
        assertEquals("0.5", hours.getString("items[1].asSent.CO.value"));
        assertEquals(
                List.of("a34004 Min=31,Max=40", "a34006 Avg=2.7,Flag=N"),
                get("/api/feeds/hj212/aside").getList("items.collect { it.factor + ' ' + it.sent }"));
        assertEquals(
                List.of("WRONG_CRC"),
                RestAssured.get("/api/feeds/hj212/quarantine?limit=500")
                        .jsonPath()
                        .getList("items.findAll { it.text.contains('a34004-Avg=36') }.reason"));
    }

    private static JsonPath get(String path) {
        return RestAssured.given()
                .queryParam("device", NUMBER)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> printed() throws IOException {
        String page = Files.readString(Path.of("../docs/feeds.md"));
        String session = page.substring(page.indexOf("```hj212\n") + "```hj212\n".length());
        return session.substring(0, session.indexOf("```")).lines().toList();
    }
}
