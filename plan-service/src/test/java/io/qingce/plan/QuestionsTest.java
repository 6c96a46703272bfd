package io.qingce.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an official asks: each question is one GET. */
@QuarkusTest
class QuestionsTest {

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @Test
    @DisplayName("Who leads and who cooperates in Anyang's task 17?")
    void whoLeadsAndWhoCooperatesInTask17OfAnyang() {
        given().get("/api/plans/anyang/tasks/17")
                .then()
                .statusCode(200)
                .body("task.heading", equalTo("持续强化禁烧工作"))
                .body("section.number", equalTo("(六)"))
                .body("section.chapter.zh", equalTo("三、重点任务"))
                .body("task.assignments.role", contains("LEAD", "COOPERATING", "RESPONSIBLE"))
                .body("task.assignments[0].units.unit", contains("市农业农村局"))
                .body("task.assignments[1].units.unit", contains("市财政局", "市生态环境局"))
                .body("task.assignments[2].units.unit", contains("各县(市、区)政府"));
    }

    @Test
    @DisplayName("What is the path of outfall rectification in Jiaozuo for 2023, 2024 and 2025?")
    void whatIsThePathOfOutfallRectificationInJiaozuo() {
        given().get("/api/targets?plan=jiaozuo-htz&indicator=outfall-rectification")
                .then()
                .statusCode(200)
                .body("items.target.id", contains("JZ-T039"))
                .body("items[0].target.points.due.year", contains(2023, 2024, 2025))
                .body("items[0].target.points.comparator", contains("REACH", "REACH", "COMPLETE"))
                .body("items[0].target.points.value", contains(30, 70, 100))
                .body("items[0].target.points[2].words", equalTo("完成全部"));
    }

    @Test
    @DisplayName("Which rows of Shangjie's table still wait for the city's value?")
    void whichRowsOfTheTableOfShangjieStillWaitForTheCity() {
        given().queryParam("plan", "shangjie")
                .queryParam("awaitingSuperior", "true")
                .queryParam("q", "主要指标表")
                .get("/api/targets")
                .then()
                .statusCode(200)
                .body("items.target.printed.item", contains("5", "6", "8", "16"))
                .body("items.target.id", contains("SJ-T012", "SJ-T013", "SJ-T015", "SJ-T023"));
    }

    @Test
    @DisplayName("What does 44.0 mean for Jiaozuo's PM2.5? Strictly less is asked for, so it fails.")
    void what44Point0MeansForThePm25OfJiaozuo() {
        given().get("/api/plans/jiaozuo-htz/targets/JZ-T002")
                .then()
                .statusCode(200)
                .body("points[0].comparator", equalTo("LESS_THAN"))
                .body("points[0].comparatorFrom", equalTo("PRINTED"))
                .body("points[0].value", equalTo(44))
                .body("printed.words", containsString("低于44微克/立方米"))
                .body("note", containsString("44.0不算达到"));
    }

    @Test
    @DisplayName("Which milestones of all plans are due in 2024, by unit?")
    void whichMilestonesOfAllPlansAreDueIn2024ByUnit() {
        Response answer = given().get("/api/milestones/by-unit?year=2024");
        answer.then().statusCode(200);
        List<Map<String, Object>> units = answer.path("items");
        assertEquals(List.of("AY-T016", "AY-T037", "AY-T038"), targets(units, "安阳市", "市工业和信息化局"));
        assertEquals(
                List.of("JZ-T023", "JZ-T042", "JZ-T043", "JZ-T047", "JZ-T061"), targets(units, "焦作高新区", "区生态环境服务中心"));
        assertEquals(List.of("SJ-T078"), targets(units, "郑州市上街区", null));
        given().get("/api/milestones?year=2024").then().body("items", hasSize(16));
    }

    @Test
    void whichPrintedFiguresOfOnePlanAreSuspectedMisprints() {
        given().get("/api/oddities?plan=hebi-baoshan&kind=FIGURE_MISPRINT")
                .then()
                .statusCode(200)
                .body("items.oddity.id", contains("BS-O01"));
    }

    @Test
    @DisplayName("Which printed figures are suspected misprints?")
    void whichPrintedFiguresAreSuspectedMisprints() {
        given().get("/api/oddities?kind=FIGURE_MISPRINT")
                .then()
                .statusCode(200)
                .body("items.oddity.id", contains("BS-O01", "LC-O12", "LC-O15", "LC-O16"))
                .body("items[0].oddity.printed.words", equalTo("万元地区生产总值用水量≥70立方米"))
                .body("items[0].oddity.probably", equalTo("≤70立方米"));
        given().get("/api/targets?misprint=true")
                .then()
                .body("items.target.id", contains("BS-T008", "JZ-T042", "JZ-T052"));
    }

    private static List<Object> targets(List<Map<String, Object>> units, String region, String unit) {
        return units.stream()
                .filter(one -> region.equals(one.get("region")) && Objects.equals(unit, one.get("unit")))
                .flatMap(one -> ((List<?>) one.get("milestones")).stream())
                .map(milestone -> (Object) ((Map<?, ?>) milestone).get("target"))
                .toList();
    }
}
