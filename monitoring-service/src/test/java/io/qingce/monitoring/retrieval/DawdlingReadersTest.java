package io.qingce.monitoring.retrieval;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.TestFeed;
import io.qingce.servers.RawClient;
import io.qingce.servers.RawClients;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the limits that the service has unless it is told others. */
@QuarkusTest
class DawdlingReadersTest {

    private static final int HOURS = 9000;
    private static final int PARAMETERS = 6;
    private static final String READ = "/api/observations?site=dawdled&format=csv";

    @TestHTTPResource(value = "/health/live", management = true)
    String health;

    @Inject
    Clock clock;

    @Inject
    Database database;

    private final RawClients clients = new RawClients();

    /** So much that no buffer between the service and a client holds it. */
    @BeforeEach
    void postAYearOfHours() {
        TestFeed.putAirStation("dawdled", "慢读市", "慢");
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        StringBuilder lines = new StringBuilder();
        for (int hour = 0; hour < HOURS; hour++) {
            lines.append("""
                    {"site": "dawdled", "periodEnd": "%s", "values": \
                    {"SO2": 4, "NO2": 31, "CO": 0.6, "O3": 77, "PM10": 58, "PM2.5": 33}}
                    """.formatted(now.minusHours(hour).toOffsetDateTime()));
        }
        given().contentType("application/x-ndjson")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/observations")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leave() throws IOException {
        clients.close();
    }

    @Test
    void answersOthersAndHoldsNoConnectionWhileThreeHundredReadersDawdle() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int reader = 0; reader < 300; reader++) {
            statuses.add(read("127.0.0.1").status());
        }
        assertEquals(16, statuses.stream().filter(status -> status == 200).count());
        assertEquals(284, statuses.stream().filter(status -> status == 429).count());
        Awaitility.await().until(this::transactionsThatWait, waiting -> waiting == 0);
        for (int request = 0; request < 100; request++) {
            given().get("/api/sites/dawdled").then().statusCode(200);
        }
        given().get(health).then().statusCode(200);
        assertEquals(200, read("127.0.0.2").status());
    }

    @Test
    void givesEveryObservationOnceThoughItIsReadInPieces() {
        String[] lines =
                given().get(READ).then().statusCode(200).extract().asString().split("\r\n");
        assertEquals(1 + HOURS * PARAMETERS, lines.length);
        assertEquals(lines.length, Arrays.stream(lines).distinct().count());
    }

    @Test
    void letsSomebodyInWhenAllPlacesAreHeldByOthers() throws IOException {
        for (int address = 1; address <= 4; address++) {
            for (int reader = 0; reader < 16; reader++) {
                assertEquals(200, read("127.0.1." + address).status());
            }
        }
        RawClient fifth = read("127.0.1.5");
        assertEquals(200, fifth.status());
        assertTrue(fifth.rest().endsWith("0\r\n\r\n"));
    }

    private RawClient read(String from) throws IOException {
        return clients.connect(from, RestAssured.port).get(READ, "Connection: close");
    }

    private long transactionsThatWait() {
        return database.number(Sql.of("select count(*) from pg_stat_activity where datname = current_database()"
                + " and state like 'idle in transaction%'"));
    }
}
