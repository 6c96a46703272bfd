package io.qingce.plan.reporting.submission;

import static io.qingce.plan.reporting.Work.begin;
import static io.qingce.plan.reporting.Work.by;
import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.qingce.plan.reporting.Work.put;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.qingce.plan.Standing;
import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is checked where it is typed: against the catalogue, the plan, and by a second pair of eyes. */
@QuarkusTest
class CheckedSubmissionsTest {

    private static final String REPORTS = "/api/plans/checked/reports";

    @BeforeEach
    void publishThePlan() {
        Work.publish("checked");
    }

    @Test
    void a15TakesWhatIsOddOnlyWithItsConfirmationAndShowsItToWhoVerifies() {
        String body = "{\"target\":\"R1\",\"unit\":\"市水利局\",\"period\":\"2023-10\",\"value\":-3%s}";
        refused(422, "unconfirmed-doubts", post(REPORTS, null, body.formatted("")))
                .body("violations.reason", contains("value-out-of-range"))
                .body("violations.field", contains("value"));
        String report = REPORTS + "/"
                + post(REPORTS, null, body.formatted(",\"confirm\":[\"value-out-of-range\"]"))
                        .path("id");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        given().get(report).then().body("doubts.code", contains("value-out-of-range"));
        by(null).header("Accept-Language", "en")
                .get(report)
                .then()
                .body("doubts[0].text", containsString("outside what is plausible"));
        put(report, "\"1\"", "{}").then().statusCode(412);
    }

    @Test
    void a15RefusesWhatReadingsDecideAndAPeriodOutsideThePlan() {
        refused(422, "not-reported", post(REPORTS, null, "{\"target\":\"T1\",\"unit\":\"局\",\"period\":\"2024\"}"))
                .body("violations.reason", contains("computed-from-readings"));
        refused(422, "invalid-content", post(REPORTS, null, "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2001\"}"))
                .body("violations.reason", contains("outside-plan"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh, 内容有误, 填报期2001不在规划期", "en, en, Invalid content, The period 2001 lies outside the plan"})
    void refusesInTheLanguageThatIsAskedFor(String wanted, String language, String title, String finding) {
        by(null).header("Accept-Language", wanted)
                .contentType(ContentType.JSON)
                .body(Work.bytes("{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2001\"}"))
                .post(REPORTS)
                .then()
                .statusCode(422)
                .header("Content-Language", language)
                .body("title", equalTo(title))
                .body("violations[0].reason", equalTo("outside-plan"))
                .body("violations[0].detail", startsWith(finding));
    }

    @Test
    void refusesAVerifierWhoHadAHandInTheReport() {
        String report = begin("checked", "\"period\":\"2023-11\",\"value\":30");
        Work.moveBy(Work.LI, report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        for (String author : List.of(Work.ZHANG, Work.LI)) {
            refused(403, "own-work", Work.moveBy(author, report, "{\"move\":\"VERIFY\"}"));
        }
        Work.moveBy("%E7%8E%8B%E4%BA%94", report, "{\"move\":\"VERIFY\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void takesADraftAwayAndNothingThatWasSubmitted() {
        String report = begin("checked", "\"period\":\"2023-12\",\"value\":30");
        refused(428, "precondition-required", by(null).delete(report));
        refused(412, "precondition-failed", by("\"9\"").delete(report));
        by("\"1\"").delete(report).then().statusCode(204);
        refused(404, "unknown-report", given().get(report));
        String again = begin("checked", "\"period\":\"2023-12\",\"value\":31");
        move(again, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        refused(409, "wrong-state", by("\"2\"").delete(again));
        move(again, "{\"move\":\"RETURN\",\"reason\":\"不实\"}").then().statusCode(200);
        refused(409, "wrong-state", by("\"3\"").delete(again));
    }

    @Test
    void correctsTheUnitAndThePeriodOfADraftUnlessThatPeriodIsReported() {
        begin("checked", "\"period\":\"2022-10\"");
        String report = begin("checked", "\"period\":\"2022-11\",\"value\":1");
        refused(409, "already-reported", put(report, "\"1\"", "{\"value\":1,\"period\":\"2022-10\"}"));
        put(report, "\"1\"", "{\"value\":1,\"period\":\"2022-12\",\"unit\":\"市林业局\"}")
                .then()
                .statusCode(200)
                .body("period", equalTo("2022-12"))
                .body("unit", equalTo("市林业局"));
        begin("checked", "\"period\":\"2022-11\"");
    }

    @Test
    void a10TakesNoReportsOnAPlanThatIsNotInForceAndNamesTheOneThatTookItsPlace() {
        Work.publish("superseded");
        String draft = begin("superseded", "\"period\":\"2023-01\",\"value\":1");
        JsonPath plan = given().get("/api/plans/superseded").jsonPath();
        Map<String, Object> document = new LinkedHashMap<>(plan.getMap(""));
        document.put("status", "SUPERSEDED");
        document.put("supersededBy", "next-one");
        Standing.seen("superseded", given().contentType(ContentType.JSON))
                .body(document)
                .put("/api/plans/superseded")
                .then()
                .statusCode(200);
        String body = "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023-02\"}";
        refused(409, "plan-not-in-force", post("/api/plans/superseded/reports", null, body))
                .header("Link", "</api/plans/next-one>; rel=\"successor-version\"")
                .header("X-Qingce-Plan-Status", "SUPERSEDED")
                .body("detail", containsString("规划superseded"))
                .body("detail", containsString("/api/plans/next-one"))
                .body("violations.reason", contains("superseded"));
        refused(409, "plan-not-in-force", put(draft, "\"1\"", "{\"value\":2}"));
        refused(409, "plan-not-in-force", move(draft, "{\"move\":\"SUBMIT\"}"));
        for (String answer : List.of("", "/targets", "/targets/R1", "/tasks", "/reports", "/agenda", "/workbook")) {
            given().get("/api/plans/superseded" + answer)
                    .then()
                    .statusCode(200)
                    .header("X-Qingce-Plan-Status", "SUPERSEDED")
                    .header("Link", containsString("successor-version"));
        }
        given().get("/api/targets?plan=superseded")
                .then()
                .body("items[0].standing.status", equalTo("SUPERSEDED"))
                .body("items[0].standing.successor", equalTo("next-one"));
        given().get("/api/plans?status=SUPERSEDED").then().body("items.supersededBy", hasItem("next-one"));
    }
}
