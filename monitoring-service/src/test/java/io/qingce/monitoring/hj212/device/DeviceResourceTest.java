package io.qingce.monitoring.hj212.device;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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

    @Test
    void refusesToRemoveADeviceThatIsNotRegistered() {
        given().delete("/api/feeds/hj212/devices/MN-NEVER")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-device"));
    }

    @Test
    void refusesAnUnknownWayOfListingAndRegistersNothing() {
        given().contentType("application/json")
                .body("[{\"device\": \"MN-LISTED\", \"site\": \"s\", \"password\": \"123456\"}]")
                .put("/api/feeds/hj212/devices?items=some")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString("items"));
        assertTrue(directory.find("MN-LISTED").isEmpty());
    }

    @Test
    void listsWhatIsRegisteredWithoutPasswordsAndForgetsWhatIsRemoved() {
        putAll("""
                [{"device": "MN-READ-1", "site": "read", "password": "123456", "minuteInterval": 5,
                  "units": {"a21026": "mg/m³"}},
                 {"device": "MN-READ-2", "site": "read", "password": "123456", "periodLabel": "END"}]
                """).statusCode(200);
        given().get("/api/feeds/hj212/devices?site=read&limit=1")
                .then()
                .statusCode(200)
                .body("items.device", contains("MN-READ-1"))
                .body("items[0].minuteInterval", equalTo(5))
                .body("items[0].units.a21026", equalTo("mg/m³"))
                .body("items[0].password", nullValue())
                .body("next", notNullValue());
        given().delete("/api/feeds/hj212/devices/MN-READ-1").then().statusCode(204);
        given().get("/api/feeds/hj212/devices?site=read")
                .then()
                .body("items.device", contains("MN-READ-2"))
                .body("items[0].periodLabel", equalTo("END"));
        assertTrue(directory.find("MN-READ-1").isEmpty());
    }

    private static ValidatableResponse putAll(String body) {
        return given().contentType("application/json")
                .body(body)
                .put("/api/feeds/hj212/devices?items=problems")
                .then();
    }
}
