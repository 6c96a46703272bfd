package io.qingce.monitoring.hj212.device;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceResourceTest {

    @Inject
    DeviceDirectory directory;

    @Test
    void refusesADeviceUnderAnotherNumberThanThatOfThePath() {
        given().contentType("application/json")
                .body("{\"device\":\"MN-OTHER\",\"site\":\"s\",\"password\":\"123456\"}")
                .put("/api/feeds/hj212/devices/MN-PATH")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("device"));
    }

    @Test
    void refusesOneOfManyWithItsIndexAndRegistersTheOthers() {
        putAll("""
                [{"device": "MN-MANY-1", "site": "s", "password": "123456"},
                 {"site": "s", "password": "123456"},
                 {"device": "MN-MANY-\\u0000", "site": "s", "password": "123456"},
                 {"device": "MN-MANY-2", "site": "s"},
                 35,
                 {"device": "MN-MANY-1", "site": "t", "password": "123456"}]
                """)
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.corrected", equalTo(1))
                .body("counts.rejected", equalTo(4))
                .body("items.index", contains(1, 2, 3, 4))
                .body("items.field", contains("device", "device", "password", null))
                .body("items", hasSize(4));
        assertEquals("t", directory.find("MN-MANY-1").orElseThrow().site());
        assertTrue(directory.find("MN-MANY-2").isEmpty());
    }

    @Test
    void refusesWhatIsNoJson() {
        putAll("MN").statusCode(400);
    }

    private static ValidatableResponse putAll(String body) {
        return given().contentType("application/json")
                .body(body)
                .put("/api/feeds/hj212/devices?items=problems")
                .then();
    }
}
