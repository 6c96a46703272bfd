package io.qingce.plan.superior;

import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuperiorValueResourceTest {

    private static final String VALUE = """
        {"value": 18.50, "year": 2025, "source": "某环文〔2023〕15号", "receivedOn": "2023-05-06"}\
        """;

    @Test
    void refusesAValueWithoutTheRevisionThatTheEditorHasSeen() {
        put("above-a", awaiting("above-a"));
        Response answer = Work.by(null)
                .contentType(ContentType.JSON)
                .body(VALUE.getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/above-a/targets/T1/superior-value");
        refused(428, "precondition-required", answer);
    }

    @Test
    void refusesTheSecondOfTwoEditorsAndLosesNothing() {
        put("above-b", awaiting("above-b"));
        receive("above-b", "T1", 1, VALUE).then().statusCode(200).header("ETag", "\"2\"");
        String other = VALUE.replace("18.50", "19");
        refused(412, "precondition-failed", receive("above-b", "T1", 1, other));
        receive("above-b", "T1", 2, other).then().statusCode(200).header("ETag", "\"3\"");
        given().get("/api/plans/above-b/targets/T1").then().body("superior.values", hasSize(2));
    }

    @Test
    void refusesAValueForATargetThatLeavesNothingToItsSuperior() {
        put("above-c", small("above-c"));
        refused(409, "no-superior-value-expected", receive("above-c", "T1", 1, VALUE));
        refused(404, "unknown-target", receive("above-c", "T9", 1, VALUE));
        refused(404, "unknown-plan", receive("above-nowhere", "T1", 1, VALUE));
    }

    @Test
    void a15RefusesAValueThatNobodyRecordsOrThatIsOfADayToCome() {
        put("above-f", awaiting("above-f"));
        refused(
                400,
                "actor-missing",
                given().contentType(ContentType.JSON)
                        .body(VALUE.getBytes(StandardCharsets.UTF_8))
                        .put("/api/plans/above-f/targets/T1/superior-value"));
        refused(422, "invalid-content", receive("above-f", "T1", 1, VALUE.replace("2023-05-06", "2099-05-06")))
                .body("violations.field", contains("receivedOn"));
    }

    @Test
    void refusesAValueWithTooManyDigits() {
        put("above-d", awaiting("above-d"));
        refused(422, "invalid-document", receive("above-d", "T1", 1, VALUE.replace("18.50", "1.0123456789")))
                .body("violations.field", contains("targets[0].superior.values[0].value"));
    }

    @Test
    void endsTheWaitingForTheSuperiorAndKeepsValuesInTheOrderOfTheirDays() {
        put("above-e", awaiting("above-e"));
        String waiting = "/api/targets?plan=above-e&awaitingSuperior=true";
        given().get(waiting).then().body("items", hasSize(1));
        receive("above-e", "T1", 1, VALUE).then().body("outcome", equalTo("changed"));
        receive("above-e", "T1", 2, VALUE).then().body("outcome", equalTo("unchanged"));
        receive("above-e", "T1", 2, VALUE.replace("2023-05-06", "2023-01-01").replace("18.50", "17"));
        given().get(waiting).then().body("items", hasSize(0));
        given().get("/api/plans/above-e/targets/T1")
                .then()
                .body("superior.values.receivedOn", contains("2023-01-01", "2023-05-06"))
                .body("superior.values[1].source", equalTo("某环文〔2023〕15号"))
                .body("superior.values.recordedBy", contains("张三", "张三"));
    }

    private static String awaiting(String plan) {
        return small(plan, document -> {
            point(document).put("comparator", "MEET_SUPERIOR").remove("value");
            target(document).putObject("superior").put("needed", "Value of the city");
        });
    }

    private static Response receive(String plan, String target, int revision, String value) {
        return Work.by(null)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(value.getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/" + plan + "/targets/" + target + "/superior-value");
    }
}
