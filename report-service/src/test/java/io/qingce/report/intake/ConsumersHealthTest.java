package io.qingce.report.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumersHealthTest {

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @Test
    void isLiveWhileEveryChannelIsWell() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(live)
                        .then()
                        .statusCode(200)
                        .body("checks.find { it.name == 'consumers' }.data.observations", equalTo("well"))
                        .body("checks.find { it.name == 'workers' }.status", equalTo("UP")));
    }
}
