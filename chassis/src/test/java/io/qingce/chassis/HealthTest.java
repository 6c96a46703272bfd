package io.qingce.chassis;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Inject
    ExecutorService requests;

    @Test
    void isReadyWhenTheDatabaseAnswers() {
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'database' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
    }

    @Test
    void isLiveWhileTheChannelToKafkaIsOpen() {
        given().get(health + "/live").then().body("checks.find { it.name == 'relay' }.status", equalTo("UP"));
    }

    @Test
    void answersWhileEveryThreadOfTheRequestsIsTaken() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<Future<?>> taken = new ArrayList<>();
        for (int thread = 0; thread < 1_000; thread++) {
            taken.add(requests.submit(() -> {
                mayEnd.await();
                return null;
            }));
        }
        try {
            given().get(health).then().statusCode(200);
        } finally {
            mayEnd.countDown();
        }
        await().until(() -> taken.stream().allMatch(Future::isDone));
    }

    @Test
    void isNotServedWhereTheInterfaceIs() {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/metrics")) {
            given().get(path).then().statusCode(404);
        }
        given().get("/q/openapi").then().statusCode(200).body(not(startsWith("{}")));
    }
}
