package io.qingce.report.outlook;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BudgetResourceTest {

    private static final String LOWER = "\"direction\":\"LOWER\",";
    private static final String HIGHER = "\"direction\":\"HIGHER\",";
    private static final String REGION = "倒推市";
    private static final String PLAN = "budget";

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource({
        "target=T, 400, plan",
        "plan=budget, 400, target",
        "plan=budget&target=T&through=2024, 400, through",
        "plan=nowhere-at-all&target=T, 404, plan",
        "plan=budget&target=NONE, 404, target"
    })
    void refusesWhatIsNotThere(String query, int status, String field) {
        publish();
        given().get("/api/attainment/budget?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    /** Until 10 September 2023 180 good days, 70 polluted and 3 heavy ones; 112 days remain. */
    @Test
    void countsBackwardsFromARatio() {
        readings();
        publish();

        budget("GOOD")
                .body("outlook", is("OPEN"))
                .body("validDays", is(253))
                .body("remainingDays", is(112))
                .body("days.counted", is(180))
                .body("days.finalCount", is(243))
                .body("days.stillNeeded", is(63))
                .body("days.stillAllowed", is(49))
                .body("comparison", is("修约值比较法：先修约到1位小数，再与限值比较"))
                .body("basis.region", is(REGION));
        budget("HEAVY").body("outlook", is("OPEN")).body("days.stillAllowed", is(2));
        budget("SAFE").body("outlook", is("ALREADY_SAFE")).body("outlookText", is("已稳达"));
        budget("LOST").body("outlook", is("NO_LONGER_REACHABLE")).body("days.stillAllowed", is(0));
        budget("MEAN")
                .body("outlook", is("OPEN"))
                .body("mean.edge", is("44.5"))
                .body("mean.edgeIsMet", is(true))
                .body("mean.remainingShown", is(46.0938f));
        budget("OZONE")
                .body("outlook", is("OPEN"))
                .body("percentile.percent", is(90))
                .body("percentile.daysOver", is(0))
                .body("percentile.keepLimit", is(true))
                .body("percentile.stillAllowed", is(36));
        budget("STRICT").body("mean.edge", is("43.5")).body("mean.edgeIsMet", is(false));
    }

    /** A year of clean air before, and a year that began polluted: figure and forecast disagree. */
    @Test
    void forecastsTheEndByTheSameDaysOfThePastYear() {
        readings();
        publish();
        given().get("/api/attainment/forecast?plan=budget&target=GOOD&through=2023-09-10")
                .then()
                .statusCode(200)
                .body("reason", containsString("往年同期"))
                .body("verdict", nullValue());

        feed.take(IntStream.range(0, 365)
                .mapToObj(i -> Events.day("倒推-1", LocalDate.of(2022, 1, 1).plusDays(i), CLEAN))
                .toArray(Event[]::new));
        feed.settle(REGION);
        given().get("/api/attainment/forecast?plan=budget&target=LOST&through=2023-09-10")
                .then()
                .body("courses.year", contains(2022))
                .body("middle", is(80.0f))
                .body("verdict", is("LIKELY_MISSED"))
                .body("verdictText", is("预计难以达成"))
                .body("basis.region", is(REGION));
        given().get("/api/attainment?plan=budget&through=2023-09-10")
                .then()
                .rootPath("items.find { it.target == 'HEAVY' }")
                .body("status", is("ON_COURSE"))
                .rootPath("items.find { it.target == 'EIGHTY' }")
                .body("status", is("AT_RISK"))
                .body("statusText", is("有风险"))
                .body("reason", containsString("1年中有1年可达成"));
        given().get("/api/attainment/forecast/profit-and-loss?plan=budget&target=MEAN&through=2023-09-10")
                .then()
                .statusCode(200)
                .body("pastYears", contains(2022))
                .body("points", hasSize(9))
                .body("balance", is(52f));
        given().get("/api/attainment/forecast/profit-and-loss?plan=budget&target=GOOD&through=2023-09-10&step=day")
                .then()
                .body("points", hasSize(253))
                .body("unit", is("天"));
        given().get("/api/attainment/forecast/profit-and-loss?plan=budget&target=GOOD&step=week")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("step"));
    }

    @Test
    void answersWhatWouldBeAndKeepsNothing() {
        readings();
        publish();
        String plan = "/api/attainment/what-if?plan=budget&through=2023-12-31";
        given().contentType("application/json")
                .body("{\"values\":[{\"day\":\"2023-09-10\",\"item\":\"PM2.6\",\"value\":5}]}")
                .post(plan)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("values[0].item"));
        given().contentType("application/json")
                .body(
                        "{\"without\":[\"2023-09-08\"],\"values\":[{\"day\":\"2023-09-09\",\"item\":\"PM2.5\",\"value\":20}]}")
                .post(plan.replace("12-31", "09-10"))
                .then()
                .statusCode(200)
                .body("assumed", is(true))
                .body("note", containsString("假设"))
                .body("attainment.items.find { it.target == 'HEAVY' }.value", is(0.4f));
        given().get("/api/attainment?plan=budget&through=2023-09-10")
                .then()
                .body("items.find { it.target == 'HEAVY' }.value", is(1.2f));
        given().contentType("application/json")
                .queryParam("region", REGION)
                .body("{\"edition\":\"2026-final\",\"without\":[\"2023-09-08\"]}")
                .post("/api/statistics/air/what-if?from=2023-01-01&to=2023-09-10")
                .then()
                .statusCode(200)
                .body("assumed", is(true))
                .body("statistics.days.validDays", is(252))
                .body("statistics.basis.edition", is("2026-final"));
    }

    @Test
    void answersWhatWouldBeWithoutAStation() {
        feed.take(
                Events.station("wi-1", 1, "无站市", false),
                Events.station("wi-2", 1, "无站市", false),
                Events.day("wi-1", LocalDate.of(2023, 5, 1), Events.cleanBut("PM2.5", "20")),
                Events.day("wi-2", LocalDate.of(2023, 5, 1), Events.cleanBut("PM2.5", "60")));
        feed.settle("无站市");
        without("nowhere").statusCode(400).body("violations[0].reason", is("unknown-site"));
        without("wi-2")
                .statusCode(200)
                .body("assumption.withoutSites[0]", is("wi-2"))
                .body("statistics.items.find { it.item == 'PM2.5' }.value", is(20));
        given().queryParam("region", "无站市")
                .get("/api/statistics/air?period=2023-05")
                .then()
                .body("items.find { it.item == 'PM2.5' }.value", is(40));
    }

    private static ValidatableResponse without(String site) {
        return given().contentType("application/json")
                .queryParam("region", "无站市")
                .body("{\"withoutSites\":[\"" + site + "\"]}")
                .post("/api/statistics/air/what-if?from=2023-05-01&to=2023-05-31")
                .then();
    }

    /** The county has no readings of its own yet: all days of the year are open, against the number of the plan. */
    @Test
    void countsBackwardsForACounty() {
        publish();
        given().get("/api/attainment/budget?plan=budget&through=2022-12-31&target=GOOD&region=无数据县")
                .then()
                .statusCode(200)
                .body("days.stillNeeded", is(243));
    }

    @Test
    void hasTheWholePeriodBeforeItBegins() {
        publish();
        given().get("/api/attainment/budget?plan=budget&target=GOOD&through=2022-06-30")
                .then()
                .body("remainingDays", is(365))
                .body("days.stillNeeded", is(243))
                .body("basis", nullValue());
    }

    @Test
    void saysWhyATargetHasNoBudget() {
        publish();
        budget("WORDS").body("outlook", nullValue()).body("reason", containsString("没有数值"));
        budget("WATER").body("outlook", nullValue());
        budget("REPORT").body("outlook", nullValue()).body("reason", containsString("没有填报值"));
    }

    private void readings() {
        feed.take(Events.station("倒推-1", 1, REGION, false));
        List<Event> days = new ArrayList<>();
        LocalDate first = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 253; i++) {
            Map<String, String> values =
                    i < 180 ? CLEAN : i < 250 ? cleanBut("PM2.5", "100") : cleanBut("PM2.5", "160");
            days.add(Events.day("倒推-1", first.plusDays(i), values));
        }
        feed.take(days.toArray(Event[]::new));
        feed.settle(REGION);
    }

    private void publish() {
        feed.take(Events.plan(
                PLAN,
                1,
                REGION,
                Events.target("GOOD", "good-air-days-ratio", HIGHER, 2023, "REACH", "66.5"),
                Events.target("SAFE", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "49"),
                Events.target("LOST", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "85"),
                Events.target("HEAVY", "heavy-pollution-days-ratio", LOWER, 2023, "AT_MOST", "1.5"),
                Events.target("MEAN", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "44"),
                Events.target("STRICT", "pm25-annual-mean", LOWER, 2023, "LESS_THAN", "44"),
                Events.target("WORDS", "heavy-pollution-days", LOWER, 2023, "BASICALLY_ELIMINATE", ""),
                Events.target("OZONE", "o3-compliance", LOWER, 2023, "AT_MOST", "160"),
                Events.target("EIGHTY", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "80"),
                Events.target("WATER", "surface-water-class3-ratio", HIGHER, 2023, "AT_LEAST", "75"),
                Events.target("REPORT", "outfalls", HIGHER, 2023, "AT_LEAST", "75")
                        .replace("MONITORED_AIR", "REPORTED")));
    }

    private static ValidatableResponse budget(String target) {
        String through = target.equals("REPORT") ? "2023-12-31" : "2023-09-10";
        return given().get("/api/attainment/budget?plan=budget&through=" + through + "&target=" + target)
                .then()
                .statusCode(200);
    }
}
