package io.qingce.monitoring.hj212.server;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Guesses, floods and slow senders, over real connections; each test comes from an address of its own. */
@QuarkusTest
@TestProfile(WithNarrowHj212.class)
class HjDoorTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private static final String VALUES = "a34004-Avg=35,a34004-Flag=N";
    private static int addresses = 1;

    @Inject
    Database database;

    private final List<FakeDevice> open = new ArrayList<>();
    private String number;
    private String address;

    @BeforeEach
    void register(TestInfo test) {
        number = "MN" + Integer.toHexString(test.getDisplayName().hashCode());
        address = "127.0.1." + ++addresses;
        TestFeed.putAirStation("site-" + number, "测试市", number);
        FakeDevice.register(number, "site-" + number);
    }

    @AfterEach
    void hangUp() {
        open.forEach(FakeDevice::close);
    }

    @Test
    void refusesEvenTheRightPasswordAfterFiveWrongOnesButNotFromElsewhere() {
        FakeDevice guesser = connect(number, address);
        for (int guess = 0; guess < 5; guess++) {
            assertTrue(login(guesser, "00000" + guess).endsWith("Logon=0&&"));
        }
        assertTrue(login(guesser, "123456").endsWith("Logon=0&&"));
        assertTrue(login(connect(number, "127.0.2." + addresses), "123456").endsWith("Logon=1&&"));
        Awaitility.await().until(() -> reasons(number).contains("LOCKED_OUT"));
        assertTrue(metric("qingce_hj212_lockouts_total{of=\"device-at-address\"") > 0);
    }

    @Test
    void hearsADeviceThatWasLockedOutOnceItIsRegisteredAnew() {
        FakeDevice device = connect(number, address);
        for (int guess = 0; guess < 5; guess++) {
            login(device, "654321");
        }
        FakeDevice.register(number, Map.of("site", "site-" + number, "password", "654321"));
        assertTrue(login(device, "654321").endsWith("Logon=1&&"));
    }

    @Test
    void answersAnUnknownDeviceAndAWrongPasswordAlike() {
        String unknown = "MN-NOBODY-" + number;
        for (int guess = 0; guess < 8; guess++) {
            String toKnown = login(connect(number, address), "00000" + guess);
            String toUnknown = login(connect(unknown, "127.0.2." + addresses), "00000" + guess);
            assertEquals(toKnown.replace(number, unknown), toUnknown);
            hangUp();
        }
    }

    @Test
    void hearsADeviceThatWasRightBeforeWhileItsAddressGuesses() {
        FakeDevice device = connect(number, address);
        assertTrue(login(device, "123456").endsWith("Logon=1&&"));
        FakeDevice guesser = connect("guess", address);
        for (int guess = 0; guess < 40; guess++) {
            guesser.send("ST=22;CN=9021;PW=1;MN=guess-" + guess + ";Flag=5;CP=&&&&");
            assertTrue(guesser.answer().endsWith("Logon=0&&"));
        }
        assertTrue(login(device, "123456").endsWith("Logon=1&&"));
        FakeDevice.register("new-" + number, "site-" + number);
        assertTrue(login(connect("new-" + number, address), "123456").endsWith("Logon=0&&"));
    }

    @Test
    void storesNoPasswordThatAnybodySent() {
        FakeDevice device = connect(number, address);
        device.send(device.packet("2061", "s3cret", ";Flag=4", "DataTime=20260301230000;PW=s3cret;" + VALUES));
        device.sendBytes("s3cret;MN=x\r\n##0100ST=22;PW=s3cret;MN=x\r\n".getBytes(StandardCharsets.UTF_8));
        device.send(device.packet(
                "2061", "123456", ";Flag=5;PW=s3cret", "DataTime=20260301230000;NewPW=s3cret;PW=s3cret;" + VALUES));
        assertTrue(device.answer().contains("CN=9014"));
        Awaitility.await().until(() -> count("hj212_quarantine where holder = '" + address + "'") == 3);
        assertEquals(0, count("hj212_quarantine where position('s3cret' in encode(bytes, 'escape')) > 0"));
        assertEquals(0, count("hj212_quarantine where position('s3cret' in detail) > 0"));
        assertEquals(0, count("hj212_aside where position('s3cret' in fields) > 0"));
        assertEquals(1, count("hj212_aside where device_number = '" + number + "' and fields like '%NewPW=***%'"));
    }

    @Test
    void keepsSoMuchOfAnAddressAndSaysWhatHadToGo() {
        FakeDevice stranger = connect("stranger", address);
        for (int i = 0; i < 50; i++) {
            stranger.send("ST=22;CN=2061;PW=1;MN=stranger-" + i + ";Flag=4;CP=&&DataTime=20260301230000&&");
        }
        String held = "hj212_quarantine where holder = '" + address + "'";
        Awaitility.await().until(() -> count(held) + dropped("address", address) == 50);
        long rows = count(held);
        assertTrue(rows <= 20, rows + " rows");
        assertEquals(1, count("hj212_quarantine where device_number = 'stranger-49'"));
        assertEquals(0, count("hj212_quarantine where device_number = 'stranger-0'"));
        assertTrue(metric("qingce_hj212_quarantine_dropped_total{why=\"full\"") >= 30);
    }

    @Test
    void nobodyPushesOutWhatIsOfADeviceByUsingItsNumber() {
        FakeDevice device = connect(number, address);
        device.send(device.hour("20260301230000", "a34004-Avg=-35,a34004-Flag=N"));
        assertTrue(device.answer().contains("CN=9014"));
        FakeDevice stranger = connect(number, "127.0.2." + addresses);
        for (int i = 0; i < 50; i++) {
            stranger.send(stranger.packet("2061", "wrong", ";Flag=4", "DataTime=20260301230000;x-Avg=" + i));
        }
        Awaitility.await().until(() -> dropped("address", "127.0.2." + addresses) > 0);
        assertEquals(1, count("hj212_quarantine where verified and holder = '" + number + "'"));
    }

    @Test
    void keepsSoMuchOfADevice() {
        FakeDevice device = connect(number, address);
        for (int i = 10; i < 40; i++) {
            device.send(device.hour("202603" + (i < 32 ? i : 10) + "010000", "a34004-Avg=-" + i + ",a34004-Flag=N"));
            assertTrue(device.answer().contains("CN=9014"));
        }
        long rows = count("hj212_quarantine where verified and holder = '" + number + "'");
        assertTrue(rows <= 10, rows + " rows");
        assertEquals(30, rows + dropped("device", number));
    }

    @Test
    void replaysWhatItsDeviceSentAndADoubtfulPacketOnlyIfSomebodyVouchesForIt() {
        FakeDevice device = connect(number, address);
        device.send(device.packet("2061", "wrong", ";Flag=4", "DataTime=20260301230000;" + VALUES));
        Awaitility.await().until(() -> reasons(number).equals(List.of("WRONG_PASSWORD")));
        int id = quarantine(number).getInt("items[0].id");
        assertFalse(quarantine(number).getBoolean("items[0].verified"));
        RestAssured.given()
                .header("X-Requested-By", "test")
                .post("/api/feeds/hj212/quarantine/" + id + "/replay")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("unverified"));
        RestAssured.given()
                .header("X-Requested-By", "test")
                .post("/api/feeds/hj212/quarantine/" + id + "/replay?unverified=true")
                .then()
                .statusCode(204);
        assertEquals(35, TestFeed.observations("site-" + number).getInt("items[0].values.'PM2.5'"));
    }

    @Test
    void hangsUpOnAPacketThatDrips() {
        FakeDevice device = connect(number, address);
        device.sendBytes("##0100ST=22;CN=2061".getBytes(StandardCharsets.UTF_8));
        assertTrue(device.isHungUpOn());
        assertTrue(metric("qingce_hj212_hangups_total{why=\"slow-packet\"") > 0);
    }

    @Test
    void theOldestConnectionThatSaysNothingMakesRoomAndDevicesStay() {
        FakeDevice device = connect(number, address);
        assertTrue(login(device, "123456").endsWith("Logon=1&&"));
        FakeDevice silent = connect("silent", address);
        FakeDevice other = connect("silent", address);
        FakeDevice late = connect(number, address);
        assertTrue(silent.isHungUpOn());
        assertTrue(login(late, "123456").endsWith("Logon=1&&"));
        assertTrue(login(device, "123456").endsWith("Logon=1&&"));
        assertTrue(login(other, "1").endsWith("Logon=0&&"));
    }

    @Test
    void refusesMoreConnectionsFromAnAddressWhenAllAreOfDevices() {
        for (int i = 0; i < 3; i++) {
            assertTrue(login(connect(number, address), "123456").endsWith("Logon=1&&"));
        }
        assertTrue(connect(number, address).isHungUpOn());
        assertTrue(login(connect(number, "127.0.2." + addresses), "123456").endsWith("Logon=1&&"));
    }

    @Test
    void readsAFastSenderOnAndLosesNothing() {
        FakeDevice device = connect(number, address);
        byte[] packets = new byte[0];
        for (int hour = 0; hour < 200; hour++) {
            byte[] packet =
                    FrameWriter.frame(device.hour("202601%02d%02d0000".formatted(1 + hour / 24, hour % 24), VALUES));
            byte[] more = Arrays.copyOf(packets, packets.length + packet.length);
            System.arraycopy(packet, 0, more, packets.length, packet.length);
            packets = more;
        }
        device.sendBytes(packets);
        for (int i = 0; i < 200; i++) {
            assertTrue(device.answer().contains("CN=9014"), "answer " + i);
        }
    }

    @Test
    void aPacketThatTheDatabaseRefusesHoldsUpNobodyAndGoesToQuarantine() {
        database.run(Sql.of("alter table hj212_aside add constraint test_refusal check (fields <> 'Avg=666')"));
        try {
            FakeDevice good = connect("good-" + number, address);
            FakeDevice.register("good-" + number, "site-" + number);
            FakeDevice bad = connect(number, "127.0.2." + addresses);
            for (int hour = 10; hour < 20; hour++) {
                bad.send(bad.hour("202603" + hour + "010000", "x1-Avg=" + (hour == 15 ? "666" : "1")));
                good.send(good.hour("202603" + hour + "010000", VALUES));
            }
            for (int hour = 10; hour < 20; hour++) {
                assertTrue(good.answer().contains("CN=9014"));
                assertTrue(bad.answer().contains("CN=9014"));
            }
            assertEquals(List.of("NOT_STORED"), reasons(number));
            assertEquals(9, count("hj212_aside where device_number = '" + number + "'"));
        } finally {
            database.run(Sql.of("alter table hj212_aside drop constraint test_refusal"));
        }
    }

    @Test
    void survivesTimesAndCodesThatNoTableHolds() {
        FakeDevice device = connect(number, address);
        String code = "x".repeat(40) + number.repeat(200);
        for (String content : List.of(
                "DataTime=00000101000000;x1-Rtd=1",
                "DataTime=00000101000000;a34004-Rtd=35",
                "DataTime=99991231235959;x1-Rtd=1",
                "DataTime=99991231235959;a34004-Rtd=35",
                "DataTime=20260301230000;" + code + "-Rtd=1",
                "DataTime=20260301230000;a34004-Rtd=1e999999999;a34002-Rtd=-0E-99999;a21005-Rtd=\0",
                "DataTime=20260301230000;##0010a34004-Rtd=1;CP=&&a34004-Rtd=2&&")) {
            device.send(device.packet("2011", 5, content));
            assertTrue(device.answer().contains("CN=9014"), content);
        }
        assertEquals(
                List.of("REJECTED", "REJECTED", "REJECTED", "REJECTED"),
                reasons(number).subList(0, 4));
        assertFalse(reasons(number).contains("NOT_STORED"), reasons(number).toString());
    }

    private FakeDevice connect(String device, String from) {
        FakeDevice connected = FakeDevice.connect(device, from);
        open.add(connected);
        return connected;
    }

    private static String login(FakeDevice device, String password) {
        device.send(device.packet("9021", password, ";Flag=5", ""));
        return device.answer();
    }

    private static List<String> reasons(String device) {
        return quarantine(device).getList("items.reason");
    }

    private static JsonPath quarantine(String device) {
        return RestAssured.given()
                .queryParam("device", device)
                .get("/api/feeds/hj212/quarantine")
                .jsonPath();
    }

    private static long dropped(String kind, String name) {
        List<Map<String, Object>> items = RestAssured.get("/api/feeds/hj212/quarantine/summary?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(item -> name.equals(item.get(kind)))
                .mapToLong(item -> ((Number) item.get("dropped")).longValue())
                .sum();
    }

    private double metric(String beginning) {
        return MetricsPage.sum(metrics, beginning);
    }

    private long count(String rows) {
        return database.number(Sql.of("select count(*) from " + rows));
    }
}
