package io.qingce.monitoring.hj212.server;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Over real connections, down to the record. */
@QuarkusTest
@TestProfile(WithHj212.class)
class HjServerTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private static final String SIX = "a21026-Avg=6,a21026-Flag=N;a21004-Avg=31,a21004-Flag=N;a34002-Avg=70,"
            + "a34002-Flag=N;a34004-Avg=35,a34004-Flag=N;a21005-Avg=0.4,a21005-Flag=N;a05024-Avg=63,a05024-Flag=N";

    private String number;
    private FakeDevice device;

    @BeforeEach
    void connect(TestInfo test) {
        number = "MN" + Integer.toHexString(test.getDisplayName().hashCode());
        TestFeed.putAirStation("site-" + number, "测试市", number);
        FakeDevice.register(number, "site-" + number);
        device = FakeDevice.connect(number);
    }

    @AfterEach
    void hangUp() {
        device.close();
    }

    @Test
    void hangsUpOnWhoSendsNothingUsable() {
        for (int i = 0; i < 5; i++) {
            device.sendBytes("##0002XX0000\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertTrue(device.isHungUpOn());
    }

    @Test
    void doesNotAnswerAPacketWithAWrongCrc() {
        String bad = new String(FrameWriter.frame(device.hour("20260301230000", SIX)), StandardCharsets.UTF_8);
        device.sendBytes((bad.substring(0, bad.length() - 6) + "0123\r\n").getBytes(StandardCharsets.UTF_8));
        device.send(device.packet("9015", 5, ""));
        assertTrue(device.answer().contains("CN=9013"));
        assertEquals(List.of(), observations().getList("items"));
    }

    @Test
    void refusesALoginWithAWrongPassword() {
        device.send(device.packet("9021", "000000", ";Flag=1", ""));
        assertTrue(device.answer().endsWith("Logon=0&&"));
    }

    @Test
    void doesNotTakeReportsOfStrangers() {
        device.send(device.packet("2061", "000000", ";Flag=5", "DataTime=20260301230000;" + SIX));
        device.send(device.packet("9015", 5, ""));
        assertTrue(device.answer().contains("CN=9013"));
        assertEquals(List.of(), observations().getList("items"));
        Awaitility.await().until(() -> reasons().equals(List.of("WRONG_PASSWORD")));
    }

    @Test
    void putsAnHourOnRecordAndAnswersIt() {
        device.send(device.hour("20260301230000", SIX));

        assertEquals("QN=20260302000011464;ST=91;CN=9014;PW=123456;MN=" + number + ";Flag=4;CP=&&&&", device.answer());
        JsonPath observations = observations();
        assertEquals("2026-03-02T00:00:00+08:00", observations.getString("items[0].periodEnd"));
        assertEquals("PT1H", observations.getString("items[0].averaging"));
        assertEquals("REAL_TIME", observations.getString("items[0].version"));
        assertEquals(35, observations.getInt("items[0].values.'PM2.5'"));
        assertEquals(6, observations.getMap("items[0].values").size());
    }

    @Test
    void takesTheSamePacketTwiceOnce() {
        device.send(device.hour("20260301230000", SIX));
        device.send(device.hour("20260301230000", SIX));
        device.answer();
        device.answer();
        assertEquals(1, observations().getList("items").size());
        assertEquals(1, observations().getInt("items[0].revision"));
    }

    @Test
    void storesWithoutAnAnswerWhereNoneIsWanted() {
        device.send(device.packet("2061", 4, "DataTime=20260301230000;" + SIX));
        device.send(device.packet("2031", 5, "DataTime=20260301000000;" + SIX));

        assertTrue(device.answer().contains("CN=9014"));
        assertEquals(List.of("P1D", "PT1H"), observations().getList("items.averaging"));
    }

    @Test
    void knowsFlaggedValuesAsMissingAndWhy() {
        device.send(device.hour("20260301230000", "a21026-Avg=6,a21026-Flag=D;a34004-Avg=35,a34004-Flag=N"));
        device.answer();

        JsonPath observations = observations();
        assertNull(observations.get("items[0].values.SO2"));
        assertEquals(List.of("FAULT"), observations.getList("items[0].flags.SO2"));
        assertEquals(35, observations.getInt("items[0].values.'PM2.5'"));
    }

    @Test
    void roundsWhatIsBeyondAnyInstrument() {
        device.send(device.hour("20260301230000", "a34004-Avg=0.09055002,a34004-Flag=N"));
        device.answer();
        assertEquals("0.09055", observations().getString("items[0].values.'PM2.5'"));
    }

    @Test
    void answersWhatTheRecordRejectsAndKeepsItInQuarantine() {
        device.send(device.hour("20260301230000", "a34004-Avg=-35,a34004-Flag=N"));

        assertTrue(device.answer().contains("CN=9014"));
        assertEquals(List.of("REJECTED"), reasons());
    }

    @Test
    void takesThePartsOfAReportOneAfterTheOther() {
        device.send(device.packet("2061", "123456", ";Flag=7;PNUM=2;PNO=1", "DataTime=20260301230000;a34004-Avg=35"));
        assertTrue(device.answer().contains("CN=9014"));
        device.send(device.packet("2061", "123456", ";Flag=7;PNUM=2;PNO=2", "DataTime=20260301230000;a34002-Avg=70"));
        assertTrue(device.answer().contains("CN=9014"));

        assertEquals(2, observations().getMap("items[0].values").size());
    }

    @Test
    void putsAPartWithoutTimeToTheOthers() {
        device.send(device.packet("2061", "123456", ";Flag=7;PNUM=2;PNO=2", "a34002-Avg=70"));
        device.send(device.packet("2061", "123456", ";Flag=7;PNUM=2;PNO=1", "DataTime=20260301230000;a34004-Avg=35"));
        device.answer();
        device.answer();

        assertEquals(2, observations().getMap("items[0].values").size());
    }

    @Test
    void givesUpAPartWhoseOthersDoNotCome() {
        device.send(device.packet("2061", "123456", ";Flag=7;PNUM=2;PNO=2", "a34002-Avg=70"));
        Awaitility.await().until(() -> reasons().equals(List.of("PARTS_MISSING")));
    }

    @Test
    void answersHeartbeatsLoginsAndDataOfTheEquipmentWhichAreKeptAside() {
        device.send(device.packet("9015", 5, ""));
        assertTrue(device.answer().contains("CN=9013"));
        device.send(device.packet("9021", 1, ""));
        assertTrue(device.answer().endsWith("QN=20260302000011464;Logon=1&&"));
        device.send(device.packet("2081", 5, "DataTime=20260301230000;RestartTime=20260301220000"));
        assertTrue(device.answer().contains("CN=9014"));
        assertEquals(List.of(), observations().getList("items"));
        assertEquals(List.of("RestartTime=20260301220000"), aside().getList("items.sent"));
    }

    @Test
    void putsMinutesOnRecordOfADeviceThatSaysHowLongTheyAre() {
        FakeDevice.register(number, Map.of("site", "site-" + number, "password", "123456", "minuteInterval", 5));
        device.send(device.packet(
                "2051", 5, "DataTime=20260301230500;a34004-Avg=35,a34004-Flag=N;a34002-Avg=30,a34002-Flag=N"));
        assertTrue(device.answer().contains("CN=9014"));

        JsonPath minutes = RestAssured.given()
                .get("/api/observations?averaging=PT5M&site=site-" + number)
                .jsonPath();
        assertEquals(List.of("2026-03-01T23:10:00+08:00"), minutes.getList("items.periodEnd"));
        assertEquals(List.of("PT5M"), minutes.getList("items.averaging"));
        assertEquals(35, minutes.getInt("items[0].values.'PM2.5'"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> RestAssured.given()
                        .get("/api/quality/flags?site=site-" + number)
                        .jsonPath()
                        .getList("items.rule")
                        .equals(List.of("ABOVE-PM2.5-PM10")));
    }

    @Test
    void takesFullWidthBlanksOffNumbersAndValuesAndCountsThem() {
        double before = blanks();
        device.send("QN=20260302000011464;ST=22;CN=2061;PW=123456;MN=\u3000" + number
                + "\u3000;Flag=5;CP=&&DataTime=20260301230000\u3000;a34004-Avg=35\u3000\u3000,a34004-Flag=N\u3000&&");

        assertEquals("QN=20260302000011464;ST=91;CN=9014;PW=123456;MN=" + number + ";Flag=4;CP=&&&&", device.answer());
        assertEquals(35, observations().getInt("items[0].values.'PM2.5'"));
        assertNull(observations().get("items[0].flags"));
        assertEquals(before + 1, blanks());
    }

    private double blanks() {
        return MetricsPage.sum(
                metrics,
                (String line) -> line.startsWith("qingce_hj212_deviations_total") && line.contains("kind=\"blanks\""));
    }

    @Test
    void keepsEveryPacketOfManyThatComeAtOnce() {
        ByteArrayOutputStream burst = new ByteArrayOutputStream();
        for (int hour = 0; hour < 300; hour++) {
            String time = "202601%02d%02d0000".formatted(1 + hour / 24, hour % 24);
            burst.writeBytes(FrameWriter.frame(device.hour(time, SIX)));
        }
        device.sendBytes(burst.toByteArray());
        for (int i = 0; i < 300; i++) {
            assertTrue(device.answer().contains("CN=9014"), "answer " + i);
        }
        assertEquals(300, observations().getList("items").size());
    }

    @Test
    void othersAreServedWhileSomeSendNonsense() {
        Random random = new Random(212);
        List<FakeDevice> vandals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            FakeDevice vandal = FakeDevice.connect("vandal");
            byte[] nonsense = new byte[20_000];
            random.nextBytes(nonsense);
            vandal.sendBytes(nonsense);
            vandals.add(vandal);
        }
        device.send(device.hour("20260301230000", SIX));
        assertTrue(device.answer().contains("CN=9014"));
        vandals.forEach(FakeDevice::close);
    }

    @Test
    void keepsAsideWhatIsNoValueOfAParameter() {
        device.send(
                device.hour(
                        "20260301230000",
                        "a34006-Avg=2.697,a34006-Flag=N;a34004-i22004-Info=1;a21026-Min=2,a21026-Avg=6,a21026-Max=9,a21026-Flag=N"));
        assertTrue(device.answer().contains("CN=9014"));
        device.send(device.hour("20260302000000", "a34006-Avg=3"));
        assertTrue(device.answer().contains("CN=9014"));

        assertEquals(
                List.of("a21026 Min=2,Max=9", "a34004 i22004-Info=1", "a34006 Avg=2.697,Flag=N", "a34006 Avg=3"),
                aside().getList("items.collect { it.factor + ' ' + it.sent }"));
        assertEquals("2026-03-02T00:00:00+08:00", aside().getString("items[0].periodEnd"));
        assertEquals(
                List.of("Avg=3"),
                aside("factor", "a34006", "from", "2026-03-02T01:00:00+08:00").getList("items.sent"));
        assertEquals(1, observations().getList("items").size());
    }

    @Test
    void leadsThroughWhatIsKeptAsideByPages() {
        device.send(device.hour("20260301230000", "x1-Avg=1;x2-Avg=2;x3-Avg=3"));
        assertTrue(device.answer().contains("CN=9014"));

        JsonPath first = aside("limit", "2");
        assertEquals(List.of("x1", "x2"), first.getList("items.factor"));
        assertEquals(
                List.of("x3"),
                aside("limit", "2", "cursor", first.getString("next")).getList("items.factor"));
    }

    @Test
    void refusesToListWhatIsKeptAsideOfNobody() {
        RestAssured.given()
                .get("/api/feeds/hj212/aside")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("device"));
    }

    private JsonPath aside(String... parameters) {
        Map<String, String> asked = new HashMap<>(Map.of("device", number));
        for (int i = 0; i < parameters.length; i += 2) {
            asked.put(parameters[i], parameters[i + 1]);
        }
        return RestAssured.given()
                .queryParams(asked)
                .get("/api/feeds/hj212/aside")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath observations() {
        return TestFeed.observations("site-" + number);
    }

    private List<String> reasons() {
        return RestAssured.given()
                .queryParam("device", number)
                .get("/api/feeds/hj212/quarantine")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.reason");
    }
}
