package io.qingce.report.air;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StatisticsResourceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2023-01-01&to=2023-01-31 | region",
                "region=%20&from=2023-01-01&to=2023-01-31 | region",
                "region=X&to=2023-01-31 | from",
                "region=X&from=2023-02-29&to=2023-03-31 | from",
                "region=X&from=2023-01-01 | to",
                "region=X&from=2023-01-02&to=2023-01-01 | to",
                "region=X&from=0001-01-01&to=9999-12-31 | to",
                "region=X&from=2023-01-01&to=2023-01-31&edition=1996 | edition",
                "region=X&from=2023-01-01&to=2023-01-31&version=DRAFT | version",
                "region=X&from=2023-01-01&to=2023-01-31&rules=loose | rules",
                "region=X&from=2023-01-01&to=2023-01-31&stationShare=60 | stationShare"
            })
    void refusesAndNamesTheField(String query, String field) {
        given().urlEncodingEnabled(false)
                .get("/api/statistics/air?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    @Test
    void doesNotKnowARegionWithoutSites() {
        air("无此市", "2023-01-01", "2023-01-31", "").statusCode(404).body("type", containsString("unknown-region"));
    }

    @Test
    void refusesAPageThatIsTooLargeOrACursorOfSomebodyElse() {
        given().queryParam("region", "X")
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31")
                .queryParam("limit", 501)
                .get("/api/statistics/air/days")
                .then()
                .statusCode(400);
    }

    @Test
    void givesEveryFigureOfAMonthWithItsBasis() {
        List<Event> events = new ArrayList<>();
        events.add(Events.station("统计-1", 1, "统计市", false));
        events.add(Events.station("统计-9", 1, "统计市", true));
        for (int day = 1; day <= 31; day++) {
            String pm = day <= 10 ? "76" : "30.5";
            events.add(Events.day("统计-1", LocalDate.of(2023, 1, day), cleanBut("PM2.5", pm)));
            events.add(Events.day("统计-9", LocalDate.of(2023, 1, day), cleanBut("PM2.5", "1")));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle("统计市");

        air("统计市", "2023-01-01", "2023-01-31", "2012")
                .statusCode(200)
                .body("items.item", contains("SO2", "NO2", "PM10", "PM2.5", "CO", "O3"))
                .body("items[3].value", is(45))
                .body("items[3].unrounded", is(44.8387f))
                .body("items[3].exact", is("1390/31"))
                .body("items[3].validDays", is(31))
                .body("items[3].neededDays", is(27))
                .body("items[3].valid", is(true))
                .body("items[4].statistic", is("PERCENTILE_95"))
                .body("items[4].value", is(0.5f))
                .body("days.validDays", is(31))
                .body("days.good", is(21))
                .body("days.goodRatio", is(67.7f))
                .body("days.heavy", is(0))
                .body("days.excellent", is(21))
                .body("compositeIndex.value", notNullValue())
                .body("simulated", is(false))
                .body("basis.edition", is("2012"))
                .body("basis.documents", contains("GB 3095-2012", "HJ 663-2013", "HJ 633-2012"))
                .body("basis.sites.code", contains("统计-1"))
                .body("basis.excludedControlPoints", contains("统计-9 点位统计-9"))
                .body("basis.highestRevision", is(1))
                .body("basis.rules.stationShare", is("THREE_QUARTERS_OR_HALF"))
                .body("basis.ruleSet.code", is("published"))
                .body("basis.ruleSet.switches.findAll { it.opened }", empty())
                .body("days.levels.days", contains(21, 0, 10, 0, 0, 0))
                .body("basis.rules.dailyInput", is("ROUNDED"));
    }

    @Test
    void countsTheSameDaysByAnotherEdition() {
        feed.take(
                Events.station("版-1", 1, "两版市", false),
                Events.day("版-1", LocalDate.of(2026, 2, 28), cleanBut("PM2.5", "70")),
                Events.day("版-1", LocalDate.of(2026, 3, 1), cleanBut("PM2.5", "70")));
        feed.settle("两版市");

        air("两版市", "2026-02-28", "2026-03-01", "2012").body("days.good", is(2));
        air("两版市", "2026-02-28", "2026-03-01", "2026-transition").body("days.good", is(0));
        air("两版市", "2026-02-28", "2026-03-01", "")
                .body("days.good", is(1))
                .body("basis.dayEditions", contains("HJ 633-2012", "HJ 633-2026"));
    }

    @Test
    void saysWhyAFigureMayNotStand() {
        feed.take(Events.station("短-1", 1, "短月市", false), Events.day("短-1", LocalDate.of(2023, 2, 3), CLEAN));
        feed.settle("短月市");

        air("短月市", "2023-02-01", "2023-02-28", "2012")
                .body("items[3].valid", is(false))
                .body("items[3].value", is(20))
                .body("items[3].reason", is("有效天数不足"))
                .body("items[3].shortMonths", contains("2023-02"));
    }

    @Test
    void listsTheDaysWithTheirIndexPageByPage() {
        feed.take(
                Events.station("日-1", 1, "日报市", false),
                Events.day("日-1", LocalDate.of(2023, 4, 1), CLEAN),
                Events.day("日-1", LocalDate.of(2023, 4, 2), cleanBut("PM2.5", "116")),
                Events.day("日-1", LocalDate.of(2023, 4, 3), cleanBut("SO2", "null")));
        feed.settle("日报市");

        String next = days("日报市", "2")
                .body("items", hasSize(2))
                .body("items[0].aqi", is(40))
                .body("items[0].levelZh", is("优"))
                .body("items[0].primaryPollutants", empty())
                .body("items[1].aqi", is(152))
                .body("items[1].levelZh", is("中度污染"))
                .body("items[1].levelEn", is("moderately polluted"))
                .body("items[1].primaryPollutants", contains("PM2.5"))
                .body("items[1].exceedingPollutants", contains("PM2.5"))
                .body("items[1].concentrations[3].value", is(116))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");

        given().queryParam("region", "日报市")
                .queryParam("from", "2023-04-01")
                .queryParam("to", "2023-04-30")
                .queryParam("cursor", next)
                .queryParam("rules", "strict")
                .get("/api/statistics/air/days")
                .then()
                .body("items", hasSize(1))
                .body("items[0].aqi", nullValue())
                .body("items[0].reason", is("有项目缺测且其余项目指数不大于100"))
                .body("items[0].concentrations[0].reason", notNullValue())
                .body("next", nullValue());
    }

    /** S3, S4: what one day is worth depends on the request, not on a setting; nothing is computed again. */
    @Test
    void answersTheSameDayByTheRulesOfEachRequest() {
        List<Event> events = new ArrayList<>();
        for (int station = 1; station <= 4; station++) {
            events.add(Events.station("口径-" + station, 1, "口径市", false));
        }
        for (int day = 1; day <= 28; day++) {
            for (int station = 1; station <= (day == 1 ? 2 : 4); station++) {
                String sulphur = day == 2 ? "null" : "5";
                events.add(Events.day("口径-" + station, LocalDate.of(2023, 2, day), cleanBut("SO2", sulphur)));
            }
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle("口径市");

        byRules("", "").body("days.validDays", is(27)).body("days.daysOnlyHalfMakesValid", is(1));
        byRules("rules", "strict").body("days.validDays", is(26)).body("basis.ruleSet.code", is("strict"));
        byRules("stationShare", "HALF")
                .body("days.validDays", is(28))
                .body("basis.rules.stationShare", is("HALF"))
                .body("basis.ruleSet.switches.find { it.name == 'stationShare' }.opened", is(true));
        byRules("missingItem", "NOT_AVAILABLE_UNLESS_POLLUTED").body("days.validDays", is(26));
    }

    private static ValidatableResponse byRules(String name, String value) {
        var request = given().queryParam("region", "口径市").queryParam("period", "2023-02");
        return (name.isEmpty() ? request : request.queryParam(name, value))
                .get("/api/statistics/air")
                .then()
                .statusCode(200);
    }

    @Test
    void explainsTheSetsOfRules() {
        given().get("/api/statistics/rule-sets")
                .then()
                .statusCode(200)
                .body("air.code", contains("published", "strict"))
                .body(
                        "air[0].switches.name",
                        contains("dailyOzone", "missingItem", "stationShare", "dailyInput", "events"))
                .body("water[0].switches.text", contains("pH修约到整数后评价", "修约值比较法：先修约到评价位数，再与限值比较"));
    }

    @Test
    void keepsRealTimeAndReviewedApart() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        feed.take(
                Events.station("审-1", 1, "审核市", false),
                Events.day("审-1", day, CLEAN),
                Events.day("审-1", day.plusDays(1), CLEAN),
                Events.day("审-1", day, "REVIEWED", 2, cleanBut("PM2.5", "26")));
        feed.settle("审核市");

        version("审核市", "REAL_TIME").body("items[3].unrounded", is(20.0f));
        version("审核市", "REVIEWED").body("items[3].unrounded", is(26.0f)).body("items[3].validDays", is(1));
        version("审核市", "BEST").body("items[3].unrounded", is(23.0f)).body("items[3].validDays", is(2));
    }

    @Test
    void listsTheRegionsThatHaveResults() {
        feed.take(Events.station("列-1", 1, "列表市", false), Events.day("列-1", LocalDate.of(2023, 8, 1), CLEAN));
        feed.settle("列表市");

        given().get("/api/statistics/regions")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.name == '列表市' }")
                .body("from", is("2023-08-01"))
                .body("simulated", is(false));
    }

    @Test
    void countsWhatIsDueForComputing() {
        feed.settle("列表市");
        given().get(metrics).then().body(containsString("qingce_region_days_due"));
    }

    private static ValidatableResponse air(String region, String from, String to, String edition) {
        var request =
                given().queryParam("region", region).queryParam("from", from).queryParam("to", to);
        return (edition.isEmpty() ? request : request.queryParam("edition", edition))
                .get("/api/statistics/air")
                .then();
    }

    private static ValidatableResponse version(String region, String version) {
        return given().queryParam("region", region)
                .queryParam("from", "2023-06-01")
                .queryParam("to", "2023-06-30")
                .queryParam("version", version)
                .get("/api/statistics/air")
                .then();
    }

    private static ValidatableResponse days(String region, String limit) {
        return given().queryParam("region", region)
                .queryParam("from", "2023-04-01")
                .queryParam("to", "2023-04-30")
                .queryParam("limit", limit)
                .get("/api/statistics/air/days")
                .then()
                .statusCode(200);
    }
}
