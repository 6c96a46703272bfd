package io.qingce.plan.reporting.agenda;

import static io.qingce.plan.reporting.Work.by;
import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;

import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 焦作高新区 prints 月调度、季通报、半年总结、年度考核, and its tasks name units. */
@QuarkusTest
class WholePlanAgendaTest {

    private static final String PLAN = "/api/plans/jiaozuo-htz";

    @BeforeEach
    void publishThePlan() {
        by(null).contentType("application/yaml")
                .body(Documents.shipped("jiaozuo-htz"))
                .put(PLAN)
                .then()
                .statusCode(oneOf(200, 201));
    }

    @Test
    void refusesAUnitThatThePlanDoesNotName() {
        String task = given().get(PLAN).jsonPath().getString("tasks[0].id");
        refused(
                        422,
                        "unknown-subject",
                        post(
                                PLAN + "/reports",
                                null,
                                "{\"task\":\"" + task + "\",\"unit\":\"月球局\",\"period\":\"2024-05\"}"))
                .body("violations.reason", contains("unknown-unit"));
    }

    @Test
    void goesByThePrintedRhythmAndNamesTheUnits() {
        given().get(PLAN + "/agenda?on=2024-05-20")
                .then()
                .statusCode(200)
                .body("rounds.period", contains("2024-05", "2024-Q2", "2024-H1", "2024"))
                .body("rounds.printed", everyItem(is(true)))
                .body("units", hasSize(greaterThan(10)))
                .body("units.find { it.unit }.overdue.dueOn", everyItem(lessThan("2024-05-20")));
    }

    @Test
    void countsTheTasksOnWhichAUnitReportedInARound() {
        JsonPath agenda = given().get(PLAN + "/agenda?on=2024-05-20").jsonPath();
        String unit = agenda.getString("units.find { it.progress[0].tasks > 0 }.unit");
        String task = given().get(PLAN)
                .jsonPath()
                .getString("tasks.find { t -> t.assignments.find { it.role == 'LEAD' }?.units?.find { it.unit == '"
                        + unit + "' } }.id");
        String body = "{\"task\":\"" + task + "\",\"unit\":\"" + unit + "\",\"period\":\"2024-05\",\"words\":\"推进\"}";
        String report = PLAN + "/reports/" + post(PLAN + "/reports", null, body).path("id");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        given().get(PLAN + "/agenda?on=2024-05-20")
                .then()
                .body("units.find { it.unit == '" + unit + "' }.progress.answered", hasItem(1));
    }
}
