package io.qingce.report.ranking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingResourceTest {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final String[] HEYUAN = {"东源", "和平", "连平", "龙川", "紫金", "源城"};

    @Inject
    Feed feed;

    /** Published concentrations of the counties of 河源, January 2023 (its monthly bulletin). */
    @BeforeEach
    void countiesOfHeyuan() {
        month("东源", JANUARY, 31, 8, 8, 38, 27, "1.0", 98);
        month("和平", JANUARY, 31, 9, 17, 49, 36, "0.9", 98);
        month("连平", JANUARY, 31, 7, 13, 41, 27, "0.8", 93);
        month("龙川", JANUARY, 31, 6, 13, 42, 29, "0.9", 94);
        month("紫金", JANUARY, 31, 7, 7, 39, 28, "1.2", 86);
        month("源城", JANUARY, 31, 5, 15, 45, 29, "0.9", 96);
    }

    @Test
    void refusesNamesThatNobodyKnows() {
        refused("figure", "aqi", "figure");
        refused("order", "BEST", "order");
        refused("ties", "NONE", "ties");
        refused("edition", "1996", "edition");
        refused("version", "RAW", "version");
        given().get("/api/rankings/air?from=2023-01-31&to=2023-01-01")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("to"));
        given().queryParam("region", "无此县")
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31")
                .get("/api/rankings/air")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("无此县"));
    }

    /** A line for each region, which a spreadsheet opens; whoever has it already is sent nothing. */
    @Test
    void answersATableAndNothingToAReaderWhoHasIt() {
        String tag = over("东源", "和平")
                .accept("text/csv")
                .get("/api/rankings/air")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("rank,region,value"))
                .body(containsString(",东源,"))
                .extract()
                .header("ETag");
        over("东源", "和平")
                .accept("text/csv")
                .header("If-None-Match", tag)
                .get("/api/rankings/air")
                .then()
                .statusCode(304);
    }

    /** S5: 168 names do not fit into an address; a group does, and who is unknown is named. */
    @Test
    void ranksAGroupAndNamesWhomNobodyKnows() {
        month("河源市", JANUARY, 31, 5, 14, 48, 30, "1.0", 98);
        given().queryParam("group", "广东省")
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31")
                .get("/api/rankings/air")
                .then()
                .statusCode(200)
                .body("items.region", contains("河源市"))
                .body("items[0].value", is(2.84f))
                .body("unknownRegions.size()", is(20));
        over("源城", "无此县")
                .get("/api/rankings/air")
                .then()
                .statusCode(200)
                .body("items.region", contains("源城"))
                .body("unknownRegions", contains("无此县"));
    }

    @Test
    void ranksTheCountiesOfHeyuanByTheirPublishedIndices() {
        ranking("ties", "DENSE")
                .body("items.region", contains("东源", "紫金", "连平", "龙川", "源城", "和平"))
                .body("items.value", contains(2.5f, 2.5f, 2.58f, 2.66f, 2.75f, 3.13f))
                .body("items.rank", contains(1, 1, 2, 3, 4, 5))
                .body("rule", containsString("环办监测〔2018〕19号"))
                .body("items[0].basis.edition", is("2012"))
                .body("items[0].compositeIndex.mainPollutants", contains("PM2.5"))
                .body("notRanked", is(empty()));
    }

    @Test
    void leavesARankFreeAfterEqualFiguresUnlessAskedOtherwise() {
        ranking("ties", "COMPETITION").body("items.rank", contains(1, 1, 3, 4, 5, 6));
    }

    @Test
    void ranksByOneItem() {
        ranking("figure", "O3")
                .body("items.region", contains("紫金", "连平", "龙川", "源城", "东源", "和平"))
                .body("items.rank", contains(1, 2, 3, 4, 5, 5))
                .body("unit", is("µg/m³"));
    }

    @Test
    void ranksByTheChangeFromTheSamePeriodOfTheYearBefore() {
        month("东源", JANUARY.minusYears(1), 31, 8, 8, 38, 27, "1.0", 90);
        month("和平", JANUARY.minusYears(1), 31, 9, 17, 49, 39, "0.9", 98);
        given().queryParam("region", "东源", "和平", "连平")
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31")
                .queryParam("order", "CHANGE")
                .get("/api/rankings/air")
                .then()
                .statusCode(200)
                .body("baseFrom", is("2022-01-01"))
                .body("items.region", contains("和平", "东源"))
                .body("items[0].baseValue", is(3.21f))
                .body("items[0].change", is(-2.5f))
                .body("items[1].baseValue", is(2.45f))
                .body("items[1].change", is(2.0f))
                .body("items[1].differentEditions", is(false))
                .body("items[1].outOfDeterioration", is(true))
                .body("notRanked.region", contains("连平"));
    }

    @Test
    void givesNoPlaceToAFigureThatMayNotStandUnlessItIsMarked() {
        month("缺县", JANUARY, 20, 1, 1, 1, 1, "0.1", 1);
        over("源城", "缺县")
                .get("/api/rankings/air")
                .then()
                .body("items.region", contains("源城"))
                .body("notRanked[0].region", is("缺县"))
                .body("notRanked[0].validDays", is(20))
                .body("items[0].change", nullValue());
        over("源城", "缺县")
                .queryParam("provisional", true)
                .get("/api/rankings/air")
                .then()
                .body("items.region", contains("缺县", "源城"))
                .body("items[0].concentrations[0].valid", is(false));
    }

    @Test
    void ranksBySurfaceWater() {
        water("清县", "0.10");
        water("浊县", "0.40");
        given().queryParam("region", "浊县", "清县", "源城")
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31")
                .get("/api/rankings/water")
                .then()
                .statusCode(200)
                .body("items.region", contains("清县", "浊县"))
                .body("items[0].index", is(1.1f))
                .body("items[1].index", is(2.6f))
                .body("items[0].measured", contains("CODMn", "TP"))
                .body("sameItems", is(true))
                .body("notRanked.region", contains("源城"));
    }

    private void water(String region, String phosphorus) {
        feed.take(
                Events.site(region + "-W", 1, "RIVER_SECTION", region, false, false),
                Events.sample(region + "-W", JANUARY.plusDays(4), Map.of("TP", phosphorus, "CODMn", "3.6")));
    }

    private void month(
            String region, LocalDate first, int days, int so2, int no2, int pm10, int pm25, String co, int o3) {
        Map<String, String> values = Map.of(
                "SO2", "" + so2, "NO2", "" + no2, "PM10", "" + pm10, "PM2.5", "" + pm25, "CO", co, "O3", "" + o3);
        List<Event> events = new ArrayList<>();
        events.add(Events.station(region + "-R1", 1, region, false));
        for (int day = 0; day < days; day++) {
            events.add(Events.day(region + "-R1", first.plusDays(day), values));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle(region);
    }

    private static RequestSpecification over(String... regions) {
        return given().queryParam("region", (Object[]) regions)
                .queryParam("from", "2023-01-01")
                .queryParam("to", "2023-01-31");
    }

    private static ValidatableResponse ranking(String name, String value) {
        return over(HEYUAN)
                .queryParam(name, value)
                .get("/api/rankings/air")
                .then()
                .statusCode(200);
    }

    private static void refused(String name, String value, String field) {
        given().queryParams(Map.of("from", "2023-01-01", "to", "2023-01-31"))
                .queryParam("region", "东源")
                .queryParams(Map.of(name, value))
                .get("/api/rankings/air")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }
}
