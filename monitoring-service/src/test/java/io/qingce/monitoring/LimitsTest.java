package io.qingce.monitoring;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.qingce.monitoring.TestFeed.postCsv;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With limits that a test can reach. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class LimitsTest {

    @Inject
    DataSource database;

    @BeforeEach
    void putSite() {
        TestFeed.putAirStation("limit-1", "限流市", "甲");
    }

    @Test
    void refusesTooManyBytes() {
        post("[" + " ".repeat(20_000) + "]")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", containsString("body-too-large"))
                .body("detail", containsString("10000字节"));
        postCsv("city,date,hour,station,PM2.5\n" + "x".repeat(20_000)).statusCode(413);
    }

    @Test
    void refusesABodyThatIsFarTooLargeWithoutReadingIt() {
        post("[" + " ".repeat(60_000) + "]")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("50000字节"));
    }

    @Test
    void refusesTooManyItems() {
        post(Collections.nCopies(21, "17").toString()).statusCode(413).body("detail", containsString("20项"));
    }

    @Test
    void takesAFeedInSeveralTransactions() {
        String item = hour("limit-1", "2026-01-01T01:00:00+08:00", 35);
        post(Collections.nCopies(20, item).toString())
                .body("counts.created", equalTo(1))
                .body("counts.unchanged", equalTo(19))
                .body("items[19].index", equalTo(19));
    }

    /** Rows of one transaction have the same {@code xmin}. */
    @Test
    void storesSoManyReadingsOrItemsInATransaction() throws SQLException {
        post("[" + hours(3, 6, "{\"PM2.5\":35}") + "]").body("counts.created", equalTo(6));
        assertEquals(2, transactions("2026-01-03"), "three items each");
        post("[" + hours(4, 6, "{\"PM2.5\":35,\"SO2\":9,\"NO2\":20}") + "]").body("counts.created", equalTo(6));
        assertEquals(3, transactions("2026-01-04"), "two items, since one has three of the four readings");
    }

    @Test
    void refusesADryRunOfMoreReadingsThanItRemembers() {
        String many = "[" + hours(5, 11, "{\"PM2.5\":35,\"SO2\":9,\"NO2\":20}") + "]";
        given().contentType("application/json")
                .body(many)
                .post("/api/observations?dryRun=true")
                .then()
                .statusCode(413)
                .body("type", containsString("body-too-large"))
                .body("detail", containsString("30"));
        post(many).body("counts.created", equalTo(11));
    }

    private static String hours(int day, int count, String values) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(hour -> "{\"site\":\"limit-1\",\"periodEnd\":\"2026-01-%02dT%02d:00:00+08:00\",\"values\":%s}"
                        .formatted(day, hour, values))
                .collect(Collectors.joining(","));
    }

    private long transactions(String day) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(distinct xmin::text) from observation"
                        + " where site = 'limit-1' and period_end between '" + day + " 00:30+08' and '" + day
                        + " 23:30+08'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void keepsWhatCameBeforeTheFeedBrokeAndFindsItUnchanged() {
        String item = hour("limit-1", "2026-01-02T01:00:00+08:00", 35);
        String items = String.join(",", Collections.nCopies(7, item));
        post("[" + items + ",{]").statusCode(400).body("violations[0].index", equalTo(7));
        post("[" + items + "]").body("counts.unchanged", equalTo(7));
    }
}
