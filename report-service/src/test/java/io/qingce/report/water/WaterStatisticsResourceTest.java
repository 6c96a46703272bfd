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

    private static ValidatableResponse year() {
        return given().get("/api/statistics/water?region=水统市&from=2023-01-01&to=2023-12-31")
                .then()
                .statusCode(200);
    }
}
