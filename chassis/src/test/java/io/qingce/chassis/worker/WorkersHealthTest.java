package io.qingce.chassis.worker;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkersHealthTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metricsAddress;

    @Test
    void isNotLiveWhileTheRoundOfAWorkerIsOverdue() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (Worker worker = Worker.start("stuck", SOON, SOON, () -> {
            mayEnd.await();
            return false;
        })) {
            await().until(() -> !worker.isWell());
            given().get(health + "/live")
                    .then()
                    .statusCode(503)
                    .body(
                            "checks.find { it.name == 'workers' }.data.stuck",
                            equalTo("in one round for longer than 0 s"));
            mayEnd.countDown();
        }
        given().get(health + "/live").then().statusCode(200);
    }

    @Test
    void staysLiveWhileRoundsFail() {
        try (Worker worker = Worker.repeat("failing", SOON, Duration.ofMinutes(1), () -> {
            throw new StackOverflowError("again");
        })) {
            await().until(() -> worker.failing() > 2);
            given().get(health + "/live").then().statusCode(200);
            given().get(metricsAddress).then().body(containsString("qingce_worker_failures_total{worker=\"failing\"}"));
        }
    }
}
