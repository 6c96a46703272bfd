package io.qingce.monitoring.hj212.server;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packets of other people's loggers, and relatives of them: each gives what it means, and one bad value costs that value. */
@QuarkusTest
@TestProfile(WithHj212.class)
class ForeignPacketsTest {

    /** Case F05. */
    @Test
    void oneBadValueCostsThatValueAndNotItsPacket() throws IOException {
        TestFeed.putAirStation("bugs-c05", "测试市", "五");
        FakeDevice.register("bugsC05", "bugs-c05");
        send("bugsC05", "F05-one-bad-value", 2);

        JsonPath record = TestFeed.observations("bugs-c05");
        assertEquals(List.of("2026-03-01T09:00:00+08:00", "2026-03-01T10:00:00+08:00"), ends(record));
        assertEquals(35, record.getInt("items[0].values.'PM2.5'"));
        assertEquals(80, record.getInt("items[0].values.O3"));
        assertNull(record.get("items[0].values.SO2"));
        assertEquals(-12, record.getInt("items[0].asSent.SO2.value"));
        assertEquals(36, record.getInt("items[1].values.'PM2.5'"));
        assertNull(record.get("items[1].values.PM10"));
        assertEquals(12345678, record.getInt("items[1].asSent.PM10.value"));
        assertEquals(2, device("bugsC05").getInt("health.errors.BAD_VALUE"));
        assertEquals(List.of(), quarantined("bugsC05"));
    }

    /** Case F11. */
    @Test
    void particlesInNanogramsOfADeviceThatIsRegisteredSo() throws IOException {
        TestFeed.putAirStation("bugs-c11", "测试市", "十一");
        FakeDevice.register(
                "bugsC11",
                Map.of(
                        "site", "bugs-c11",
                        "password", "123456",
                        "units", Map.of("a34004", "ng/m³", "a34002", "ng/m³")));
        send("bugsC11", "F11-ng-particles", 1);

        JsonPath record = TestFeed.observations("bugs-c11");
        assertEquals("75.6", record.getString("items[0].values.'PM2.5'"));
        assertEquals("140.6", record.getString("items[0].values.PM10"));
        assertEquals("ng/m³", record.getString("items[0].asSent.PM10.unit"));
    }

    /** Case U1: decided as the hour that it means, and counted. */
    @Test
    void anHourThatIsLabelledASecondLateIsThatHour() throws IOException {
        TestFeed.putSite("bugs-u1", "RIVER_SECTION", "测试市", "一");
        FakeDevice.register("bugsU1", "bugs-u1");
        send("bugsU1", "U1-hour-one-second-late", 1);

        JsonPath record = TestFeed.observations("bugs-u1");
        assertEquals(List.of("2020-11-29T22:00:00+08:00"), ends(record));
        assertEquals("7.64", record.getString("items[0].values.pH"));
        assertEquals("6.6", record.getString("items[0].values.DO"));
        assertEquals(1, device("bugsU1").getInt("health.tolerated.LATE_LABEL"));
    }

    /** Of each: what stands on record, its flags, and under which kind the device has it counted. PM2.5 beside it is always taken. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "w21003-Avg=abc,w21003-Flag=N       |        | UNUSABLE        | BAD_VALUE",
                "w21003-Avg=1.2.3,w21003-Flag=N     |        | UNUSABLE        | BAD_VALUE",
                "w21003-Avg=-7,w21003-Flag=N        |        | UNUSABLE        | BAD_VALUE",
                "w21003-Avg=1e400,w21003-Flag=N     |        | UNUSABLE        | BAD_VALUE",
                "w21003-Avg=2.1ppb,w21003-Flag=N    |        | UNUSABLE        | BAD_VALUE",
                "w21003-Avg=NaN,w21003-Flag=N       |        |                 | NO_VALUE",
                "w21003-Avg=,w21003-Flag=N          |        |                 | NO_VALUE",
                "w21003-Avg=-,w21003-Flag=N         |        |                 | NO_VALUE",
                "w21003-Avg=-,w21003-Flag=D         |        | FAULT           | NO_VALUE",
                "w21003-Avg=<0.02,w21003-Flag=N     | 0.01   | BELOW_DETECTION | NUMBER_SPELLING",
                "w21003-Avg=0.01L,w21003-Flag=N     | 0.005  | BELOW_DETECTION | NUMBER_SPELLING",
                "w21003-Avg=ND(0.01),w21003-Flag=N  | 0.005  | BELOW_DETECTION | NUMBER_SPELLING",
                "w21003-Avg=未检出,w21003-Flag=N    |        | BELOW_DETECTION | NO_VALUE",
                "w21003-Avg=>100,w21003-Flag=N      |        | ABOVE_RANGE     | NUMBER_SPELLING",
                "w21003-Avg=2.1mg/L,w21003-Flag=N   | 2.1    |                 | NUMBER_SPELLING",
                "w21003-Avg=210µg/L,w21003-Flag=N   | 0.21   |                 | NUMBER_SPELLING",
                "w21003-Avg=２．１,w21003-Flag=N    | 2.1    |                 | NUMBER_SPELLING",
                "w21003-Avg=2.1,w21003-Flag=Q       |        | DEVICE-Q        | UNKNOWN_FLAG",
                "W21003-Avg=2.1,W21003-Flag=N       | 2.1    |                 | FACTOR_SPELLING",
                "ｗ２１００３-Avg=2.1,ｗ２１００３-Flag=N | 2.1 |              | FACTOR_SPELLING",
                "氨氮-Avg=2.1,氨氮-Flag=N           | 2.1    |                 | FACTOR_SPELLING",
                "060-Avg=2.1,060-Flag=N             | 2.1    |                 | ",
                "w21003-Avg=2.1,w21003-Flag=N;060-Avg=9,060-Flag=N | 2.1 |     | DUPLICATE_FIELD",
                "w21003-Avg=2.1,w21003-Flag=N;w21003-Avg=9         | 2.1 |     | DUPLICATE_FIELD",
                "w21003-Avg=2.1,w21003-Flag=N;w99999-Avg=1         | 2.1 |     | UNKNOWN_FACTOR"
            })
    void relativesOfOneBadValue(String sent, String value, String flag, String kind) {
        String number = "REL" + Integer.toHexString(sent.hashCode());
        TestFeed.putSite("site-" + number, "RIVER_SECTION", "测试市", number);
        FakeDevice.register(number, "site-" + number);
        try (FakeDevice device = FakeDevice.connect(number)) {
            device.send(device.hour("20260301080000", "w01009-Avg=6.6,w01009-Flag=N;" + sent));
            assertTrue(device.answer().contains("CN=9014"));
        }
        JsonPath record = TestFeed.observations("site-" + number);
        assertEquals("6.6", record.getString("items[0].values.DO"));
        assertEquals(value, record.getString("items[0].values.'NH3-N'"));
        assertEquals(flag == null ? null : List.of(flag), record.getList("items[0].flags.'NH3-N'"));
        List<String> kinds = device(number).getList("health.incidents.kind");
        assertTrue(kind == null || kinds.contains(kind), kinds::toString);
    }

    private static void send(String number, String file, int answers) throws IOException {
        try (InputStream packets = ForeignPacketsTest.class.getResourceAsStream("/hj212/" + file + ".hj212");
                FakeDevice device = FakeDevice.connect(number)) {
            device.sendBytes(packets.readAllBytes());
            for (int i = 0; i < answers; i++) {
                assertTrue(device.answer().contains("CN=9014"));
            }
        }
    }

    private static List<String> ends(JsonPath record) {
        return record.<String>getList("items.periodEnd").stream().sorted().toList();
    }

    private static JsonPath device(String number) {
        return given().get("/api/feeds/hj212/devices/{device}", number).jsonPath();
    }

    private static List<String> quarantined(String number) {
        return given().queryParam("device", number)
                .get("/api/feeds/hj212/quarantine")
                .jsonPath()
                .getList("items.reason");
    }
}
