package io.qingce.report.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.OptionalDouble;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumersHealthTest {

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @Test
    void isNotLiveWithAChannelThatEndedOrHangs() {
        assertEquals("ended", ConsumersHealth.standing(OptionalDouble.empty(), Duration.ZERO));
        assertNotEquals("well", ConsumersHealth.standing(OptionalDouble.of(121), Duration.ZERO));
        assertNotEquals("well", ConsumersHealth.standing(OptionalDouble.of(1), Duration.ofMinutes(11)));
    }

    @Test
    void isLiveWhileAChannelAsksForRecordsOrHasNotBegun() {
        assertEquals("well", ConsumersHealth.standing(OptionalDouble.of(-1), Duration.ZERO));
        assertEquals("well", ConsumersHealth.standing(OptionalDouble.of(1), Duration.ofMinutes(9)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(live)
                        .then()
                        .statusCode(200)
                        .body("checks.find { it.name == 'consumers' }.data.observations", equalTo("well"))
                        .body("checks.find { it.name == 'workers' }.status", equalTo("UP")));
    }
}
