package io.qingce.plan.reporting.submission;

import static io.qingce.plan.reporting.Work.begin;
import static io.qingce.plan.reporting.Work.by;
import static io.qingce.plan.reporting.Work.bytes;
import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.qingce.plan.reporting.Work.put;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubmissionsResourceTest {

    private static final String REPORTS = "/api/plans/reports/reports";

    @BeforeEach
    void publishThePlan() {
        Work.publish("reports");
    }

    @Test
    void refusesAWriteThatNobodyDoes() {
        Response answer = given().contentType(ContentType.JSON)
                .body(bytes("{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023\"}"))
                .post(REPORTS);
        refused(400, "actor-missing", answer).body("violations.field", contains("X-Qingce-Actor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"target\":\"R9\",\"unit\":\"局\",\"period\":\"2023\"}|target|unknown-target",
                "{\"task\":\"K1\",\"unit\":\"局\",\"period\":\"2023\"}|task|unknown-task",
                "{\"target\":\"R1\",\"point\":2,\"unit\":\"局\",\"period\":\"2023\"}|point|unknown-point",
                "{\"target\":\"R1\",\"point\":-1,\"unit\":\"局\",\"period\":\"2023\"}|point|unknown-point",
                "{\"unit\":\"局\",\"period\":\"2023\"}|target|ambiguous",
                "{\"target\":\"R1\",\"task\":\"K1\",\"unit\":\"局\",\"period\":\"2023\"}|target|ambiguous",
                "{\"target\":\"R1\",\"period\":\"2023\"}|unit|missing",
                "{\"target\":\"R1\",\"unit\":\" \",\"period\":\"2023\"}|unit|missing",
                "{\"target\":\"R1\",\"unit\":\"局\"}|period|missing",
                "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023-Q5\"}|period|unreadable",
                "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023-02-30\"}|period|unreadable",
                "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2099\"}|period|not-begun",
                "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023\",\"value\":1e40}|value|too-many-digits",
                "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023\",\"words\":\"a\\u0001\"}|words|not-allowed"
            })
    void refusesAReportThatCannotBe(String body, String field, String reason) {
        Response answer = post(REPORTS, null, body);
        answer.then()
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.reason", hasItem(reason));
    }

    @Test
    void refusesANumberThatNothingCanComputeWith() {
        post(REPORTS, null, "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2023\",\"value\":1e400}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"target\":", "{\"goal\":\"R1\"}"})
    void refusesABodyThatIsNoReport(String body) {
        post(REPORTS, null, body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesASecondReportOnTheSameForTheSamePeriod() {
        begin("reports", "\"period\":\"2023-Q1\"");
        refused(
                409,
                "already-reported",
                post(REPORTS, null, "{\"target\":\"R1\",\"unit\":\"另一局\",\"period\":\"2023-Q1\"}"));
    }

    @Test
    void answersNotFoundForWhatDoesNotExist() {
        refused(404, "unknown-plan", given().get("/api/plans/nowhere/reports"));
        refused(404, "unknown-report", given().get(REPORTS + "/999999"));
        refused(404, "unknown-report", given().get(REPORTS + "/999999/history"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=DONE", "cursor=YWJj", "limit=0", "unit=%00"})
    void refusesAFilterThatCannotBe(String query) {
        given().urlEncodingEnabled(false).get(REPORTS + "?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFY, ''",
        "RETURN, 不实",
        "WITHDRAW, 不实",
    })
    void refusesAMoveThatADraftDoesNotAllow(String move, String reason) {
        String draft = begin("reports", "\"period\":\"2023-%s\",\"value\":1".formatted(month(move)));
        refused(409, "wrong-state", move(draft, "{\"move\":\"" + move + "\",\"reason\":\"" + reason + "\"}"));
    }

    @Test
    void refusesToSubmitWithoutAResultAndToReturnWithoutAReason() {
        String report = begin("reports", "\"period\":\"2021\"");
        refused(422, "invalid-content", move(report, "{\"move\":\"SUBMIT\"}"));
        put(report, "\"1\"", "{\"words\":\"完成\"}").then().statusCode(200);
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        refused(422, "invalid-content", move(report, "{\"move\":\"RETURN\",\"reason\":\" \"}"))
                .body("violations.field", contains("reason"));
        refused(409, "wrong-state", put(report, "\"3\"", "{\"words\":\"改\"}"));
    }

    @Test
    void refusesTheSecondOfTwoEditorsAndLosesNothing() {
        String report = begin("reports", "\"period\":\"2022\",\"value\":1");
        put(report, "\"1\"", "{\"value\":2,\"narrative\":\"甲\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        refused(412, "precondition-failed", put(report, "\"1\"", "{\"value\":3,\"narrative\":\"乙\"}"));
        refused(428, "precondition-required", put(report, null, "{\"value\":3}"));
        given().get(report)
                .then()
                .header("ETag", "\"2\"")
                .body("value", equalTo(2))
                .body("narrative", equalTo("甲"));
    }

    @Test
    void letsExactlyOneOfManyConcurrentEditorsWin() {
        String report = begin("reports", "\"period\":\"2022-H1\",\"value\":1");
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> put(report, "\"1\"", "{\"value\":" + i + "}").statusCode())
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(7, answers.stream().filter(status -> status == 412).count());
    }

    @Test
    void letsExactlyOneOfManyConcurrentBeginnersWin() {
        String body = "{\"target\":\"R1\",\"unit\":\"局\",\"period\":\"2022-H2\"}";
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> post(REPORTS, null, body).statusCode())
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(7, answers.stream().filter(status -> status == 409).count());
    }

    @Test
    void keepsWhoDidWhatWhenAndWhy() {
        String report = begin("reports", "\"period\":\"2022-07\",\"value\":30.50");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        move(report, "{\"move\":\"RETURN\",\"reason\":\"缺佐证\"}").then().body("state", equalTo("RETURNED"));
        String etag = given().get(report).header("ETag");
        put(report, etag, "{\"value\":31.0,\"narrative\":\"已补\"}").then().statusCode(200);
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200).body("state", equalTo("VERIFIED"));
        move(report, "{\"move\":\"WITHDRAW\",\"reason\":\"数据有误\"}").then().body("state", equalTo("RETURNED"));
        given().get(report + "/history")
                .then()
                .body("items.action", contains("CREATE", "SUBMIT", "RETURN", "EDIT", "SUBMIT", "VERIFY", "WITHDRAW"))
                .body("items.revision", contains(1, 2, 3, 4, 5, 6, 7))
                .body("items.actor", hasItem("张三"))
                .body("items[2].reason", equalTo("缺佐证"))
                .body("items[6].reason", equalTo("数据有误"))
                .body("items[3].narrative", equalTo("已补"));
        String written = given().get(report + "/history").asString();
        assertEquals(true, written.contains("\"value\":30.50") && written.contains("\"value\":31.0"));
    }

    @Test
    void listsPageByPageByState() {
        begin("reports", "\"period\":\"2022-08\"");
        begin("reports", "\"period\":\"2022-09\"");
        given().get(REPORTS + "?state=DRAFT&limit=1&target=R1&unit=市水利局")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""));
        given().get(REPORTS + "?period=2022-09").then().body("items", hasSize(1));
        by(null).get(REPORTS + "?task=R1").then().body("items", hasSize(0));
    }

    private static String month(String move) {
        return switch (move) {
            case "VERIFY" -> "01";
            case "RETURN" -> "02";
            default -> "03";
        };
    }
}
