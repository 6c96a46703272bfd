package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all devices together may take, over real connections; with limits that three of them reach. */
@QuarkusTest
@TestProfile(HjLimitsTest.LittleForAll.class)
class HjLimitsTest {

    /** Three connections, three kilobytes of unfinished packets, fifteen strangers' packets; whoever is silent is hung up on. */
    public static class LittleForAll extends WithHj212 {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("qingce.hj212.max-connections", "3");
            settings.put("qingce.hj212.held-bytes", "3000");
            settings.put("qingce.hj212.idle", "PT4S");
            settings.put("qingce.hj212.max-unusable", "100");
            settings.put("qingce.hj212.guard.delay", "PT0.01S");
            settings.put("qingce.hj212.guard.longest-delay", "PT0.02S");
            settings.put("qingce.hj212.quarantine.rows-of-strangers", "15");
            settings.put("qingce.hj212.quarantine.upkeep", "PT0.2S");
            return settings;
        }
    }

    private static final String NUMBER = "MN-LIMITS";
    private static final String SITE = "limits-1";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Inject
    Database database;

    private final List<FakeDevice> open = new ArrayList<>();

    @BeforeEach
    void register() {
        TestFeed.putAirStation(SITE, "测试市", "限");
        FakeDevice.register(NUMBER, SITE);
    }

    @AfterEach
    void hangUp() {
        open.forEach(FakeDevice::close);
        Awaitility.await().until(() -> metric("qingce_hj212_connections ") == 0);
    }

    @Test
    void refusesOneMoreConnectionWhenAsManyAsMayBeAreOfDevices() {
        for (int device = 1; device <= 3; device++) {
            assertTrue(login(connect("127.0.3." + device)).endsWith("Logon=1&&"));
        }
        double before = hangUps("no-room\"");
        assertTrue(connect("127.0.3.4").isHungUpOn());
        assertEquals(before + 1, hangUps("no-room\""));
    }

    @Test
    void letsTheOldestThatSaysNothingMakeRoomForADevice() {
        FakeDevice silent = connect("127.0.4.1");
        connect("127.0.4.2");
        connect("127.0.4.3");
        double before = hangUps("displaced\"");
        assertTrue(login(connect("127.0.4.4")).endsWith("Logon=1&&"));
        assertTrue(silent.isHungUpOn());
        assertEquals(before + 1, hangUps("displaced\""));
    }

    @Test
    void hangsUpOnWhoAddsToUnfinishedPacketsOfWhichThereAreTooMany() {
        double before = hangUps("too-much-held\"");
        FakeDevice first = connect("127.0.5.1");
        first.sendBytes(unfinished());
        FakeDevice second = connect("127.0.5.2");
        second.sendBytes(unfinished());
        Awaitility.await().until(() -> metric("qingce_hj212_held_bytes ") > 2500);
        FakeDevice third = connect("127.0.5.3");
        third.sendBytes(unfinished());
        assertTrue(third.isHungUpOn());
        assertEquals(before + 1, hangUps("too-much-held\""));
        Awaitility.await().until(() -> metric("qingce_hj212_held_bytes ") <= 3000);
    }

    @Test
    void hangsUpOnADeviceThatSaysNothingForSoLong() {
        FakeDevice device = connect("127.0.6.1");
        assertTrue(login(device).endsWith("Logon=1&&"));
        assertTrue(device.isHungUpOn());
    }

    @Test
    void keepsNothingInQuarantineThatIsTooOld() {
        double before = metric("qingce_hj212_quarantine_dropped_total{why=\"old\"");
        stranger("127.0.7.1", "old");
        Awaitility.await().until(() -> count("device_number = 'old'") == 1);
        database.run(Sql.of(
                "update hj212_quarantine set last_seen = now() - interval '91 days' where device_number = 'old'"));
        Awaitility.await().until(() -> count("device_number = 'old'") == 0);
        assertEquals(before + 1, metric("qingce_hj212_quarantine_dropped_total{why=\"old\""));
        stranger("127.0.7.1", "young");
        stranger("127.0.7.1", "later");
        Awaitility.await().until(() -> count("device_number in ('young', 'later')") == 2);
        database.run(Sql.of(
                "update hj212_quarantine set last_seen = now() - interval '89 days' where device_number = 'young'"));
        database.run(Sql.of(
                "update hj212_quarantine set last_seen = now() - interval '91 days' where device_number = 'later'"));
        Awaitility.await().until(() -> count("device_number = 'later'") == 0);
        assertEquals(1, count("device_number = 'young'"));
    }

    @Test
    void keepsSoMuchOfAllStrangersTogether() {
        for (int packet = 0; packet < 40; packet++) {
            String number = "stranger-" + packet;
            stranger("127.0.8." + (1 + packet % 4), number);
            Awaitility.await().until(() -> count("device_number = '" + number + "'") == 1);
        }
        Awaitility.await().until(() -> count("not verified") <= 15);
        assertEquals(0, count("device_number = 'stranger-0'"), "the oldest goes first");
    }

    private FakeDevice connect(String from) {
        FakeDevice connected = FakeDevice.connect(NUMBER, from);
        open.add(connected);
        return connected;
    }

    private static String login(FakeDevice device) {
        device.send(device.packet("9021", "123456", ";Flag=5", ""));
        return device.answer();
    }

    /** One packet of somebody who is not registered, over a connection that ends with it. */
    private static void stranger(String from, String number) {
        try (FakeDevice stranger = FakeDevice.connect(number, from)) {
            stranger.send(stranger.packet("2061", "1", ";Flag=5", "DataTime=20260301230000"));
            stranger.sendBytes(new byte[0]);
        }
    }

    /** The beginning of a packet, 1,300 bytes of it. */
    private static byte[] unfinished() {
        return ("##5000ST=22;CN=2061;CP=&&" + "x".repeat(1275)).getBytes(StandardCharsets.US_ASCII);
    }

    private double hangUps(String why) {
        return metric("qingce_hj212_hangups_total{why=\"" + why);
    }

    private double metric(String beginning) {
        return MetricsPage.sum(metrics, beginning);
    }

    private long count(String rows) {
        return database.number(Sql.of("select count(*) from hj212_quarantine where " + rows));
    }
}
