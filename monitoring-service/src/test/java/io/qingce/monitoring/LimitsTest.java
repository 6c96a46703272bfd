package io.qingce.monitoring;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.qingce.monitoring.TestFeed.postCsv;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With limits that a test can reach. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class LimitsTest {

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
                .body("detail", containsString("10000 bytes"));
        postCsv("city,date,hour,station,PM2.5\n" + "x".repeat(20_000)).statusCode(413);
    }

    @Test
    void refusesABodyThatIsFarTooLargeWithoutReadingIt() {
        post("[" + " ".repeat(60_000) + "]")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("50000 bytes"));
    }

    @Test
    void refusesTooManyItems() {
        post(Collections.nCopies(21, "17").toString()).statusCode(413).body("detail", containsString("20 items"));
    }

    @Test
    void takesAFeedInSeveralTransactions() {
        String item = hour("limit-1", "2026-01-01T01:00:00+08:00", 35);
        post(Collections.nCopies(20, item).toString())
                .body("counts.created", equalTo(1))
                .body("counts.unchanged", equalTo(19))
                .body("items[19].index", equalTo(19));
    }

    @Test
    void keepsWhatCameBeforeTheFeedBrokeAndFindsItUnchanged() {
        String item = hour("limit-1", "2026-01-02T01:00:00+08:00", 35);
        String items = String.join(",", Collections.nCopies(7, item));
        post("[" + items + ",{]").statusCode(400).body("violations[0].index", equalTo(7));
        post("[" + items + "]").body("counts.unchanged", equalTo(7));
    }
}
