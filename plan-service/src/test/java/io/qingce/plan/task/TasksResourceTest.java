package io.qingce.plan.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.ShippedPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TasksResourceTest {

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/anyang/tasks?role=BOSS&unit=x",
                "/api/plans/anyang/tasks?due=soon",
                "/api/plans/anyang/tasks?inherited=perhaps",
                "/api/plans/anyang/tasks?cursor=!",
                "/api/plans/anyang/tasks?cursor=YWJj",
                "/api/plans/anyang/tasks?q=%00",
                "/api/milestones?month=13",
                "/api/milestones?year=24",
                "/api/units?cursor=YWJj",
                "/api/targets?awaitingSuperior=yes",
                "/api/oddities?kind=ODD"
            })
    void refusesAFilterThatCannotBe(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/nowhere/tasks",
                "/api/plans/anyang/tasks/99",
                "/api/plans/nowhere/oddities",
                "/api/units/nobody/tasks"
            })
    void answersNotFoundForWhatDoesNotExist(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 市农业农村局, role, LEAD, 17 25 26 27",
        "group, AY-G3.6, q, '', 13 14 15 16 17 18 19",
        "q, 秸秆, due, 2024, 17",
        "due, 2024, q, '', 1 3 8 9 11 14 15 17 22 31"
    })
    void narrowsTheTasksOfAPlan(String first, String value, String second, String other, String codes) {
        given().queryParam(first, value)
                .queryParam(second, other)
                .get("/api/plans/anyang/tasks")
                .then()
                .statusCode(200)
                .body("items.task.code", contains(codes.split(" ")))
                .body("next", nullValue());
    }

    @Test
    void findsAUnitByItsAliasAsWell() {
        Response byName = given().get("/api/plans/jiaozuo-htz/tasks?unit=区生态环境服务中心");
        Response byAlias = given().get("/api/plans/jiaozuo-htz/tasks?unit=生态环境服务中心");
        byName.then().body("items", hasSize(27));
        assertEquals(byName.asString(), byAlias.asString());
    }

    @Test
    void showsTheUnitThatOneSentenceAssignsToEveryLaterTaskAsInherited() {
        given().get("/api/plans/liaocheng-htz/tasks/3.1.2")
                .then()
                .body("task.number", equalTo("2"))
                .body("inherited.unit", contains("各镇(中心)人民政府"))
                .body("inherited.role", contains("IMPLEMENTING"))
                .body("inherited.rule", contains("LC-R1"));
        given().get("/api/units/各镇(中心)人民政府/tasks").then().body("items", hasSize(99));
        given().get("/api/units/各镇(中心)人民政府/tasks?inherited=false").then().body("items.task.code", contains("3.1.1"));
    }

    @Test
    void listsTheWorkOfAUnitPageByPage() {
        List<String> codes = new ArrayList<>();
        String next = "/api/units/区生态环境服务中心/tasks?region=焦作高新区&limit=10";
        Response page = given().get(next);
        codes.addAll(page.path("items.task.code"));
        while (page.path("next") != null) {
            page = given().queryParam("cursor", page.<String>path("next")).get(next);
            page.then().body("items.plan", everyItem(equalTo("jiaozuo-htz")));
            codes.addAll(page.path("items.task.code"));
        }
        assertEquals(27, codes.stream().distinct().count());
        assertEquals(27, codes.size());
    }
}
