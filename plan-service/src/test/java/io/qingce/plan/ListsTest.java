package io.qingce.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists over all plans: what narrows them, and what does not. */
@QuarkusTest
class ListsTest {

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tasks?unit=市水利局&role=CHIEF, role",
        "/api/targets?unit=市水利局&role=CHIEF, role",
        "/api/targets?status=VALID, status",
        "/api/milestones?status=VALID, status",
        "/api/plans?status=VALID, status"
    })
    void refusesAValueThatIsNoneOfThoseKnown(String list, String parameter) {
        given().get(list).then().statusCode(400).body("violations[0].field", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans?status=ISSUED",
                "/api/targets?unit=市水利局",
                "/api/tasks?region=安阳市&q=河",
                "/api/milestones?region=安阳市",
                "/api/milestones/by-unit?region=安阳市",
                "/api/units?region=安阳市",
                "/api/plans/anyang/targets?unit=市水利局"
            })
    void countsWhatWalkingFinds(String list) {
        String ask = list + "&count=true&limit=7";
        Response page = given().get(ask);
        long counted = Long.parseLong(page.header("X-Total-Count"));
        long walked = page.jsonPath().getList("items").size();
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = given().get(ask + "&cursor=" + next);
            assertEquals(counted, Long.parseLong(page.header("X-Total-Count")));
            walked += page.jsonPath().getList("items").size();
        }
        assertEquals(walked, counted);
        assertTrue(walked > 2);
    }

    @Test
    void findsTasksOfAllPlansByTwoCharacters() {
        given().get("/api/tasks?q=秸秆&limit=500")
                .then()
                .body("items.plan", hasItems("anyang", "shangjie"))
                .body("items.plan", not(hasItem("jiaozuo-htz")));
        given().get("/api/tasks?q=秸杆").then().body("items", hasSize(0));
    }

    @Test
    void tellsTheTasksThatAUnitLeadsFromThoseInWhichItCooperates() {
        given().queryParam("unit", "市农业农村局")
                .queryParam("region", "安阳市")
                .queryParam("role", "LEAD")
                .get("/api/tasks")
                .then()
                .body("items.task.code", hasItem("17"))
                .body("items.plan", everyItem(equalTo("anyang")));
        given().queryParam("unit", "市财政局")
                .queryParam("region", "安阳市")
                .queryParam("role", "LEAD")
                .get("/api/tasks")
                .then()
                .body("items.task.code", not(hasItem("17")));
    }

    @Test
    void narrowsTargetsToTheRoleOfAUnit() {
        String list = "/api/plans/anyang/targets?unit=市农业农村局&limit=500";
        List<String> any = given().get(list).path("items.id");
        List<String> led = given().get(list + "&role=LEAD").path("items.id");
        List<String> cooperating = given().get(list + "&role=COOPERATING").path("items.id");
        List<String> responsible = given().get(list + "&role=RESPONSIBLE").path("items.id");
        assertEquals(
                any,
                any.stream()
                        .filter(id -> led.contains(id) || cooperating.contains(id) || responsible.contains(id))
                        .toList());
        assertEquals(true, led.size() < any.size());
    }

    @Test
    void narrowsToTheStatusOfThePlan() {
        List<String> drafts = given().get("/api/plans?status=DRAFT&limit=500").path("items.plan");
        List<String> ofDrafts =
                given().get("/api/targets?status=DRAFT&limit=500").path("items.plan");
        assertEquals(true, drafts.containsAll(ofDrafts));
        given().get("/api/milestones?status=ISSUED&plan=anyang").then().body("items.plan", hasItem("anyang"));
        given().get("/api/milestones?status=SUPERSEDED&plan=anyang").then().body("items", hasSize(0));
    }

    @Test
    void findsPlansByRegionYearAndTitle() {
        given().queryParam("region", "安阳市").get("/api/plans?year=2024").then().body("items.plan", contains("anyang"));
        given().queryParam("region", "安阳市").get("/api/plans?year=2031").then().body("items", hasSize(0));
        given().get("/api/plans?q=黄土&limit=500").then().body("items", hasSize(0));
        given().get("/api/plans?q=行动&limit=500").then().body("items.plan", hasItems("anyang", "jiaozuo-htz"));
    }
}
