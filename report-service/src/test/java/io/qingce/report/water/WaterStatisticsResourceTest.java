package io.qingce.report.water;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WaterStatisticsResourceTest {

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource({
        "from=2023-01-01&to=2023-12-31, region",
        "region=水统市&to=2023-12-31, from",
        "region=水统市&from=2023-01-01&to=2023-02-30, to",
        "region=水统市&from=2023-02-01&to=2023-01-01, to",
        "region=水统市&from=1950-02-01&to=2023-01-01, to"
    })
    void refusesARequestWithoutRegionOrDays(String query, String field) {
        given().get("/api/statistics/water?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    @Test
    void doesNotKnowARegionWithoutSections() {
        given().get("/api/statistics/water?region=无水市&from=2023-01-01&to=2023-12-31")
                .then()
                .statusCode(404)
                .body("type", containsString("unknown-region"));
    }

    @Test
    void sharesTheSectionsByClassAndNamesTheMainIndicators() {
        List<Event> events = new ArrayList<>();
        for (String section : List.of("水统甲", "水统乙", "水统丙")) {
            events.add(Events.site(section, 1, "RIVER_SECTION", "水统市", false, false));
            String ammonia = section.equals("水统丙") ? "2.5" : "0.4";
            for (int month = 1; month <= 12; month++) {
                events.add(Events.sample(
                        section, LocalDate.of(2023, month, 8), Map.of("pH", "7.8", "DO", "8.1", "NH3-N", ammonia)));
            }
        }
        events.add(Events.site("水统湖", 1, "LAKE_POINT", "水统市", false, false));
        events.add(Events.sample("水统湖", LocalDate.of(2023, 5, 8), Map.of("TP", "0.2")));
        feed.take(events.toArray(Event[]::new));

        year().body("registered", is(4))
                .body("assessed", is(3))
                .body("classes.sections", contains(0, 2, 0, 0, 0, 1))
                .body("thirdOrBetter.percent", is(66.7f))
                .body("thirdOrBetter.sections", is(2))
                .body("worseThanFifth.percent", is(33.3f))
                .body("rivers.ratedBy", is("MEAN"))
                .body("rivers.waterClass", is("Ⅳ类"))
                .body("rivers.mainIndicators", contains("NH3-N"))
                .body("sections", hasSize(4))
                .body("sections.find { it.code == '水统丙' }.waterClass", is("劣Ⅴ类"))
                .body("sections.find { it.code == '水统丙' }.deciding", contains("NH3-N"))
                .body("sections.find { it.code == '水统湖' }.waterClass", nullValue())
                .body("sections.find { it.code == '水统湖' }.reason", notNullValue())
                .body("basis.neededMonths", is(8));
        given().get("/api/statistics/water?region=水统市&from=2023-05-01&to=2023-05-31")
                .then()
                .body("assessed", is(4))
                .body("basis.neededMonths", is(1))
                .body("sections.find { it.code == '水统湖' }.waterClass", is("Ⅴ类"));
    }

    @Test
    void answersForOneSectionBesideTheYearBefore() {
        feed.take(
                Events.site("水单1", 1, "RIVER_SECTION", "水单市", false, false),
                Events.site("水单2", 1, "RIVER_SECTION", "水单市", false, false),
                Events.station("水单3", 1, "水单市", false),
                sample("水单1", LocalDate.of(2022, 5, 8), "0.4"),
                sample("水单1", LocalDate.of(2023, 5, 8), "1.4"),
                sample("水单2", LocalDate.of(2023, 5, 8), "0.1"));
        given().get("/api/statistics/water?site=水单1&period=2023-05&compare=PREVIOUS_YEAR")
                .then()
                .statusCode(200)
                .body("region", is("点位水单1"))
                .body("sections.code", contains("水单1"))
                .body("sections[0].waterClass", is("Ⅳ类"))
                .body("comparisons[0].other.sections[0].waterClass", is("Ⅱ类"));
        for (String none : List.of("水单3", "nowhere")) {
            given().get("/api/statistics/water?period=2023-05&site=" + none)
                    .then()
                    .statusCode(400)
                    .body("violations[0].reason", is("unknown-site"));
        }
    }

    /** S7, S9, S10: concentrations, months with a valid value and polluted months, by the rule of pH asked for. */
    @Test
    void printsConcentrationsAndPollutedMonthsOfASection() {
        feed.take(
                Events.site("水浓1", 1, "RIVER_SECTION", "水浓市", false, false),
                Events.sample("水浓1", LocalDate.of(2023, 4, 8), Map.of("NH3-N", "1.2", "pH", "9.3")),
                Events.sample("水浓1", LocalDate.of(2023, 5, 8), Map.of("NH3-N", "0.35", "pH", "9.3")),
                Events.sample("水浓1", LocalDate.of(2023, 6, 8), Map.of("NH3-N", "null")));
        String quarter = "/api/statistics/water?region=水浓市&period=2023-Q2";
        given().get(quarter)
                .then()
                .statusCode(200)
                .body("sections[0].validMonths", is(2))
                .body("sections[0].waterClass", is("Ⅲ类"))
                .body("sections[0].concentrations.find { it.item == 'NH3-N' }.value", is(0.78f))
                .body("sections[0].concentrations.find { it.item == 'NH3-N' }.unrounded", is(0.775f))
                .body("sections[0].months.month", contains("2023-04", "2023-05"))
                .body("sections[0].months.waterClass", contains("Ⅳ类", "Ⅱ类"))
                .body("sections[0].pollutedMonths", is(1))
                .body("basis.rules.ph", is("WHOLE_NUMBER"));
        given().get(quarter + "&ph=AS_MEASURED")
                .then()
                .body("sections[0].waterClass", is("劣Ⅴ类"))
                .body("sections[0].pollutedMonths", is(2))
                .body("basis.ruleSet.switches[0].opened", is(true));
        given().get(quarter + "&comparison=FULL_VALUE")
                .then()
                .body("sections[0].waterClass", is("劣Ⅴ类"))
                .body("basis.rules.comparison", is("FULL_VALUE"));
        given().get("/api/statistics/water?region=水浓市&period=2023-04")
                .then()
                .body("sections[0].months", nullValue())
                .body("sections[0].concentrations.find { it.item == 'pH' }.unrounded", is(9.3f));
    }

    /** At midnight a sample is of the day that begins, a mean of four hours of the day that ends. */
    @Test
    void countsASampleAtTheMidnightWithWhichThePeriodBegins() {
        OffsetDateTime midnight = OffsetDateTime.parse("2023-05-01T00:00:00+08:00");
        feed.take(
                Events.site("水夜1", 1, "RIVER_SECTION", "水夜市", false, false),
                Events.site("水夜2", 1, "RIVER_SECTION", "水夜市", false, false),
                Events.observed(
                        "水夜1", List.of(Events.observation(midnight, "PT0S", "REAL_TIME", 1, Map.of("NH3-N", "1.4")))),
                Events.observed(
                        "水夜2", List.of(Events.observation(midnight, "PT4H", "REAL_TIME", 1, Map.of("NH3-N", "1.4")))));
        given().get("/api/statistics/water?region=水夜市&period=2023-05")
                .then()
                .body("sections.find { it.code == '水夜1' }.waterClass", is("Ⅳ类"))
                .body("sections.find { it.code == '水夜2' }.waterClass", nullValue());
        given().get("/api/statistics/water?region=水夜市&period=2023-04")
                .then()
                .body("sections.find { it.code == '水夜1' }.waterClass", nullValue())
                .body("sections.find { it.code == '水夜2' }.waterClass", is("Ⅳ类"));
    }

    @ParameterizedTest
    @CsvSource({"period=2023-Q5, period", "period=2023&compare=LAST, compare"})
    void refusesAPeriodOrComparisonThatDoesNotExist(String query, String field) {
        given().get("/api/statistics/water?region=水比市&" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", is(field));
    }

    /** Five sections: three of class Ⅱ and two of 劣Ⅴ in the second quarter, all of class Ⅱ in the first and the year before. */
    @Test
    void comparesAQuarterWithTheOneBeforeAndWithTheYearBefore() {
        List<Event> events = new ArrayList<>();
        for (int section = 1; section <= 5; section++) {
            String code = "水比" + section;
            events.add(Events.site(code, 1, "RIVER_SECTION", "水比市", false, false));
            for (int month = 1; month <= 6; month++) {
                String ammonia = month > 3 && section > 3 ? "2.5" : "0.4";
                events.add(sample(code, LocalDate.of(2023, month, 8), ammonia));
                events.add(sample(code, LocalDate.of(2022, month, 8), "0.4"));
            }
        }
        feed.take(events.toArray(Event[]::new));

        given().get("/api/statistics/water?region=水比市&period=2023-Q2&compare=PREVIOUS_YEAR,PREVIOUS_PERIOD")
                .then()
                .statusCode(200)
                .body("periodText", is("季度"))
                .body("comparisons.kindText", contains("同比", "环比"))
                .body("comparisons[0].other.from", is("2022-04-01"))
                .body("comparisons[1].other.to", is("2023-03-31"))
                .body("comparisons.common", contains(5, 5))
                .body("comparisons[1].changeText", is("明显变差"))
                .body("comparisons[1].thirdOrBetterPoints", is(-40.0f))
                .body("comparisons[1].worseThanFifthPoints", is(40.0f))
                .body("comparisons[1].sections.find { it.code == '水比5' }.changeText", is("明显变差"))
                .body("comparisons[1].sections.find { it.code == '水比1' }.changeText", is("无明显变化"));
        given().get("/api/statistics/water?region=水比市&period=2023-H1&compare=PREVIOUS_PERIOD")
                .then()
                .statusCode(200)
                .body("periodText", is("半年"))
                .body("comparisons[0].common", is(0))
                .body("comparisons[0].change", nullValue())
                .body("comparisons[0].sameSections", is(false));
    }

    private static Event sample(String section, LocalDate day, String ammonia) {
        return Events.sample(section, day, Map.of("pH", "7.8", "DO", "8.1", "NH3-N", ammonia));
    }

    private static ValidatableResponse year() {
        return given().get("/api/statistics/water?region=水统市&from=2023-01-01&to=2023-12-31")
                .then()
                .statusCode(200);
    }
}
