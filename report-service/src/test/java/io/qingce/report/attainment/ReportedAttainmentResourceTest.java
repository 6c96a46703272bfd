package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportedAttainmentResourceTest {

    private static final String TOPIC = Events.REPORTED;

    @Inject
    Feed feed;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"plan\":\"p\",\"target\":\"R\",\"revision\":1}",
                "{\"plan\":\"p\",\"target\":\"R\",\"revision\":0,\"values\":[]}",
                "{\"plan\":\"p\",\"target\":\"R\",\"revision\":1,\"values\":[{}]}",
                "{\"plan\":\"p\",\"target\":\"R\",\"revision\":1,\"values\":[{\"report\":1,\"period\":{\"text\":\"2023\",\"from\":\"2023-01-01\",\"to\":\"2022-12-31\"},\"reportedBy\":\"局\",\"value\":1,\"verifiedAt\":\"2024-05-20T02:00:00Z\"}]}",
                "{\"plan\":\"p\",\"target\":\"R\",\"revision\":1,\"values\":[{\"report\":1,\"period\":{\"text\":\"2023\",\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"},\"reportedBy\":\"局\",\"verifiedAt\":\"2024-05-20T02:00:00Z\"}]}"
            })
    void keepsARefusedReportAside(String json) {
        int before = feed.refusals(TOPIC).size();
        feed.take(new Event(TOPIC, "p/R", json));
        org.junit.jupiter.api.Assertions.assertEquals(
                before + 1, feed.refusals(TOPIC).size());
    }

    @Test
    void judgesByTheVerifiedValueAndNamesWhoReportedIt() {
        publish("reported-year");
        feed.take(report("reported-year", 1, value("2023", "2023-01-01", "2023-12-31", "\"value\":95.0")));

        item("reported-year", "FLOOR")
                .body("status", is("ATTAINED"))
                .body("value", is(95.0f))
                .body("reason", containsString("市水利局"))
                .body("basis.report.reportedBy", is("市水利局"))
                .body("basis.report.period", is("2023"))
                .body("basis.report.verifiedAt", containsString("2024-05-20"))
                .body("basis.report.complete", is(true));
    }

    @Test
    void takesTheHigherRevisionWhateverComesFirst() {
        publish("reported-order");
        feed.take(report("reported-order", 3, value("2023", "2023-01-01", "2023-12-31", "\"value\":80")));
        feed.take(report("reported-order", 2, value("2023", "2023-01-01", "2023-12-31", "\"value\":99")));

        item("reported-order", "FLOOR").body("status", is("NOT_ATTAINED")).body("value", is(80));
    }

    @Test
    void awaitsAReportAgainWhenTheValueIsWithdrawn() {
        publish("reported-withdrawn");
        feed.take(report("reported-withdrawn", 1, value("2023", "2023-01-01", "2023-12-31", "\"value\":95")));
        feed.take(report("reported-withdrawn", 2, ""));

        item("reported-withdrawn", "FLOOR")
                .body("status", is("AWAITING_REPORT"))
                .body("value", nullValue());
    }

    @Test
    void followsAnInterimValueOnlyWhileThePeriodRuns() {
        publish("reported-interim");
        feed.take(report("reported-interim", 1, value("2023-Q1", "2023-01-01", "2023-03-31", "\"value\":95")));

        item("reported-interim&through=2023-06-30", "FLOOR").body("status", is("ON_COURSE"));
        item("reported-interim&through=2023-02-28", "FLOOR")
                .body("status", is("AWAITING_REPORT"))
                .body("reasonCode", is("report-due"));
        item("reported-interim", "FLOOR")
                .body("status", is("AWAITING_REPORT"))
                .body("reasonCode", is("report-not-final"))
                .body("value", is(95));
    }

    @Test
    void leavesWordsToAJudgement() {
        publish("reported-words");
        feed.take(report("reported-words", 1, value("2023", "2023-01-01", "2023-12-31", "\"words\":\"已完成排查\"")));

        item("reported-words", "FLOOR")
                .body("status", is("AWAITING_JUDGEMENT"))
                .body("reason", containsString("已完成排查"))
                .body("value", nullValue());
    }

    @Test
    void takesReportsFromTheTopic() {
        publish("reported-topic");
        feed.send(report("reported-topic", 1, value("2023", "2023-01-01", "2023-12-31", "\"value\":95")));

        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/api/attainment?plan=reported-topic")
                        .then()
                        .body("items.status", hasItem("ATTAINED")));
    }

    private void publish(String plan) {
        feed.take(Events.plan(
                plan,
                1,
                "填报市",
                Events.target("FLOOR", "outfalls", "\"direction\":\"HIGHER\",", 2023, "AT_LEAST", "90")
                        .replace("MONITORED_AIR", "REPORTED")));
    }

    private static Event report(String plan, long revision, String values) {
        return new Event(
                TOPIC,
                plan + "/FLOOR",
                "{\"plan\":\"%s\",\"target\":\"FLOOR\",\"revision\":%d,\"values\":[%s]}"
                        .formatted(plan, revision, values));
    }

    private static String value(String text, String from, String to, String content) {
        return """
                {"report":1,"period":{"text":"%s","kind":"YEAR","from":"%s","to":"%s"},"reportedBy":"市水利局",%s,"verifiedAt":"2024-05-20T02:00:00Z"}""".formatted(text, from, to, content);
    }

    private static ValidatableResponse item(String plan, String target) {
        return given().get("/api/attainment?plan=" + plan)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '" + target + "' }");
    }
}
