package io.qingce.monitoring.coverage;

import static io.qingce.monitoring.TestFeed.hour;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CoverageResourceTest {

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-01&to=2026-01-02, 400, site",
        "site=cover-a&to=2026-01-02, 400, from",
        "site=cover-a&from=2026-01-02&to=2026-01-01, 400, to",
        "site=cover-a&from=0001-01-01&to=2999-01-01, 400, to",
        "site=cover-a&from=2026-01-01&to=2026-01-02&averaging=P1M, 400, averaging",
        "site=cover-a&from=2026-01-01&to=2026-01-02&version=BEST, 400, version",
        "site=cover-nowhere&from=2026-01-01&to=2026-01-02, 404, site",
    })
    void refusesWhatCannotBeCounted(String query, int status, String field) {
        TestFeed.putAirStation("cover-a", "覆盖市", "甲");
        given().get("/api/observations/coverage?" + query)
                .then()
                .statusCode(status)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void countsByTheCalendarAndNotByWhatIsThere() {
        TestFeed.putAirStation("cover-b", "覆盖市", "乙");
        List<String> items = new ArrayList<>();
        for (int hour = 1; hour <= 20; hour++) {
            items.add(hour("cover-b", "2024-03-02T%02d:00:00+08:00".formatted(hour), hour < 4 ? "null" : hour));
        }
        // Ends at midnight: belongs to the second.
        items.add(hour("cover-b", "2024-03-03T00:00:00+08:00", 9));
        items.add("""
                {"site": "cover-b", "periodEnd": "2024-03-02T22:00:00+08:00", "values": {"PM2.5": 5},
                 "flags": {"PM2.5": ["INVALID"]}}
                """);
        TestFeed.post(items.toString()).statusCode(200);
        given().get("/api/observations/coverage?site=cover-b&from=2024-03-01&to=2024-03-03")
                .then()
                .statusCode(200)
                .body("items.day", contains("2024-03-01", "2024-03-02", "2024-03-03"))
                .body("items.expected", contains(24, 24, 24))
                .body("items.present", contains(0, 19, 0))
                .body("items.valid", contains(0, 18, 0))
                .body("items[1].parameters.'PM2.5'.valid", equalTo(18));
    }

    @Test
    void expectsNothingOutsideTheOperationOfASite() {
        given().contentType("application/json")
                .body(
                        "{\"name\": \"n\", \"kind\": \"AIR_STATION\", \"region\": \"覆盖市\", \"validFrom\": \"2024-03-02\"}")
                .put("/api/sites/cover-c")
                .then()
                .statusCode(201);
        given().get("/api/observations/coverage?site=cover-c&from=2024-03-01&to=2024-03-02&averaging=P1D")
                .then()
                .body("items.expected", contains(0, 1));
    }
}
