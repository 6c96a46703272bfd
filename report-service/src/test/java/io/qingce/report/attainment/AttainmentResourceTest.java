package io.qingce.report.attainment;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttainmentResourceTest {

    private static final Map<String, String> POLLUTED = cleanBut("PM2.5", "100");
    private static final Map<String, String> HEAVY = cleanBut("PM2.5", "160");
    private static final Map<String, String> SEVERE = cleanBut("PM2.5", "300");

    private static final String LOWER = "\"direction\":\"LOWER\",";
    private static final String HIGHER = "\"direction\":\"HIGHER\",";

    @Inject
    Feed feed;

    @Test
    void refusesARequestWithoutPlanOrWithAWrongDay() {
        given().get("/api/attainment").then().statusCode(400).body("violations[0].field", is("plan"));
        plan("refused", "拒绝市", Events.target("T1", "pm25-annual-mean", LOWER, 2024, "AT_MOST", "35"));
        given().get("/api/attainment?plan=refused&through=2024-02-30")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("through"));
    }

    @Test
    void doesNotKnowAPlanThatWasNeverPublished() {
        given().get("/api/attainment?plan=nowhere").then().statusCode(404).body("type", containsString("unknown-plan"));
    }

    @Test
    void attainsARatioThatReachesTheTargetOnlyOnceRounded() {
        year("聊城样区", 2023, 365, Map.of(235, CLEAN, 130, POLLUTED));
        plan(
                "rounding",
                "聊城样区",
                Events.target("LC", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "64.4"),
                Events.target("JZ", "good-air-days-ratio", HIGHER, 2023, "REACH", "66.5"));

        item("rounding", "LC")
                .body("status", is("ATTAINED"))
                .body("value", is(64.4f))
                .body("validDays", is(365))
                .body("neededDays", is(324))
                .body("edition", is("2012"))
                .body("basis.unrounded", is(64.3836f))
                .body("basis.comparison", is("修约值比较法：先修约到1位小数，再与限值比较"))
                .body("basis.air.sites[0].code", is("聊城样区-1"));
        item("rounding", "JZ").body("status", is("NOT_ATTAINED")).body("reason", containsString("64.4 不满足 ≥ 66.5"));
    }

    @Test
    void needsTwoHundredAndFortyThreeGoodDaysForTwoThirds() {
        year("焦作样区", 2023, 365, Map.of(243, CLEAN, 122, POLLUTED));
        plan("days243", "焦作样区", Events.target("JZ", "good-air-days-ratio", HIGHER, 2023, "REACH", "66.5"));

        item("days243", "JZ").body("status", is("ATTAINED")).body("value", is(66.6f));
    }

    @Test
    void missesAStrictCeilingByMeetingItExactly() {
        year("焦作样二区", 2023, 365, Map.of(365, cleanBut("PM2.5", "44")));
        plan(
                "strict",
                "焦作样二区",
                Events.target("BELOW", "pm25-annual-mean", LOWER, 2023, "LESS_THAN", "44"),
                Events.target("ATMOST", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "44"),
                Events.target("REACH", "pm25-annual-mean", LOWER, 2023, "REACH", "44"));

        item("strict", "BELOW").body("status", is("NOT_ATTAINED")).body("value", is(44));
        item("strict", "ATMOST").body("status", is("ATTAINED"));
        item("strict", "REACH").body("status", is("ATTAINED"));
    }

    @Test
    void countsHeavyAndSevereDaysAndShowsThemWhereNoNumberDecides() {
        year("重污染市", 2023, 365, Map.of(358, CLEAN, 5, HEAVY, 2, SEVERE));
        plan(
                "heavy",
                "重污染市",
                Events.target("RATIO", "heavy-pollution-days-ratio", LOWER, 2023, "AT_MOST", "1.8"),
                Events.target("HEAVY", "heavy-pollution-days", LOWER, 2023, "BASICALLY_ELIMINATE", ""),
                Events.target("SEVERE", "severe-pollution-days", LOWER, 2023, "BASICALLY_ELIMINATE", ""),
                Events.target("TREND", "excellent-air-days-ratio", HIGHER, 2023, "TREND", ""));

        item("heavy", "RATIO").body("status", is("NOT_ATTAINED")).body("value", is(1.9f));
        item("heavy", "HEAVY")
                .body("status", is("AWAITING_JUDGEMENT"))
                .body("reasonCode", is("judgement-needed"))
                .body("value", is(7));
        item("heavy", "SEVERE").body("status", is("AWAITING_JUDGEMENT")).body("value", is(2));
        item("heavy", "TREND")
                .body("status", is("NOT_EVALUABLE"))
                .body("reasonCode", is("baseline-missing"))
                .body("value", is(98.1f));
    }

    @Test
    void saysWhichDaysAreMissing() {
        year("缺数市", 2023, 323, Map.of(323, CLEAN));
        plan(
                "missing",
                "缺数市",
                Events.target("PM", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "35"),
                Events.target("NONE", "pm25-annual-mean", LOWER, 2022, "AT_MOST", "35"));

        item("missing", "PM")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("value", is(20))
                .body("provisional", is(true))
                .body("validDays", is(323))
                .body("reason", containsString("2023-12"));
        item("missing", "NONE")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("reasonCode", is("no-readings"))
                .body("value", nullValue());
    }

    @Test
    void followsTheFigureWhileThePeriodRuns() {
        year("进行市", 2026, 73, Map.of(73, cleanBut("PM2.5", "50")));
        plan(
                "running",
                "进行市",
                Events.target("PM", "pm25-annual-mean", LOWER, 2026, "AT_MOST", "40"),
                Events.target("GOOD", "good-air-days-ratio", HIGHER, 2026, "AT_LEAST", "90"),
                Events.target("LATER", "pm25-annual-mean", LOWER, 2027, "AT_MOST", "40"));

        given().get("/api/attainment?plan=running").then().body("through", is("2026-03-14"));
        item("running", "PM").body("status", is("OFF_COURSE")).body("edition", is("2026-transition"));
        item("running", "GOOD").body("status", is("ON_COURSE")).body("value", is(100.0f));
        item("running", "LATER")
                .body("status", is("NOT_BEGUN"))
                .body("reasonCode", is("not-begun"))
                .body("value", is(50))
                .body("dimension.span.to", is("2026-03-14"));
    }

    @Test
    void judgesAsOfAnEarlierDayIfAsked() {
        year("回看市", 2023, 365, Map.of(181, CLEAN, 184, POLLUTED));
        plan("lookback", "回看市", Events.target("PM", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "35"));

        item("lookback&through=2023-06-30", "PM")
                .body("status", is("ON_COURSE"))
                .body("value", is(20));
        item("lookback&through=2023-12-31", "PM").body("status", is("NOT_ATTAINED"));
    }

    @Test
    void awaitsTheSuperiorAndNamesWhatIsMissing() {
        plan(
                "awaiting",
                "待下达市",
                Events.target(
                        "W",
                        "surface-water-assessed-sections",
                        "\"superior\":{\"needed\":\"断面名单\"},",
                        2023,
                        "MEET_SUPERIOR",
                        ""));

        item("awaiting", "W").body("status", is("AWAITING_SUPERIOR_VALUE")).body("reason", containsString("断面名单"));
    }

    @Test
    void judgesOzoneByTheLimitOfTheEdition() {
        year("臭氧市", 2023, 365, Map.of(365, cleanBut("O3", "161")));
        plan(
                "ozone",
                "臭氧市",
                Events.target(
                        "O3",
                        "o3-compliance",
                        LOWER + "\"superior\":{\"needed\":\"标准限值\"},",
                        2023,
                        "MEET_SUPERIOR",
                        ""));

        item("ozone", "O3")
                .body("status", is("NOT_ATTAINED"))
                .body("value", is(161))
                .body("targetValue", is(160))
                .body("basis.requiredFrom", is("环境空气质量标准二级限值"));
    }

    @Test
    void repeatsTheResultOfWhatIsRestated() {
        year("重述市", 2023, 365, Map.of(365, CLEAN));
        plan(
                "restated",
                "重述市",
                Events.target("FIRST", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "42"),
                Events.target("AGAIN", "pm25-annual-mean", LOWER + "\"restates\":\"FIRST\",", 2023, "AT_MOST", "42"));

        item("restated", "AGAIN").body("status", is("ATTAINED")).body("reason", containsString("重述目标FIRST"));
    }

    @Test
    void marksWhatIsMadeUp() {
        List<Event> events = new ArrayList<>();
        events.add(Events.site("虚-1", 1, "AIR_STATION", "模拟市", false, true));
        for (int day = 1; day <= 365; day++) {
            events.add(Events.day("虚-1", LocalDate.ofYearDay(2023, day), CLEAN));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle("模拟市");
        plan("made-up", "模拟市", Events.target("PM", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "35"));

        given().get("/api/attainment?plan=made-up").then().body("simulated", is(true));
        given().get("/api/attainment/plans?plans=made-up").then().body("items[0].simulated", is(true));
        given().get("/api/attainment?plan=made-up&dataClass=REPORTED").then().body("simulated", is(true));
        given().get("/api/attainment/budget?plan=made-up&target=PM&through=2023-06-30")
                .then()
                .body("simulated", is(true));
        given().get("/api/attainment/forecast?plan=made-up&target=PM&through=2023-06-30")
                .then()
                .body("simulated", is(true));
        item("made-up", "PM").body("simulated", is(true)).body("status", is("ATTAINED"));
    }

    @Test
    void cannotComputeAnIndicatorThatNobodyDefined() {
        plan("undefined", "无市", Events.target("CO", "co-high-values", LOWER, 2023, "ELIMINATE", ""));

        item("undefined", "CO").body("status", is("AWAITING_REPORT")).body("reasonCode", is("report-overdue"));
    }

    private static final String ISSUED = "\"status\":\"ISSUED\"";

    @Test
    @DisplayName("A10: a draft and a superseded plan say so on every answer")
    void saysWhetherAPlanIsInForce() {
        String target = Events.target("PM", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "35");
        feed.take(
                Events.plan("old-plan", 1, "效力市", target)
                        .replacing(ISSUED, "\"status\":\"SUPERSEDED\",\"supersededBy\":\"new-plan\""),
                Events.plan("draft-plan", 1, "效力市", target).replacing(ISSUED, "\"status\":\"DRAFT\""),
                Events.plan("new-plan", 1, "效力市", target));

        for (String answer : List.of(
                "?plan=old-plan",
                "/budget?target=PM&plan=old-plan",
                "/forecast?target=PM&plan=old-plan",
                "/forecast/profit-and-loss?target=PM&plan=old-plan")) {
            given().get("/api/attainment" + answer)
                    .then()
                    .statusCode(200)
                    .body("force.status", is("SUPERSEDED"))
                    .body("force.successor", is("new-plan"))
                    .body("force.successorLink", is("/api/attainment?plan=new-plan"));
        }
        given().get("/api/attainment/plans?plans=draft-plan,new-plan")
                .then()
                .body("items.force.status", contains("DRAFT", "ISSUED"));
    }

    @Test
    void keepsTheNewestRevisionOfAPlan() {
        feed.take(Events.plan("newest", 2, "版本区", Events.target("NEW", "co-high-values", "", 2023, "ELIMINATE", "")));
        feed.take(Events.plan("newest", 1, "版本区", Events.target("OLD", "co-high-values", "", 2023, "ELIMINATE", "")));

        given().get("/api/attainment?plan=newest")
                .then()
                .body("items[0].target", is("NEW"))
                .body("revision", is(2));
    }

    /** Days of a year of one station: so many of each kind, spread one after the other. */
    private void year(String region, int year, int days, Map<Integer, Map<String, String>> kinds) {
        List<Map<String, String>> values = new ArrayList<>();
        kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> values.addAll(java.util.Collections.nCopies(kind.getKey(), kind.getValue())));
        List<Event> events = new ArrayList<>();
        events.add(Events.station(region + "-1", 1, region, false));
        for (int day = 0; day < days; day++) {
            events.add(Events.day(region + "-1", LocalDate.ofYearDay(year, day + 1), values.get(day)));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle(region);
    }

    private void plan(String code, String region, String... targets) {
        feed.take(Events.plan(code, 1, region, targets));
    }

    private static ValidatableResponse item(String plan, String target) {
        return given().get("/api/attainment?plan=" + plan)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '" + target + "' }");
    }
}
