package io.qingce.monitoring.hj212.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What an operator sees of a device: when it spoke, what was taken of it, and what was wrong. */
@QuarkusTest
@TestProfile(WithHj212.class)
class DeviceHealthTest {

    private static final String GOOD = "a34004-Avg=35,a34004-Flag=N";

    @Test
    void knowsNoDeviceThatIsNotRegistered() {
        get("MN-NOBODY").statusCode(404).body("type", endsWith("unknown-device"));
    }

    @Test
    void refusesAnUnknownOrder() {
        given().get("/api/feeds/hj212/devices?sort=mood").then().statusCode(400);
    }

    @Test
    void saysOfADeviceThatNeverSpokeThatItNeverDid() {
        register("MN-QUIET");
        get("MN-QUIET")
                .statusCode(200)
                .body("password", nullValue())
                .body("health.standing", equalTo("NEVER_SEEN"))
                .body("health.standingText", startsWith("从未"))
                .body("health.lastSeen", nullValue())
                .body("health.incidents", hasSize(0));
    }

    @Test
    void saysWhenADeviceSpokeAndWhatWasTakenOfIt() {
        register("MN-WELL");
        send("MN-WELL", "20260301230000", GOOD);
        get("MN-WELL")
                .body("health.standing", equalTo("WELL"))
                .body("health.lastSeen", notNullValue())
                .body("health.lastAccepted", notNullValue())
                .body("health.lastCommand", equalTo("2061"));
    }

    @Test
    void namesTheFactorsThatNobodyKnowsAndTheFlagsThatCostAValue() {
        register("MN-ODD");
        send("MN-ODD", "20260301230000", GOOD + ";a01001-Avg=17,a01001-Flag=N;a21026-Avg=6,a21026-Flag=Q");
        send("MN-ODD", "20260302000000", GOOD + ";a01001-Avg=18,a01001-Flag=N");
        JsonPath device = get("MN-ODD").extract().jsonPath();
        assertTrue(device.getInt("health.tolerated.UNKNOWN_FACTOR") == 2, device.prettify());
        assertTrue(device.getInt("health.errors.UNKNOWN_FLAG") == 1, device.prettify());
        get("MN-ODD")
                .body("health.standing", equalTo("TROUBLED"))
                .body("health.incidents.find { it.kind == 'UNKNOWN_FACTOR' }.name", equalTo("a01001"))
                .body("health.incidents.find { it.kind == 'UNKNOWN_FACTOR' }.sent", equalTo("Avg=18,Flag=N"))
                .body("health.incidents.find { it.kind == 'UNKNOWN_FLAG' }.name", equalTo("a21026"))
                .body("health.incidents.find { it.kind == 'UNKNOWN_FLAG' }.error", equalTo(true));
        given().header("Accept-Language", "en")
                .get("/api/feeds/hj212/devices/MN-ODD")
                .then()
                .body("health.standingText", startsWith("It reports"));
    }

    /** Damaged bytes count against the device that they name; a stranger's number is nobody's. */
    @Test
    void countsPacketsThatCameDamagedOrWithAWrongPassword() {
        register("MN-NOISY");
        try (FakeDevice device = FakeDevice.connect("MN-NOISY")) {
            String packet = new String(FrameWriter.frame(device.hour("20260301230000", GOOD)), StandardCharsets.UTF_8);
            device.sendBytes((packet.substring(0, packet.length() - 6) + "0123\r\n").getBytes(StandardCharsets.UTF_8));
            device.send(device.packet("2061", "000000", ";Flag=5", "DataTime=20260301230000;" + GOOD));
        }
        Awaitility.await()
                .until(() -> get("MN-NOISY")
                                .extract()
                                .jsonPath()
                                .getMap("health.errors")
                                .size()
                        == 2);
        get("MN-NOISY")
                .body("health.errors.WRONG_CRC", equalTo(1))
                .body("health.errors.WRONG_PASSWORD", equalTo(1))
                .body("health.standing", equalTo("FAILING"))
                .body("health.lastSeen", nullValue());
    }

    @Test
    void listsTheSickestFirst() {
        register("MN-SICK-A");
        register("MN-SICK-B");
        register("MN-SICK-C");
        register("MN-SICK-D");
        send("MN-SICK-A", "20260301230000", GOOD);
        send("MN-SICK-C", "20260301230000", GOOD + ";a21026-Avg=6,a21026-Flag=Q");
        send("MN-SICK-D", "20990301230000", GOOD);

        given().queryParams(Map.of("site", "site-sick", "sort", "health"))
                .get("/api/feeds/hj212/devices")
                .then()
                .statusCode(200)
                .body("items.device", contains("MN-SICK-D", "MN-SICK-B", "MN-SICK-C", "MN-SICK-A"))
                .body("items.health.standing", contains("FAILING", "NEVER_SEEN", "TROUBLED", "WELL"))
                .body("items[0].health.errors.REJECTED", equalTo(1))
                .body("items[0].health.incidents", nullValue());
        String next = sickest(null).getString("next");
        assertTrue(sickest(next).getList("items.device").get(0).equals("MN-SICK-C"));
        given().queryParam("site", "site-sick")
                .get("/api/feeds/hj212/devices")
                .then()
                .body("items.device", contains("MN-SICK-A", "MN-SICK-B", "MN-SICK-C", "MN-SICK-D"));
    }

    private static JsonPath sickest(String cursor) {
        var asked = given().queryParams(Map.of("site", "site-sick", "sort", "health", "limit", 2));
        return (cursor == null ? asked : asked.queryParam("cursor", cursor))
                .get("/api/feeds/hj212/devices")
                .jsonPath();
    }

    private static void register(String number) {
        String site = number.startsWith("MN-SICK") ? "site-sick" : "site-" + number;
        TestFeed.putAirStation(site, "测试市", number);
        FakeDevice.register(number, site);
    }

    private static void send(String number, String time, String values) {
        try (FakeDevice device = FakeDevice.connect(number)) {
            device.send(device.hour(time, values));
            assertTrue(device.answer().contains("CN=9014"));
        }
    }

    private static ValidatableResponse get(String number) {
        return given().get("/api/feeds/hj212/devices/{device}", number).then();
    }
}
