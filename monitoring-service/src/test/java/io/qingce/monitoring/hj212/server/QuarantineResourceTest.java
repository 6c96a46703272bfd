package io.qingce.monitoring.hj212.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithHj212.class)
class QuarantineResourceTest {

    private static final String VALUES = "a34004-Avg=35,a34004-Flag=N";

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "x", "-1", "99999999999999999999"})
    void doesNotKnowWhatIsNotThere(String id) {
        replay(id).statusCode(404).contentType("application/problem+json");
    }

    @Test
    void refusesACursorThatItDidNotGiveOut() {
        given().queryParam("cursor", "eHk")
                .get("/api/feeds/hj212/quarantine")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"site\": \"s\"}",
                "{\"site\": \"s\", \"password\": \"\"}",
                "{\"site\": \"s\", \"password\": \"1\", \"periodLabel\": \"MIDDLE\"}",
                "{\"site\": \"s\", \"password\": \"1\", \"units\": {\"x\": \"mg/L\"}}",
                "{\"site\": \"s\", \"password\": \"1\", \"units\": {\"a21026\": \"mg/L\"}}",
                "{\"site\": \"s\", \"password\": \"1\", \"units\": {\"a21026\": null}}",
                "{\"site\": \"s\", \"password\": \"1\", \"colour\": 1}"
            })
    void refusesADeviceThatIsNotValid(String body) {
        given().contentType("application/json")
                .body(body)
                .put("/api/feeds/hj212/devices/d")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void replayStillRefusesWhatIsStillWrong() {
        send("MN-STRANGER");
        replay(only("MN-STRANGER")).statusCode(422).body("violations[0].reason", equalTo("UNKNOWN_DEVICE"));
    }

    @Test
    void replayPutsAPacketOnRecordOnceItsDeviceIsRegistered() {
        send("MN-LATE");
        String id = only("MN-LATE");
        TestFeed.putAirStation("late-1", "测试市", "晚");
        FakeDevice.register("MN-LATE", "late-1");

        replay(id).statusCode(204);

        assertEquals(35, TestFeed.observations("late-1").getInt("items[0].values.'PM2.5'"));
        list("MN-LATE").body("items", hasSize(0));
        replay(id).statusCode(409);
    }

    @Test
    void replayPutsAPacketOnRecordOnceItsSiteIsThere() {
        FakeDevice.register("MN-NO-SITE", "no-site-1");
        send("MN-NO-SITE");
        String id = only("MN-NO-SITE");
        list("MN-NO-SITE")
                .body("items[0].reason", equalTo("REJECTED"))
                .body("items[0].detail", containsString("unknown-site"));
        TestFeed.putAirStation("no-site-1", "测试市", "无");
        replay(id).statusCode(204);
        assertEquals(1, TestFeed.observations("no-site-1").getList("items").size());
    }

    @Test
    void countsTheSameBytesAndShowsNoPassword() {
        send("MN-AGAIN");
        only("MN-AGAIN");
        send("MN-AGAIN");

        Awaitility.await().until(() -> list("MN-AGAIN").extract().jsonPath().getInt("items[0].times") == 2);
        list("MN-AGAIN").body("items", hasSize(1)).body("items[0].text", not(containsString("123456")));
    }

    @Test
    void changesTheUnitsOfADevice() {
        TestFeed.putAirStation("units-1", "测试市", "单");
        given().contentType("application/json")
                .body(Map.of("site", "units-1", "password", "123456", "units", Map.of("a34004", "mg/m³")))
                .put("/api/feeds/hj212/devices/MN-UNITS")
                .then()
                .statusCode(204);
        try (FakeDevice device = FakeDevice.connect("MN-UNITS")) {
            device.send(device.hour("20260301230000", "a34004-Avg=0.0351,a34004-Flag=N"));
            device.answer();
        }
        assertEquals("35.1", TestFeed.observations("units-1").getString("items[0].values.'PM2.5'"));
    }

    private static void send(String number) {
        try (FakeDevice device = FakeDevice.connect(number)) {
            device.send(device.hour("20260301230000", VALUES));
        }
    }

    /** The number of the only packet of a device in quarantine; waits for it. */
    private static String only(String number) {
        Awaitility.await().until(() -> !ids(number).isEmpty());
        assertEquals(1, ids(number).size());
        return ids(number).get(0).toString();
    }

    private static List<Object> ids(String number) {
        return list(number).extract().jsonPath().getList("items.id");
    }

    private static ValidatableResponse list(String number) {
        return given().queryParam("device", number)
                .get("/api/feeds/hj212/quarantine")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse replay(String id) {
        return given().header("X-Requested-By", "test")
                .post("/api/feeds/hj212/quarantine/{id}/replay", id)
                .then();
    }
}
