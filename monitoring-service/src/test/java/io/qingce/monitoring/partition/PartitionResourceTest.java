package io.qingce.monitoring.partition;

import static io.qingce.monitoring.TestFeed.hour;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartitionResourceTest {

    private static final String HOUR = "2003-05-10T08:00:00+08:00";

    @Inject
    Clock clock;

    @Test
    void refusesMonthsThatThereAreNot() {
        given().header("X-Requested-By", "test")
                .post("/api/observations/partitions/2003-13/detach")
                .then()
                .statusCode(400);
        given().header("X-Requested-By", "test")
                .post("/api/observations/partitions/2002-02/detach")
                .then()
                .statusCode(404);
        given().header("X-Requested-By", "test")
                .post("/api/observations/partitions/2002-02/attach")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesToDetachTheRunningMonth() {
        TestFeed.putAirStation("part-now", "分区市", "今");
        YearMonth running = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        TestFeed.post(hour("part-now", running.atDay(1) + "T00:00:00Z", 1));
        given().header("X-Requested-By", "test")
                .post("/api/observations/partitions/" + running + "/detach")
                .then()
                .statusCode(409)
                .body("type", containsString("month-in-use"));
    }

    @Test
    void answersClearlyWhileAMonthIsDetachedAndFullyAfterwards() {
        TestFeed.putAirStation("part-old", "分区市", "旧");
        TestFeed.post(hour("part-old", HOUR, 7)).statusCode(200);
        for (int twice = 0; twice < 2; twice++) {
            given().header("X-Requested-By", "test")
                    .post("/api/observations/partitions/2003-05/detach")
                    .then()
                    .statusCode(200)
                    .body("attached", equalTo(false));
        }
        read().statusCode(410).body("detail", containsString("2003-05"));
        given().get("/api/observations?site=part-old").then().statusCode(200).body("items", hasSize(0));
        TestFeed.post("[" + hour("part-old", HOUR, 8) + "," + hour("part-old", "2003-06-10T08:00:00+08:00", 8) + "]")
                .statusCode(200)
                .body("items.outcome", contains("rejected", "created"))
                .body("items[0].reason", equalTo("detached-month"));
        for (int twice = 0; twice < 2; twice++) {
            given().header("X-Requested-By", "test")
                    .post("/api/observations/partitions/2003-05/attach")
                    .then()
                    .statusCode(200)
                    .body("attached", equalTo(true));
        }
        read().statusCode(200).body("items", hasSize(1));
        TestFeed.post(hour("part-old", HOUR, 8)).statusCode(200);
        read().body("items[0].revision", equalTo(2));
        given().get("/api/observations/partitions")
                .then()
                .body("items.find { it.month == '2003-05' }.attached", equalTo(true));
    }

    private static io.restassured.response.ValidatableResponse read() {
        return given().queryParam("site", "part-old")
                .queryParam("from", "2003-05-01T00:00:00+08:00")
                .queryParam("to", "2003-06-01T00:00:00+08:00")
                .get("/api/observations")
                .then();
    }
}
