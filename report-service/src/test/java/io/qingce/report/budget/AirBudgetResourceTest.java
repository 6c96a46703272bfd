package io.qingce.report.budget;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year whose first 100 days are over: ten of them with PM2.5 at 80, the others at 20. */
@QuarkusTest
class AirBudgetResourceTest {

    private static final String REGION = "倒推分项市";
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Inject
    Feed feed;

    @BeforeEach
    void readings() {
        List<Events.Event> events = new ArrayList<>();
        events.add(Events.station("bud-item", 1, REGION, false));
        for (int day = 0; day < 100; day++) {
            events.add(Events.day("bud-item", FIRST.plusDays(day), cleanBut("PM2.5", day < 10 ? "80" : "20")));
        }
        feed.take(events.toArray(Events.Event[]::new));
        feed.settle(REGION);
    }

    @ParameterizedTest
    @CsvSource({
        "item=PM1, item",
        "edition=1996, edition",
        "through=soon, through",
        "version=NONE, version",
        "site=none, site"
    })
    void refusesWhatCannotBeAsked(String query, String field) {
        ask(query).statusCode(400).body("violations[0].field", is(field));
    }

    /** 5 % of 365 days may be over 75: 18 in all, the tenth of them is over; the mean of all days may be 35.5. */
    @Test
    void countsMeanAndPercentileOfAPollutantBackwards() {
        ask("through=2023-04-10&item=PM2.5")
                .statusCode(200)
                .body("remainingDays", is(265))
                .body("items.statistic", contains("MEAN", "PERCENTILE_95"))
                .body("items.limit", contains(35, 75))
                .body("items[0].soFar", is(26))
                .body("items[0].outlook", is("OPEN"))
                .body("items[0].mean.edge", is("35.5"))
                .body("items[0].mean.remaining", is("4143/106"))
                .body("items[1].percentile.daysOver", is(10))
                .body("items[1].percentile.stillAllowed", is(8))
                .body("items[1].percentile.keepLimit", is(true));
    }

    @Test
    void answersEveryPollutantWithItsOwnStatistics() {
        ask("through=2023-04-10")
                .statusCode(200)
                .body("items.item", contains("SO2", "SO2", "NO2", "NO2", "PM10", "PM10", "PM2.5", "PM2.5", "CO", "O3"))
                .body("items.percentile.percent", contains(98, 98, 95, 95, 95, 90))
                .body("basis.edition", is("2012"));
    }

    @Test
    void answersForOneSite() {
        given().get("/api/statistics/air/budget?site=bud-item&through=2023-12-31&item=CO")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].outlook", is("ALREADY_SAFE"))
                .body("items[0].mean", nullValue());
    }

    private static ValidatableResponse ask(String query) {
        String where = query.startsWith("site") ? "" : "&region=" + REGION;
        return given().get("/api/statistics/air/budget?" + query + where).then();
    }
}
