package io.qingce.plan.milestone;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.ShippedPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that hold each thing once although many rows tell of it: their pages together are the whole list. */
@QuarkusTest
class MilestonesByUnitTest {

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/milestones/by-unit", "/api/units", "/api/targets", "/api/milestones"})
    void refusesACursorOfAnotherList(String list) {
        given().queryParam("cursor", "YWJj")
                .get(list)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://qingce.io/problems/unknown-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/milestones/by-unit?year=2024",
                "/api/milestones/by-unit?region=安阳市",
                "/api/units?region=安阳市",
                "/api/units?q=生态",
                "/api/milestones?year=2025"
            })
    void givesTheWholeListPageByPage(String list) {
        List<Object> whole = given().get(list + "&limit=500").path("items");
        List<Object> pages = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null ? given().get(list + "&limit=7") : next(list, cursor);
            pages.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(whole, pages);
    }

    @Test
    void showsUnderAUnitOnlyWhatWasAskedFor() {
        List<List<String>> regions =
                given().get("/api/milestones/by-unit?region=安阳市&year=2025").path("items.milestones.region");
        assertEquals(
                List.of("安阳市"),
                regions.stream().flatMap(List::stream).distinct().toList());
    }

    private static Response next(String list, String cursor) {
        return given().queryParam("cursor", cursor).get(list + "&limit=7");
    }
}
