package io.qingce.monitoring.hj212.server;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database takes nothing for a while: its tables are out of sight. */
@QuarkusTest
@TestProfile(WithHj212.class)
class DatabaseGoneTest {

    private static final String NUMBER = "MN-GONE";
    private static final String SITE = "gone-1";

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private FakeDevice device;

    @BeforeEach
    void connect() {
        TestFeed.putAirStation(SITE, "测试市", "失");
        FakeDevice.register(NUMBER, SITE);
        device = FakeDevice.connect(NUMBER);
    }

    @AfterEach
    void hangUp() {
        device.close();
    }

    @Test
    void answersOnceTheDatabaseIsBackAndLosesNothing() throws SQLException {
        rename("observation", "observation_away");
        rename("hj212_quarantine", "quarantine_away");
        try {
            for (int hour = 10; hour < 22; hour++) {
                device.send(device.hour("202603%d000000".formatted(hour), "a34004-Avg=35,a34004-Flag=N"));
            }
            Awaitility.await()
                    .until(() -> meters.get("qingce.hj212.backlog").gauge().value() > 0);
        } finally {
            rename("observation_away", "observation");
            rename("quarantine_away", "hj212_quarantine");
        }
        for (int hour = 10; hour < 22; hour++) {
            assertTrue(device.answer().contains("CN=9014"));
        }
        long hours = TestFeed.observations(SITE).getList("items.periodEnd").stream()
                .filter(end -> end.toString().startsWith("2026-03"))
                .count();
        assertEquals(12, hours);
    }

    @Test
    void putsAsideWhatCannotBeStoredWhileTheQuarantineCan() throws SQLException {
        rename("observation", "observation_away");
        try {
            device.send(device.hour("20260401000000", "a34004-Avg=35,a34004-Flag=N"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> RestAssured.given()
                            .queryParam("device", NUMBER)
                            .get("/api/feeds/hj212/quarantine")
                            .then()
                            .body("items[0].reason", equalTo("NOT_STORED")));
        } finally {
            rename("observation_away", "observation");
        }
        int id = RestAssured.given()
                .queryParam("device", NUMBER)
                .get("/api/feeds/hj212/quarantine")
                .jsonPath()
                .getInt("items[0].id");
        RestAssured.given()
                .header("X-Requested-By", "test")
                .post("/api/feeds/hj212/quarantine/{id}/replay", id)
                .then()
                .statusCode(204);
    }

    private void rename(String from, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + from + " rename to " + to);
        }
    }
}
