package io.qingce.report.scoring;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.StandingClock;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScoresResourceTest {

    private static final String GRADES = """
            "grades": [{"name": "优秀", "from": 90}, {"name": "合格", "from": 60}, {"name": "不合格", "from": 0}]""";
    private static final String WORKED = """
            {"title": "考核办法", "fullMarks": 100,
             "targets": [
               {"match": {"indicators": ["pm25-annual-mean"]}, "marks": 20, "notMet": 2,
                "gap": {"unit": 1, "marks": 0.5, "count": "BEGUN"}, "cap": 10, "missing": "EXCLUDE", "veto": "合格"},
               {"match": {"ids": ["GOOD"]}, "marks": 80, "missing": "DEDUCT"}],
             %s}""".formatted(GRADES);

    @Inject
    Feed feed;

    @Inject
    StandingClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void refusesRulesThatCannotBeUsedAndNamesEveryPlace() {
        StoredRules.put("broken", null, """
                {"title": " ", "fullMarks": 0,
                 "targets": [{"marks": -1, "cap": -2, "gap": {"unit": 0}, "veto": "顶级"}, null],
                 "tasks": [{"marks": 1, "withinDays": 0}], "grades": [{"name": "甲", "from": 60}, {"name": "甲", "from": 70}]}""")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "title",
                                "fullMarks",
                                "targets[0].marks",
                                "targets[0].cap",
                                "targets[0].missing",
                                "targets[0].gap.unit",
                                "targets[0].gap.marks",
                                "targets[0].gap.count",
                                "targets[0].veto",
                                "targets[1]",
                                "tasks[0].withinDays",
                                "tasks[0].notReported",
                                "grades[1].name",
                                "grades[1].from",
                                "grades"));
        StoredRules.put("broken", null, "").then().statusCode(422);
        StoredRules.put("broken", null, "[]").then().statusCode(400);
    }

    @Test
    void refusesWhatNobodyKnows() {
        given().get("/api/scores").then().statusCode(400).body("violations[0].field", is("rules"));
        given().get("/api/scores?rules=none&plan=x")
                .then()
                .statusCode(404)
                .body("type", containsString("unknown-rules"));
        StoredRules.put("known", null, WORKED);
        given().get("/api/scores?rules=known").then().statusCode(400).body("violations[0].field", is("plan"));
        given().get("/api/scores?rules=known&plan=nowhere")
                .then()
                .statusCode(404)
                .body("type", containsString("unknown-plan"));
        given().get("/api/scoring-rules/none").then().statusCode(404);
    }

    @Test
    void refusesTheSecondOfTwoEditorsOfTheRules() {
        StoredRules.put("edited", null, WORKED).then().statusCode(201).header("ETag", "\"1\"");
        StoredRules.put("edited", null, WORKED).then().statusCode(428);
        StoredRules.put("edited", "\"1\"", WORKED).then().statusCode(200).header("ETag", "\"1\"");
        StoredRules.put("edited", "\"1\"", WORKED.replace("考核办法", "新办法"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        StoredRules.put("edited", "\"1\"", WORKED).then().statusCode(412);
        given().get("/api/scoring-rules/edited").then().header("ETag", "\"2\"").body("title", is("新办法"));
        given().get("/api/scoring-rules").then().body("items.find { it.code == 'edited' }.by", is("张三"));
    }

    /** 44 against 40: 2 off for missing it and 4 × 0.5 for the gap, of 20 + 80 marks. */
    @Test
    void takesOffFourForFourMicrogramsTooManyAndLetsTheVetoDecideTheGrade() {
        year("计分市", "44");
        publish("scored", "计分市");
        StoredRules.put("worked", null, WORKED);

        given().get("/api/scores?rules=worked&plan=scored&through=2023-12-31")
                .then()
                .statusCode(200)
                .body("score", is(96.00f))
                .body("possible", is(100))
                .body("deducted", is(4.0f))
                .body("gradeByMarks", is("优秀"))
                .body("grade", is("合格"))
                .body("rulesRevision", is(1))
                .body("items.id", contains("PM", "GOOD"))
                .body("items[0].reasons", hasSize(2))
                .body("items[0].reasons[1]", containsString("每1扣0.5分"))
                .body("items[0].standing.basis.air.region", is("计分市"))
                .body("items[1].deducted", is(0));
    }

    @ParameterizedTest
    @CsvSource({"40, 100.00", "41, 97.50", "49, 93.50", "58, 90.00", "70, 90.00"})
    void neverTakesOffMoreThanTheCapAndNeverLessForAWorseFigure(String mean, float score) {
        year("上限市" + mean, mean);
        publish("capped" + mean, "上限市" + mean);

        given().contentType(ContentType.JSON)
                .body(WORKED.getBytes(StandardCharsets.UTF_8))
                .post("/api/scores?plan=capped" + mean + "&through=2023-12-31")
                .then()
                .statusCode(200)
                .body("score", is(score))
                .body("rules", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"DEDUCT, 80, 0.00", "GRANT, 80, 100.00", "EXCLUDE, 0, "})
    void doesWithWhatCannotBeJudgedAsTheRulesSay(String missing, int possible, Float score) {
        publish("missing-" + missing.toLowerCase(Locale.ROOT), "无数据市");
        String rules = WORKED.replace("\"DEDUCT\"", "\"" + missing + "\"");

        given().contentType(ContentType.JSON)
                .body(rules.getBytes(StandardCharsets.UTF_8))
                .post("/api/scores?plan=missing-" + missing.toLowerCase(Locale.ROOT) + "&through=2023-12-31")
                .then()
                .statusCode(200)
                .body("possible", is(possible))
                .body("score", score == null ? nullValue() : is(score));
    }

    @Test
    void ranksPlansByTheirScores() {
        year("甲市", "44");
        year("乙市", "30");
        publish("rank-a", "甲市");
        publish("rank-b", "乙市");
        publish("rank-c", "丙市");
        StoredRules.put("ranked", null, WORKED.replace("\"DEDUCT\"", "\"EXCLUDE\""));

        given().get("/api/scores/ranking?rules=ranked&plan=rank-a&plan=rank-b&plan=rank-c&through=2023-12-31")
                .then()
                .statusCode(200)
                .body("items.plan", contains("rank-b", "rank-a"))
                .body("items.rank", contains(1, 2))
                .body("notRanked", contains("rank-c"));
    }

    @Test
    void takesOffForATaskWithoutVerifiedProgressAndNamesTheUnit() {
        Event plan = Events.plan("tasks", 1, "任务市", target("PM", "pm25-annual-mean", "LOWER", "AT_MOST", "40"));
        String tasks = """
                "tasks":[{"id":"K1","heading":"整治排污口","assignments":[{"role":"LEAD","units":[{"unit":"市水利局"}]}]},
                         {"id":"K2","heading":"治理扬尘","assignments":[{"role":"RESPONSIBLE","units":[{"unit":"市住建局"}]}]}],"targets":""";
        feed.take(
                new Event(plan.topic(), plan.key(), plan.json().replace("\"targets\":", tasks)),
                new Event(Events.PROGRESS, "tasks/K1", """
                        {"plan":"tasks","task":"K1","revision":1,"reports":[{"report":1,"reportedBy":"市水利局","words":"完成",
                         "period":{"text":"2023-11","kind":"MONTH","from":"2023-11-01","to":"2023-11-30"},
                         "verifiedAt":"2023-12-05T00:00:00Z"}]}"""));
        String rules =
                "{\"title\":\"任务\",\"fullMarks\":100,\"tasks\":[{\"marks\":10,\"withinDays\":31,\"notReported\":4}],"
                        + GRADES + "}";

        given().contentType(ContentType.JSON)
                .body(rules.getBytes(StandardCharsets.UTF_8))
                .post("/api/scores?plan=tasks&through=2023-12-31")
                .then()
                .statusCode(200)
                .body("items.deducted", contains(0, 4))
                .body("score", is(80.00f))
                .body("units[0].unit", is("市住建局"))
                .body("units[0].deducted", is(4));
    }

    @Test
    void scoresAsOfAPastMomentByWhatWasVerifiedThen() {
        Event plan = Events.plan("past-tasks", 1, "时点任务市", target("PM", "pm25-annual-mean", "LOWER", "AT_MOST", "40"));
        String tasks = "\"tasks\":[{\"id\":\"K1\",\"heading\":\"整治排污口\"}],\"targets\":";
        clock.standAt(Instant.parse("2026-03-10T00:00:00Z"));
        feed.take(
                new Event(plan.topic(), plan.key(), plan.json().replace("\"targets\":", tasks)),
                progress(1, "2023-06"));
        clock.standAt(Instant.parse("2026-03-12T00:00:00Z"));
        feed.take(progress(2, "2023-12"));
        clock.reset();

        scorePastTasks("").body("items.deducted", contains(0));
        scorePastTasks("&asOf=2026-03-13T00:00:00Z").body("items.deducted", contains(0));
        scorePastTasks("&asOf=2026-03-11T00:00:00Z")
                .body("items.deducted", contains(4))
                .body("items[0].reasons[0]", containsString("2023-06-30"));
        scorePastTasks("&asOf=2026-03-10T00:00:00Z").body("items.deducted", contains(4));
    }

    private static Event progress(long revision, String month) {
        String to = YearMonth.parse(month).atEndOfMonth().toString();
        return new Event(Events.PROGRESS, "past-tasks/K1", """
                {"plan":"past-tasks","task":"K1","revision":%d,"reports":[{"report":%d,"reportedBy":"市水利局","words":"完成",
                 "period":{"text":"%s","kind":"MONTH","from":"%s-01","to":"%s"},"verifiedAt":"2023-12-05T00:00:00Z"}]}""".formatted(revision, revision, month, month, to));
    }

    private static ValidatableResponse scorePastTasks(String query) {
        String rules =
                "{\"title\":\"任务\",\"fullMarks\":100,\"tasks\":[{\"marks\":10,\"withinDays\":31,\"notReported\":4}],"
                        + GRADES + "}";
        return given().contentType(ContentType.JSON)
                .body(rules.getBytes(StandardCharsets.UTF_8))
                .post("/api/scores?plan=past-tasks&through=2023-12-31" + query)
                .then()
                .statusCode(200);
    }

    private void year(String region, String mean) {
        List<Event> events = new ArrayList<>();
        events.add(Events.station(region + "-1", 1, region, false));
        for (int day = 1; day <= 365; day++) {
            events.add(Events.day(region + "-1", LocalDate.ofYearDay(2023, day), cleanBut("PM2.5", mean)));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle(region);
    }

    private void publish(String plan, String region) {
        feed.take(Events.plan(
                plan,
                1,
                region,
                target("PM", "pm25-annual-mean", "LOWER", "AT_MOST", "40"),
                target("GOOD", "good-air-days-ratio", "HIGHER", "AT_LEAST", "80")));
    }

    private static String target(String id, String indicator, String direction, String comparator, String value) {
        return Events.target(id, indicator, "\"direction\":\"" + direction + "\",", 2023, comparator, value);
    }
}
