package io.qingce.monitoring.hj212.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
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

    private static final Map<String, String> BY = Map.of("by", "张工", "reason", "试验设备");
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

    @Test
    void refusesToDiscardWithoutSayingWhoWhyAndWhat() {
        send("MN-KEPT");
        String id = only("MN-KEPT");
        discard("/" + id + "/discard", Map.of("by", "张工"))
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        discard("/discard", BY).statusCode(400).body("violations[0].field", equalTo("device"));
        discard("/0/discard", BY).statusCode(404);
        given().get("/api/feeds/hj212/quarantine?reason=BORED")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        assertEquals(id, only("MN-KEPT"));
    }

    @Test
    void showsTheNewestFirstAndCountsThemByReason() {
        FakeDevice.register("MN-NEWEST", "no-site-newest");
        try (FakeDevice device = FakeDevice.connect("MN-NEWEST")) {
            device.send(device.hour("20260301210000", VALUES));
            device.answer();
            device.send(device.hour("20260301220000", VALUES));
            device.answer();
            device.send(device.packet("7777", 5, "DataTime=20260301230000"));
        }
        Awaitility.await().until(() -> ids("MN-NEWEST").size() == 3);

        list("MN-NEWEST")
                .body("items[0].reason", equalTo("UNKNOWN_COMMAND"))
                .body("items[1].text", containsString("20260301220000"))
                .body("items[2].text", containsString("20260301210000"))
                .body("items[0].meaning", containsString("命令编码"));
        given().queryParam("device", "MN-NEWEST")
                .get("/api/feeds/hj212/quarantine/counts")
                .then()
                .statusCode(200)
                .body("items.reason", contains("REJECTED", "UNKNOWN_COMMAND"))
                .body("items.packets", contains(2, 1));
        given().queryParams(Map.of("device", "MN-NEWEST", "reason", "UNKNOWN_COMMAND"))
                .get("/api/feeds/hj212/quarantine")
                .then()
                .body("items", hasSize(1));
        given().queryParams(Map.of("device", "MN-NEWEST", "to", "2026-03-01T00:00:00+08:00"))
                .get("/api/feeds/hj212/quarantine")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void leadsThroughTheNewestByPages() {
        FakeDevice.register("MN-PAGES", "no-site-pages");
        try (FakeDevice device = FakeDevice.connect("MN-PAGES")) {
            device.send(device.hour("20260301210000", VALUES));
            device.answer();
            device.send(device.hour("20260301220000", VALUES));
            device.answer();
        }
        String next = given().queryParams(Map.of("device", "MN-PAGES", "limit", 1))
                .get("/api/feeds/hj212/quarantine")
                .then()
                .body("items[0].text", containsString("20260301220000"))
                .extract()
                .path("next");
        given().queryParams(Map.of("device", "MN-PAGES", "limit", 1, "cursor", next))
                .get("/api/feeds/hj212/quarantine")
                .then()
                .body("items[0].text", containsString("20260301210000"))
                .body("next", nullValue());
    }

    @Test
    void whatIsDiscardedIsListedNoMoreAndStaysSoWhenItComesAgain() {
        send("MN-DISCARDED");
        String id = only("MN-DISCARDED");
        discard("/" + id + "/discard", BY).statusCode(204);
        discard("/" + id + "/discard", BY).statusCode(409);
        send("MN-DISCARDED");

        Awaitility.await().until(() -> settled("MN-DISCARDED").getInt("items[0].times") == 2);
        list("MN-DISCARDED").body("items", hasSize(0));
        assertEquals("DISCARDED", settled("MN-DISCARDED").getString("items[0].settlement"));
        assertEquals("张工", settled("MN-DISCARDED").getString("items[0].settledBy"));
        assertEquals("试验设备", settled("MN-DISCARDED").getString("items[0].settledBecause"));
    }

    @Test
    void discardsAllThatAFilterLetsThroughAndNothingElse() {
        FakeDevice.register("MN-MANY-1", "no-site-many");
        send("MN-MANY-1");
        send("MN-MANY-2");
        only("MN-MANY-1");
        only("MN-MANY-2");
        discard("/discard?device=MN-MANY-2&reason=REJECTED", BY).statusCode(200).body("discarded", equalTo(0));
        discard("/discard?device=MN-MANY-1&reason=REJECTED", BY)
                .statusCode(200)
                .body("discarded", equalTo(1))
                .body("more", equalTo(false));
        list("MN-MANY-1").body("items", hasSize(0));
        list("MN-MANY-2").body("items", hasSize(1));
    }

    /** A device is never told that something was taken that is neither on record nor can be put there. */
    @Test
    void minutesWithoutIntervalWaitAndAreReplayedTogetherOnceItIsKnown() {
        TestFeed.putAirStation("minutes-1", "测试市", "分");
        FakeDevice.register("MN-MINUTES", "minutes-1");
        try (FakeDevice device = FakeDevice.connect("MN-MINUTES")) {
            for (String time : List.of("20260301230000", "20260301230500")) {
                device.send(device.packet("2051", 5, "DataTime=" + time + ";" + VALUES));
                assertTrue(device.answer().contains("CN=9014"));
            }
        }
        list("MN-MINUTES").body("items.reason", contains("NO_MINUTE_INTERVAL", "NO_MINUTE_INTERVAL"));
        replayMany("MN-MINUTES").body("replayed", equalTo(0)).body("left.NO_MINUTE_INTERVAL", equalTo(2));

        FakeDevice.register("MN-MINUTES", Map.of("site", "minutes-1", "password", "123456", "minuteInterval", 5));
        replayMany("MN-MINUTES").body("replayed", equalTo(2)).body("left", anEmptyMap());
        list("MN-MINUTES").body("items", hasSize(0));
        assertEquals(
                List.of("2026-03-01T23:05:00+08:00", "2026-03-01T23:10:00+08:00"),
                given().get("/api/observations?averaging=PT5M&site=minutes-1")
                        .jsonPath()
                        .getList("items.periodEnd"));
    }

    @Test
    void replaysWhatCameWithAWrongPasswordOnlyIfSomebodyVouchesForIt() {
        TestFeed.putAirStation("vouched-1", "测试市", "证");
        FakeDevice.register("MN-VOUCHED", Map.of("site", "vouched-1", "password", "654321"));
        send("MN-VOUCHED");
        only("MN-VOUCHED");
        replayMany("MN-VOUCHED").body("replayed", equalTo(0)).body("left.WRONG_PASSWORD", equalTo(1));
        given().header("X-Requested-By", "test")
                .post("/api/feeds/hj212/quarantine/replay?device=MN-VOUCHED&unverified=true")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(1));
    }

    private static ValidatableResponse discard(String path, Map<String, String> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/feeds/hj212/quarantine" + path)
                .then();
    }

    private static ValidatableResponse replayMany(String number) {
        return given().header("X-Requested-By", "test")
                .queryParam("device", number)
                .post("/api/feeds/hj212/quarantine/replay")
                .then()
                .statusCode(200);
    }

    private static JsonPath settled(String number) {
        return given().queryParams(Map.of("device", number, "settled", true))
                .get("/api/feeds/hj212/quarantine")
                .jsonPath();
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
