package io.qingce.plan.reporting.agenda;

import static io.qingce.plan.reporting.Work.begin;
import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.plan.reporting.OnADayInMay;
import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaResourceTest extends OnADayInMay {

    @Test
    void refusesADayThatIsNone() {
        refused(400, "invalid-request", given().get("/api/plans/agenda/agenda?on=2024-02-30"));
        refused(404, "unknown-plan", given().get("/api/plans/nowhere/agenda"));
    }

    @Test
    void showsWhatIsOverdueAndWhatIsDueThisQuarter() {
        Work.publish("agenda");
        agenda("agenda", "")
                .body("on", equalTo("2024-05-20"))
                .body("month", equalTo("2024-05"))
                .body("quarter", equalTo("2024-Q2"))
                .body("rounds.period", contains("2024-05"))
                .body("rounds.printed", contains(false))
                .body("units", hasSize(1))
                .body("units[0].unit", nullValue())
                .body("units[0].overdue.dueOn", contains("2023-12-31"))
                .body("units[0].overdue.state", contains("NOT_REPORTED"))
                .body("units[0].due.dueOn", contains("2024-06-30"));
        agenda("agenda", "?on=2024-07-01").body("units[0].overdue", hasSize(2)).body("units[0].due", empty());
        agenda("agenda", "?on=2023-06-30").body("units", empty());
    }

    @Test
    void takesAnAnsweredPointOffTheOverdueOnes() {
        Work.publish("answered");
        String report = begin("answered", "\"period\":\"2023\",\"value\":30");
        agenda("answered", "").body("units[0].overdue.state", contains("DRAFT"));
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        agenda("answered", "").body("units[0].overdue", empty());
        move(report, "{\"move\":\"RETURN\",\"reason\":\"不实\"}").then().statusCode(200);
        agenda("answered", "").body("units[0].overdue.state", contains("RETURNED"));
    }

    @Test
    void takesAReportThatNamesThePointWheneverItCame() {
        Work.publish("named");
        String report = begin("named", "\"period\":\"2024-04\",\"point\":1,\"value\":30");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        agenda("named", "")
                .body("units[0].due.point", contains("2024-06-30"))
                .body("units[0].due.state", contains("SUBMITTED"));
    }

    @Test
    void listsOpenOrdersByTheirUnit() {
        Work.publish("ordered");
        String body = "{\"target\":\"R1\",\"unit\":\"甲局\",\"reason\":\"进度滞后\",\"deadline\":\"2024-05-31\"}";
        String order = "/api/plans/ordered/orders/"
                + post("/api/plans/ordered/orders", null, body).path("id");
        agenda("ordered", "").body("units[0].unit", equalTo("甲局")).body("units[0].due.kind", contains("ORDER"));
        agenda("ordered", "?on=2024-06-01").body("units[0].overdue.name", contains("进度滞后"));
        move(order, "{\"move\":\"ANSWER\",\"words\":\"已办\"}").then().statusCode(200);
        agenda("ordered", "").body("units", hasSize(1)).body("units[0].unit", nullValue());
    }

    private static ValidatableResponse agenda(String plan, String query) {
        return given().get("/api/plans/" + plan + "/agenda" + query).then().statusCode(200);
    }
}
